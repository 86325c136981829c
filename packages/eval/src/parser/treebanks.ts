/** The treebanks that the tables are made of. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Engine } from "../../../english/src/parser/chunk.js";
import { parseWith, type Parse } from "../../../english/src/parser/parser.js";
import { readConllu, type GoldTree } from "./conllu.js";

export interface Treebank {
  name: string;
  path: string;
  gold: GoldTree[];
  guessed: Parse[];
}

/** The project's own news sentences, which stand beside the treebanks. */
const news = fileURLToPath(new URL("../../../english/training/news-dev.conllu", import.meta.url));

/** The dev and test parts in a folder and the project's own sentences, parsed. */
export function parsedTreebanks(folder: string, engine: Engine): Treebank[] {
  const files = readdirSync(folder).filter((name) => name.endsWith("-dev.conllu") || name.endsWith("-test.conllu"));
  if (files.length === 0) throw new Error(`${folder} holds no file that ends in -dev.conllu or -test.conllu`);
  return [...files.map((name) => join(folder, name)), news].map((path) => {
    const gold = readConllu(path);
    const words = gold.map((tree) => tree.words);
    return { name: basename(path, ".conllu"), path, gold, guessed: parseWith(() => engine, words) };
  });
}

/** The sentences of one genre. */
export function ofGenre({ name, path, gold, guessed }: Treebank, genre: string): Treebank {
  const chosen = [...gold.keys()].filter((i) => gold[i]!.genre === genre);
  return { name: `${name} ${genre}`, path, gold: chosen.map((i) => gold[i]!), guessed: chosen.map((i) => guessed[i]!) };
}

export const genresOf = ({ gold }: Treebank): string[] => [...new Set(gold.map(({ genre }) => genre))].sort();
