// The reference of the published JSON Schemas: a table of fields for each object in them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "../public-packages.mjs";
import { root } from "../steps.mjs";

const place = "docs/reference/schemas";

/** [file, content] of a page for each schema of a public package. */
export function schemaPages() {
  return publicPackages().flatMap(({ folder, manifest }) => {
    const published = `${manifest.name}/schema`;
    const names = folderNames(join(root, folder, "schema")).filter((name) => name.endsWith(".schema.json"));
    return names.map((name) => {
      const schema = JSON.parse(readFileSync(join(root, folder, "schema", name), "utf8"));
      return [`${place}/${name.replace(".schema.json", "")}.md`, page(schema, `${published}/${name}`)];
    });
  });
}

function folderNames(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function page(schema, file) {
  const definitions = Object.entries(schema.$defs ?? {}).map(([name, definition]) => section(`## ${name}`, definition));
  const head = `The schema is \`${file}\`, its identifier \`${schema.$id}\`.`;
  return [`# ${schema.title}`, head, section("", schema), ...definitions].filter(Boolean).join("\n\n") + "\n";
}

function section(heading, schema) {
  const { description, properties, required = [] } = schema;
  if (!properties) return [heading, description, `Type: ${type(schema)}`].filter(Boolean).join("\n\n");
  const rows = Object.entries(properties).map(([name, property]) => {
    const mark = required.includes(name) ? "" : "?";
    return `| \`${name}\`${mark} | ${type(property)} | ${cell(property.description ?? "")} |`;
  });
  const table = ["| field | type | holds |", "| --- | --- | --- |", ...rows].join("\n");
  return [heading, description, table].filter(Boolean).join("\n\n");
}

/** What a value may be, in a few words; a field with ? may be left out. */
function type(schema) {
  if (schema.$ref) return link(schema.$ref.replace("#/$defs/", ""));
  if ("const" in schema) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  if (schema.prefixItems) return `[${schema.prefixItems.map(type).join(", ")}]`;
  if (schema.type === "array")
    return `list of ${type(schema.items)}${bounds(schema.minItems, schema.maxItems, "entries")}`;
  const formats = (schema.anyOf ?? [schema]).flatMap(({ format }) => format ?? []);
  const notes = [formats.join(" or "), schema.pattern && `\`${schema.pattern}\``].filter(Boolean);
  const range = bounds(schema.minimum, schema.maximum) + bounds(schema.minLength, schema.maxLength, "characters");
  return `${schema.type}${range}${notes.map((note) => `, ${note}`).join("")}`;
}

function bounds(min, max, unit = "") {
  if (min === undefined && max === undefined) return "";
  const said = max === undefined ? `at least ${min}` : min === undefined ? `at most ${max}` : `${min} to ${max}`;
  return `, ${[said, unit].filter(Boolean).join(" ")}`;
}

const link = (name) => `[${name}](#${name.toLowerCase()})`;

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
