import { readPackageAsset } from "../../packageAsset.js";
import { openLexicon, type LexiconAsset } from "./lexiconAsset.js";

/** Finds the lexicon's asset: bytes that the caller set, else (in Node) the package's own file, read once. */
let opened: LexiconAsset | undefined;

/** Sets the bytes of `assets/lexicon.bin` where there is no file system; in Node the file is read on first use. */
export function setLexiconAssets(bytes: ArrayBuffer | Uint8Array): void {
  opened = openLexicon(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
}

/** Throws Error with the remedy when no bytes can be had. */
export function loadLexicon(): LexiconAsset {
  return (opened ??= openLexicon(readPackageAsset("lexicon.bin", "setLexiconAssets")));
}
