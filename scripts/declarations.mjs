// Runs in a package's folder after its build. The bundler of declarations forgets the `type` of `export type *`, and so
// promises functions that the package does not export: this marks what is no export of the code as a type.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { onlyDeclared } from "./consumers/declared.mjs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
for (const { types, names } of await onlyDeclared(process.cwd(), manifest)) {
  const file = resolve(types);
  const marked = readFileSync(file, "utf8").replace(/^export \{[^}]*\}(?=;\s*$)/m, (list) =>
    list.replace(/(?<=[{,] )(?!type )(\w+)(?=[ ,])/g, (name) => (names.includes(name) ? `type ${name}` : name)),
  );
  writeFileSync(file, marked);
  console.log(`${types}: ${names.length} names are types only`);
}
const left = await onlyDeclared(process.cwd(), manifest);
if (left.length > 0) throw new Error(`declared and not exported: ${JSON.stringify(left)}`);
