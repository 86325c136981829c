// TypeScript programs that use the packages: each compiler and each way of resolving compiles them, and what it writes runs.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "./consume.mjs";
import { program, runIn } from "./project.mjs";

export const compilers = ["typescript-5.9", "typescript-6", "typescript-7"];

// the strictest that a project may ask for, so that the packages' own declarations are checked as well
const strict = {
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
  // no @types/node: a project for the browser has none
  ...{ target: "ES2022", lib: ["ES2022"], types: [] },
};

const resolutions = {
  NodeNext: { module: "NodeNext", moduleResolution: "NodeNext", endings: ["mts", "cts"] },
  Bundler: { module: "ESNext", moduleResolution: "Bundler", endings: ["mts"] },
};

/** Compiles and runs in a project that is installed and holds the programs. Throws Error with the compiler's output. */
export function compileAndRun(folder, compiler, resolution, manifests) {
  const { endings, ...options } = resolutions[resolution];
  const name = `${compiler}-${resolution}`;
  const sources = join(folder, name);
  mkdirSync(sources, { recursive: true });
  for (const ending of endings) {
    copyFileSync(join(folder, "typed.mts"), join(sources, `typed.${ending}`));
    writeFileSync(join(sources, `every.${ending}`), everyEntry(manifests, ending === "cts" ? "require" : "import"));
  }
  const files = endings.flatMap((ending) => [`typed.${ending}`, `every.${ending}`]);
  const compilerOptions = { ...strict, ...options, rootDir: ".", outDir: "out" };
  writeFileSync(join(sources, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  runIn(sources, [process.execPath, program(compiler, "tsc"), "-p", "tsconfig.json"]);
  for (const file of files) runIn(sources, [process.execPath, join("out", file.replace("ts", "js"))]);
}

/** A program that imports every entry of the packages. */
function everyEntry(manifests, condition) {
  const names = manifests.flatMap((manifest) => entries(manifest, condition));
  const imports = names.map((name, i) => `import * as entry${i} from "${name}";`);
  const used = names.map((name, i) => `if (Object.keys(entry${i}).length === 0) throw new Error("${name} is empty");`);
  return [...imports, ...used].join("\n");
}

export const ways = compilers.flatMap((compiler) => Object.keys(resolutions).map((way) => [compiler, way]));
