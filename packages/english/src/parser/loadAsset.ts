/** Finds the parser's asset: bytes that the caller set, else (in Node) the package's own file. */
import { readPackageAsset } from "../packageAsset.js";

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
  return provided ?? readPackageAsset("parser.bin", "setParserAssets");
}
