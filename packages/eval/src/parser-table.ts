/**
 * The parser's score table on a folder of CoNLL-U treebanks: `pnpm --filter @counterclaim/eval parser -- --data DIR`.
 * Gold tokens, predicted tags, full relations, punctuation included.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Engine } from "../../english/src/parser/chunk.js";
import { createEngine, parseWith } from "../../english/src/parser/parser.js";
import { readConllu } from "./parser/conllu.js";
import { measureSpeed } from "./parser/speed.js";
import { frequentRelations, relationF1, RELATIONS, scoreTrees } from "./parser/score.js";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    data: { type: "string" },
    genres: { type: "boolean", default: false },
    relations: { type: "boolean", default: false },
  },
});
if (!values.data) throw new Error("give the folder of .conllu files: --data DIR");
const folder = values.data;

const asset = readFileSync(new URL("../../english/assets/parser.bin", import.meta.url));
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(" | ")} |`);

const before = process.memoryUsage().rss;
const start = performance.now();
const engine: Engine = createEngine(asset);
const load = performance.now() - start;
parseWith(() => engine, [["Ministers", "met", "."]]);
const grown = process.memoryUsage().rss - before;

const files = readdirSync(folder).filter((name) => name.endsWith("-dev.conllu") || name.endsWith("-test.conllu"));
// the project's own news sentences stand beside the treebanks
const news = fileURLToPath(new URL("../../english/training/news-dev.conllu", import.meta.url));
const treebanks = [...files.map((name) => join(folder, name)), news].map((path) => ({
  name: basename(path, ".conllu"),
  sentences: readConllu(path),
}));

row(["set", "words", "UPOS", "XPOS", "UAS", "LAS", ...RELATIONS]);
row(Array.from({ length: 6 + RELATIONS.length }, () => "---"));
for (const { name, sentences } of treebanks) {
  const parses = parseWith(
    () => engine,
    sentences.map((s) => s.words),
  );
  const genres = values.genres ? [...new Set(sentences.map((s) => s.genre))].sort() : [];
  for (const genre of [undefined, ...genres]) {
    const chosen = [...sentences.keys()].filter((i) => genre === undefined || sentences[i]!.genre === genre);
    const gold = chosen.map((i) => sentences[i]!);
    const guessed = chosen.map((i) => parses[i]!);
    const { words, upos, xpos, uas, las } = scoreTrees(gold, guessed);
    const f1 = RELATIONS.map((relation) => relationF1(gold, guessed, relation).toFixed(1));
    row([genre ? `${name} ${genre}` : name, words, ...[upos, xpos, uas, las].map((x) => x.toFixed(2)), ...f1]);
  }
}

if (values.relations) {
  for (const { name, sentences } of treebanks) {
    console.log();
    row([`${name}: relation`, "n", "F1"]);
    row(["---", "---", "---"]);
    const parses = parseWith(
      () => engine,
      sentences.map((s) => s.words),
    );
    for (const [relation, n] of frequentRelations(sentences, 20))
      row([relation, n, relationF1(sentences, parses, relation).toFixed(1)]);
  }
}

const words = treebanks.flatMap((t) => t.sentences.map((s) => s.words));
const parsedAll = process.memoryUsage().rss - before;
console.log(`\n${engine.model.kernel.name}: ${measureSpeed(engine, words, 5)} words/s`);
console.log(`plain JavaScript: ${measureSpeed(createEngine(asset, "js"), words.slice(0, 400), 3)} words/s`);
console.log(
  `load ${load.toFixed(0)} ms; memory grows by ${megabytes(grown)} MB, ${megabytes(parsedAll)} MB with all sets parsed`,
);
console.log(`asset ${megabytes(asset.length)} MB`);
