import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../outcomes/", import.meta.url);

/** The questions and answers of outcomes/*.txt, the files in the order of their names. */
export function readOutcomes(): Uint8Array {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const parts = files.map((name) => readFileSync(new URL(name, folder), "utf8").trim());
  return new TextEncoder().encode(parts.join("\n\n"));
}
