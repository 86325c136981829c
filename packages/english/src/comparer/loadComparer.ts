/** Finds the comparers' assets: bytes that the caller set, else (in Node) the package's own files. */
import { readPackageAsset } from "../packageAsset.js";

/** news: trained on sentences of articles about one event too; pairs: on sentence pairs alone. */
export type ComparerAsset = "news" | "pairs";

const provided = new Map<ComparerAsset, Uint8Array>();

/** Sets the bytes of `assets/comparer-<which>.bin` where there is no file system; in Node the file is read on first use. */
export function setComparerAssets(which: ComparerAsset, bytes: ArrayBuffer | Uint8Array): void {
  provided.set(which, bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
}

/** Throws Error with the remedy when no bytes can be had. */
export const loadComparerAsset = (which: ComparerAsset): Uint8Array =>
  provided.get(which) ?? readPackageAsset(`comparer-${which}.bin`, "setComparerAssets");
