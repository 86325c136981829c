/**
 * Token, sentence and lemma scores on raw text: `npx tsx src/segmentation-table.ts --data DIR [--errors 40]`, where DIR
 * holds CoNLL-U treebanks. Sentences are scored with a line break after those without a final stop, and without any.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lemmatize } from "../../english/src/lemma/lemmatize.js";
import { plainForm } from "../../english/src/text/plainForm.js";
import { readDocuments, type RawDocument, type Span } from "./segmentation/rawText.js";
import { sentenceScore, sentencesOf, tokenScore, tokensOf } from "./segmentation/sentencesOf.js";
import { f1 } from "./segmentation/spanScore.js";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    data: { type: "string" },
    errors: { type: "string", default: "0" },
    part: { type: "string", default: "-dev" },
  },
});
if (!values.data) throw new Error("give the folder of .conllu files: --data DIR");
const folder = values.data;

function lemmaScore(documents: readonly RawDocument[]): number {
  const words = documents
    .flatMap((document) => document.words)
    .filter(({ upos }) => !["PUNCT", "SYM", "X"].includes(upos));
  const right = words.filter(({ form, upos, xpos, lemma }) => {
    return lemmatize(plainForm(form), upos, xpos).toLowerCase() === lemma.toLowerCase();
  });
  return (100 * right.length) / (words.length || 1);
}

function errorsIn(document: RawDocument, gold: readonly Span[], guessed: readonly Span[], what: string): string[] {
  const right = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  const show = (a: number, b: number) => JSON.stringify(document.text.slice(Math.max(0, a), b));
  const wrong = guessed.filter(({ start, end }) => !right.has(`${start} ${end}`));
  return wrong.map(({ start, end }) => {
    const want = gold.filter((span) => span.start < end && start < span.end).map((span) => show(span.start, span.end));
    const got = what === "sentence" ? show(end - 40, end + 20) : show(start, end);
    return `${what} ${document.genre}: ${got} want ${what === "sentence" ? want.length : want.join(" ")}`;
  });
}

const errors: string[] = [];
console.log("| set | tokens | token F1 | sentences | sentence F1 | without line breaks | lemmas |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const name of readdirSync(folder).filter((file) => file.endsWith(`${values.part}.conllu`))) {
  const broken = readDocuments(join(folder, name), true);
  const joined = readDocuments(join(folder, name), false);
  for (const document of broken) {
    errors.push(...errorsIn(document, document.tokens, tokensOf(document), "token"));
    errors.push(...errorsIn(document, document.sentences, sentencesOf(document), "sentence"));
  }
  for (const genre of [undefined, ...new Set(broken.map((document) => document.genre))]) {
    const chosen = (documents: readonly RawDocument[]) =>
      documents.filter((d) => genre === undefined || d.genre === genre);
    const tokens = tokenScore(chosen(broken));
    const sentences = sentenceScore(chosen(broken));
    const cells = [
      `${name.replace(".conllu", "")}${genre === undefined ? "" : ` ${genre}`}`,
      tokens.gold,
      f1(tokens).toFixed(2),
      sentences.gold,
      f1(sentences).toFixed(2),
      f1(sentenceScore(chosen(joined))).toFixed(2),
      lemmaScore(chosen(broken)).toFixed(2),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
for (const error of errors.slice(0, Number(values.errors))) console.log(error);
