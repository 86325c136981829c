/** Finds the parser's asset: bytes that the caller set, else (in Node) the package's own file. */

let provided: Uint8Array | undefined;
let generation = 0;

/** Counts calls of provideAsset, so that a model built from other bytes is dropped. */
export function assetGeneration(): number {
  return generation;
}

export function provideAsset(bytes: ArrayBuffer | Uint8Array): void {
  provided = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  generation++;
}

/** Throws Error with the remedy when no bytes can be had. */
export function loadAsset(): Uint8Array {
  return provided ?? readPackageFile();
}

interface FileSystem {
  existsSync(path: URL): boolean;
  readFileSync(path: URL): Uint8Array;
}

/** The file lies in assets/, one folder up from dist/ and two up from src/parser/. */
function readPackageFile(): Uint8Array {
  // process.getBuiltinModule (Node 20.16 and later) needs no import, so bundles for browsers never see node:fs
  const runtime = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process;
  const fs = runtime?.getBuiltinModule?.("node:fs") as FileSystem | undefined;
  if (!fs)
    throw new Error(
      "no file system here: give the bytes of @counterclaim/english/assets/parser.bin to setParserAssets first",
    );
  const here = import.meta.url; // in a variable: bundlers take new URL("…", import.meta.url) for a file to bundle
  for (const up of ["../", "../../"]) {
    const url = new URL(`${up}assets/parser.bin`, here);
    if (fs.existsSync(url)) return fs.readFileSync(url);
  }
  throw new Error(
    "assets/parser.bin of @counterclaim/english is missing: reinstall the package or call setParserAssets",
  );
}
