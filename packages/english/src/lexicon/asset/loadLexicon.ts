import { openLexicon, type LexiconAsset } from "./lexiconAsset.js";

/** Finds the lexicon's asset: bytes that the caller set, else (in Node) the package's own file, read once. */
let opened: LexiconAsset | undefined;

/** Sets the bytes of `assets/lexicon.bin` where there is no file system; in Node the file is read on first use. */
export function setLexiconAssets(bytes: ArrayBuffer | Uint8Array): void {
  opened = openLexicon(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
}

/** Throws Error with the remedy when no bytes can be had. */
export function loadLexicon(): LexiconAsset {
  return (opened ??= openLexicon(readPackageFile()));
}

interface FileSystem {
  existsSync(path: URL): boolean;
  readFileSync(path: URL): Uint8Array;
}

/** The file lies in assets/, one folder up from dist/ and three up from src/lexicon/asset/. */
function readPackageFile(): Uint8Array {
  // process.getBuiltinModule (Node 20.16 and later) needs no import, so bundles for browsers never see node:fs
  const runtime = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process;
  const fs = runtime?.getBuiltinModule?.("node:fs") as FileSystem | undefined;
  if (fs === undefined)
    throw new Error(
      "no file system here: give the bytes of @counterclaim/english/assets/lexicon.bin to setLexiconAssets first",
    );
  for (const up of ["../", "../../../"]) {
    const url = new URL(`${up}assets/lexicon.bin`, import.meta.url);
    if (fs.existsSync(url)) return fs.readFileSync(url);
  }
  throw new Error(
    "assets/lexicon.bin of @counterclaim/english is missing: reinstall the package or call setLexiconAssets",
  );
}
