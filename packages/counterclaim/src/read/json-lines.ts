import { InputError } from "@counterclaim/core";
import { parseJson } from "../validate/files.js";
import { readItem } from "./json-file.js";
import type { Entry, FileContent } from "./reader.js";

/**
 * JSON Lines (jsonlines.org): one article or ninjs item a line; empty lines are passed over. A line that is no JSON is
 * named by its number, and the others are read.
 */
export function readJsonLines({ path, text }: FileContent): Promise<Entry[]> {
  const lines = text.split("\n").map((line, index) => ({ line, place: `${index + 1}:$` }));
  return Promise.all(
    lines.filter(({ line }) => line.trim() !== "").map(({ line, place }) => readLine(path, place, line)),
  );
}

async function readLine(path: string, place: string, line: string): Promise<Entry> {
  try {
    const article = parseJson(line, `${path}:${place}`, "Give one article a line.");
    return await readItem({ file: path, place, article });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
