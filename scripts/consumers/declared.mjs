// What a package's declarations promise as values, against what its code exports.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/**
 * Of each entry of a package, for `import` and for `require`: the values that its declarations name and its code does not
 * export, or the other way round. Entries where the two are the same are left out.
 * @returns {Promise<{ types: string, names: string[], undeclared: string[] }[]>}
 */
export async function onlyDeclared(folder, manifest) {
  const entries = Object.values(manifest.exports)
    .flatMap((target) => [target.import, target.require, target])
    .filter((target) => target?.types);
  const files = entries.map(({ types }) => resolve(folder, types));
  const kind = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const program = ts.createProgram(files, { ...kind, target: ts.ScriptTarget.ES2022, types: [], skipLibCheck: true });
  const checker = program.getTypeChecker();
  const found = [];
  for (const { types, default: code } of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(resolve(folder, types)));
    const declared = checker
      .getTypeOfSymbol(module)
      .getProperties()
      .map(({ name }) => name);
    const exported = Object.keys(await load(join(folder, code)));
    const names = declared.filter((name) => !exported.includes(name));
    const undeclared = exported.filter((name) => !declared.includes(name));
    if (names.length + undeclared.length > 0) found.push({ types, names, undeclared });
  }
  return found;
}

const load = (file) => (file.endsWith(".cjs") ? createRequire(file)(file) : import(pathToFileURL(file).href));
