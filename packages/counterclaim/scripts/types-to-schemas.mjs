import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import { constraints } from "./constraints.mjs";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The published schemas as JSON Schema 2020-12, and that of the reader's options, which no one writes as JSON. */
export function schemas() {
  const model = "packages/core/src/model/*.ts";
  const define = definitionsOf({
    Article: model,
    CompareOptions: model,
    Report: model,
    ProposeOptions: model,
    CandidatePair: model,
    ReadOptions: "packages/counterclaim/src/read/options.ts",
    Config: "packages/counterclaim/src/cli/config.ts",
    BaselineFile: "packages/counterclaim/src/review/files.ts",
    DismissalsFile: "packages/counterclaim/src/review/files.ts",
  });
  return {
    articles: {
      $schema: dialect,
      $id: "urn:counterclaim:schema:1:articles",
      title: "Articles",
      description: "What compare() takes and the command line reads as JSON: two or more articles about one event.",
      type: "array",
      minItems: 2,
      items: { $ref: "#/$defs/Article" },
      $defs: reachable(define, ["Article"]),
    },
    options: rooted("options", "Options", define, "CompareOptions"),
    report: rooted("report", "Report", define, "Report"),
    config: rooted("config", "Configuration of the command line", define, "Config"),
    baseline: rooted("baseline", "Baseline", define, "BaselineFile"),
    dismissals: rooted("dismissals", "Dismissals", define, "DismissalsFile"),
    candidates: {
      $schema: dialect,
      $id: "urn:counterclaim:schema:1:candidates",
      title: "Candidate pairs",
      description:
        "What propose() returns: pairs of sentences that a judge may be asked about, the most worth it first.",
      type: "array",
      items: { $ref: "#/$defs/CandidatePair" },
      $defs: reachable(define, ["CandidatePair"]),
    },
    judgements: {
      $schema: dialect,
      $id: "urn:counterclaim:schema:1:judgements",
      title: "Judgements",
      description: "What compare() takes as judgements: answers about candidate pairs, and pairs without an answer.",
      type: "array",
      items: { anyOf: [{ $ref: "#/$defs/PairJudgement" }, { $ref: "#/$defs/FailedJudgement" }] },
      $defs: reachable(define, ["PairJudgement", "FailedJudgement"]),
    },
    readOptions: define.ReadOptions,
    proposeOptions: define.ProposeOptions,
  };
}

function rooted(name, title, define, type) {
  const { [type]: top, ...rest } = reachable(define, [type]);
  const schema = { $schema: dialect, $id: `urn:counterclaim:schema:1:${name}`, title, ...top };
  return Object.keys(rest).length > 0 ? { ...schema, $defs: rest } : schema;
}

function definitionsOf(types) {
  const definitions = {};
  for (const [type, path] of Object.entries(types)) {
    const generator = createGenerator({
      path: join(root, path),
      tsconfig: join(root, "tsconfig.json"),
      type,
      topRef: true,
      sortProps: false,
      // types are checked by `npm run types`; a neighbour's half-written file must not hinder the schemas
      skipTypeCheck: true,
      // a key of additionalProperties: false, so that a misspelt field is an error and not silence
      additionalProperties: false,
    });
    Object.assign(definitions, generator.createSchema(type).definitions);
  }
  const modern = Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, modernise(schema)]));
  // the generator writes Omit<Article, "text"> out in place; a name makes it readable and constrainable
  modern.ArticleHead = modern.Report.properties.articles.items;
  modern.Report.properties.articles.items = { $ref: "#/$defs/ArticleHead" };
  return constrain(Object.fromEntries(Object.entries(modern).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Draft 7, which the generator writes, in the words of 2020-12. */
function modernise(value) {
  if (Array.isArray(value)) return value.map(modernise);
  if (typeof value !== "object" || value === null) return value;
  const result = {};
  const tuple = Array.isArray(value.items);
  for (const [key, child] of Object.entries(value)) {
    if (key === "$ref") result.$ref = child.replace("#/definitions/", "#/$defs/");
    else if (key === "items" && tuple) result.prefixItems = modernise(child);
    else if (key === "additionalItems") result.items = modernise(child);
    else result[key] = modernise(child);
  }
  if (tuple && value.additionalItems === undefined) result.items = false;
  return result;
}

function constrain(definitions) {
  for (const [type, fields] of Object.entries(constraints)) {
    for (const [field, extra] of Object.entries(fields)) {
      const property = definitions[type]?.properties?.[field];
      if (!property) throw new Error(`constraints.mjs names ${type}.${field}, which the types do not have`);
      Object.assign(property, extra);
    }
  }
  return definitions;
}

/** The definitions that `names` refer to, directly or not, themselves included. */
function reachable(definitions, names) {
  const wanted = new Set();
  const visit = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const [, next] of JSON.stringify(definitions[name]).matchAll(/"#\/\$defs\/([^"]+)"/g)) visit(next);
  };
  names.forEach(visit);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => wanted.has(name)));
}
