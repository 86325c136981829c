// The reference of the packages' types, from their declarations as they are published: TypeDoc, as Markdown.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application } from "typedoc";
import { publicPackages } from "../public-packages.mjs";
import { root } from "../steps.mjs";

const place = "docs/reference/api";

/** [file, content] of each page. */
export async function apiPages() {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-api-"));
  try {
    const out = join(folder, "pages");
    await generate(folder, out);
    const pages = readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".md"));
    return pages.map((name) => [`${place}/${name}`, tidy(readFileSync(join(out, name), "utf8"))]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function generate(folder, out) {
  const declarations = Object.fromEntries(publicPackages().flatMap(entries));
  // the declarations are read by the settings of a project that uses the packages
  const tsconfig = join(folder, "tsconfig.json");
  const compilerOptions = { module: "NodeNext", target: "ES2022", strict: true, noEmit: true, types: [] };
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: Object.keys(declarations) }));
  const app = await Application.bootstrapWithPlugins({
    ...{ plugin: ["typedoc-plugin-markdown"], entryPoints: Object.keys(declarations), tsconfig, out, logLevel: "Warn" },
    ...{ name: "API", readme: "none", disableSources: true, excludeExternals: true, excludePrivate: true },
    ...{
      sort: ["kind", "alphabetical"],
      groupOrder: ["Functions", "Variables", "Classes", "Interfaces", "Type Aliases"],
    },
    ...{ outputFileStrategy: "modules", hidePageHeader: true, hideBreadcrumbs: true, useCodeBlocks: true },
    ...{
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      classPropertiesFormat: "table",
      typeDeclarationFormat: "table",
    },
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the declarations: run `npm run build` first.");
  for (const child of project.children ?? [])
    child.name = declarations[project.getSymbolIdFromReflection(child).fileName];
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc complains; see above.");
}

/** [path of the declarations, name under which they are imported] of each entry of a package. */
function entries({ manifest, folder }) {
  const types = Object.entries(manifest.exports).map(([path, target]) => [path, (target.import ?? target).types]);
  const declared = types.filter(([, file]) => file);
  return declared.map(([path, file]) => [join(root, folder, file), manifest.name + path.slice(1)]);
}

/** A list of what comes from another package needs no heading for each name. */
function tidy(page) {
  const [own, references] = page.split("## References\n");
  if (references === undefined) return page;
  const links = [...references.matchAll(/^Re-exports (\[.+?\]\(.+?\))$/gm)].map(([, link]) => link);
  return `${own}## Exported as well\n\n${links.join(" · ")}\n`;
}
