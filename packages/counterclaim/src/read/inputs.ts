import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InputError } from "@counterclaim/core";
import { described } from "../validate/values.js";
import { unreadable } from "./bytes.js";
import { extensions, isReadable } from "./formats.js";
import { orError } from "./or-error.js";

/** A path, a folder, a glob, an http(s) address, or a stream, such as `process.stdin`. */
export type ReadSource = string | AsyncIterable<Uint8Array | string>;

/** One of them, or several. */
export type ReadInput = ReadSource | readonly ReadSource[];

/** One thing to read. */
export type Item =
  | { readonly kind: "address"; readonly file: string }
  | {
      readonly kind: "file";
      readonly file: string;
      /** whether a folder or a pattern led to it */
      readonly found?: true;
    }
  | { readonly kind: "stream"; readonly file: "-"; readonly stream: AsyncIterable<Uint8Array | string> };

/** @throws InputError where it is none of what `ReadInput` says */
export function sources(input: ReadInput): readonly ReadSource[] {
  const all = Array.isArray(input) ? (input as readonly ReadSource[]) : [input as ReadSource];
  all.forEach((source, index) => {
    if (typeof source === "string" || isStream(source)) return;
    const path = Array.isArray(input) ? `$.input[${index}]` : "$.input";
    const message = `What is to be read is ${described(source)}. Pass a path, a folder, a glob, an address, a stream, or an array of those.`;
    throw new InputError("invalid-type", path, message);
  });
  return all;
}

const isStream = (source: unknown): boolean =>
  typeof source === "object" && source !== null && Symbol.asyncIterator in source;

/**
 * What the sources stand for, in their order, with an error for each that stands for nothing. A file that a folder or a
 * pattern leads to is there once, and where it is named if it is.
 */
export async function itemsOf(sources: readonly ReadSource[]): Promise<(Item | InputError)[]> {
  const items: (Item | InputError)[] = [];
  // one by one: a folder may hold more than fits into the arguments of one call
  for (const source of sources) for (const item of await orError(() => expand(source))) items.push(item);
  const seen = new Set(items.flatMap((item) => (isFile(item) && !item.found ? [resolve(item.file)] : [])));
  return items.filter((item) => {
    if (!isFile(item) || !item.found) return true;
    const path = resolve(item.file);
    return !seen.has(path) && seen.add(path);
  });
}

const isFile = (item: Item | InputError): item is Extract<Item, { kind: "file" }> =>
  !(item instanceof InputError) && item.kind === "file";

/**
 * What one source stands for: itself, the files of a folder (not of the folders in it), or the files that a glob matches.
 * Those of a folder or glob are in the order of their names' UTF-16 units, and only the ones of a form that is read.
 * @throws InputError where there is nothing of the name
 */
async function expand(source: ReadSource): Promise<Item[]> {
  if (typeof source !== "string") return [{ kind: "stream", file: "-", stream: source }];
  if (/^https?:\/\//i.test(source)) return [{ kind: "address", file: source }];
  let isFolder: boolean;
  try {
    isFolder = (await stat(source)).isDirectory();
  } catch (error) {
    // only what is no name of a file can be a pattern: "[update].txt" may be one
    if (!/[*?[{]/.test(source)) throw unreadable(source, error);
    return files(source, await matches(source), "matches");
  }
  return isFolder ? files(source, await listed(source), "has") : [{ kind: "file", file: source }];
}

async function listed(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    // hidden files are a system's or an editor's own: "._wire.txt", ".wire.txt.swp"
    const shown = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."));
    return shown.map(({ name }) => join(folder, name));
  } catch (error) {
    throw unreadable(folder, error);
  }
}

async function matches(pattern: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  // a backslash parts folders where the system says so, and is an escape elsewhere
  const portable = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  return glob(portable, { onlyFiles: true, followSymbolicLinks: false, expandDirectories: false });
}

function files(source: string, found: readonly string[], verb: string): Item[] {
  const readable = found.filter(isReadable).sort((a, b) => (a < b ? -1 : 1));
  if (readable.length > 0) return readable.map((file) => ({ kind: "file", file, found: true }));
  const message = `${source} ${verb} no file of a kind that is read (${extensions.join(", ")}). Check the name.`;
  throw new InputError("unreadable-file", source, message);
}
