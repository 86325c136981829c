/**
 * The parser's scores and how far its targets are met: `pnpm --filter @counterclaim/eval parser -- --data DIR [--genres]
 * [--relations]`, where DIR holds CoNLL-U treebanks ending in -dev.conllu or -test.conllu. Gold tokens unless said, predicted
 * tags, full relations, punctuation included.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createEngine } from "../../english/src/parser/parser.js";
import { measureSpeed } from "./parser/speed.js";
import { frequentRelations, relationF1, RELATIONS, scoreTrees } from "./parser/score.js";
import { footprintRows, qualityRows, verdict, type Row } from "./parser/targets.js";
import { genresOf, ofGenre, parsedTreebanks, type Treebank } from "./parser/treebanks.js";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    data: { type: "string" },
    genres: { type: "boolean", default: false },
    relations: { type: "boolean", default: false },
  },
});
if (!values.data) throw new Error("give the folder of .conllu files: --data DIR");

const asset = readFileSync(new URL("../../english/assets/parser.bin", import.meta.url));
const engine = createEngine(asset);
const treebanks = parsedTreebanks(values.data, engine);

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(" | ")} |`);
  line(header);
  line(header.map(() => "---"));
  rows.forEach(line);
  console.log();
}

function scoreRow({ name, gold, guessed }: Treebank): (string | number)[] {
  const { words, upos, xpos, uas, las } = scoreTrees(gold, guessed);
  const f1 = RELATIONS.map((relation) => relationF1(gold, guessed, relation).toFixed(1));
  return [name, words, ...[upos, xpos, uas, las].map((x) => x.toFixed(2)), ...f1];
}

const parts = treebanks.flatMap((treebank) => [
  treebank,
  ...(values.genres ? genresOf(treebank).map((genre) => ofGenre(treebank, genre)) : []),
]);
table(["set", "words", "UPOS", "XPOS", "UAS", "LAS", ...RELATIONS], parts.map(scoreRow));

if (values.relations) {
  for (const { name, gold, guessed } of treebanks) {
    const frequent = frequentRelations(gold, 20);
    table(
      [`${name}: relation`, "n", "F1"],
      frequent.map(([relation, n]) => [relation, n, relationF1(gold, guessed, relation).toFixed(1)]),
    );
  }
}

const words = treebanks.flatMap(({ gold }) => gold.map((tree) => tree.words));
const speed = (kernel: "best" | "js", sentences: number, rounds: number): number =>
  measureSpeed(kernel === "best" ? engine : createEngine(asset, kernel), words.slice(0, sentences), rounds);
const rows: Row[] = [
  ...treebanks.flatMap(qualityRows),
  {
    measure: `words per second, ${engine.model.kernel.name}`,
    value: speed("best", Infinity, 5),
    target: 8000,
    unit: "",
  },
  { measure: "words per second, plain JavaScript", value: speed("js", 400, 3), target: 900, unit: "" },
  ...footprintRows(treebanks.map(({ path }) => path)),
];
const shown = (value: number, unit: string): string =>
  Number.isNaN(value) ? "–" : `${value.toFixed({ "%": 2, MB: 1 }[unit] ?? 0)} ${unit}`.trim();
table(
  ["measure", "value", "target", ""],
  rows.map((row) => [
    row.measure,
    shown(row.value, row.unit),
    Number.isNaN(row.target) ? "–" : `${row.most ? "≤" : "≥"} ${shown(row.target, row.unit)}`,
    verdict(row),
  ]),
);
console.log("Clauses of news fully right are judged by hand: see clauses in packages/eval/README.md.");
