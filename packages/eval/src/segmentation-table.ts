/**
 * Token, sentence and lemma scores on raw text: `npx tsx src/segmentation-table.ts --data DIR [--errors 40]`, where DIR
 * holds CoNLL-U treebanks. Sentences are scored with a line break after those without a final stop, and without any.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lemmatize } from "../../english/src/lemma/lemmatize.js";
import { plainForm } from "../../english/src/text/plainForm.js";
import { readText } from "../../english/src/text/readText.js";
import { readDocuments, type RawDocument, type Span } from "./segmentation/rawText.js";
import { addScores, compareSpans, f1, type SpanScore } from "./segmentation/spanScore.js";

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
const nothing: SpanScore = { gold: 0, guessed: 0, right: 0 };

function lemmaScore(documents: readonly RawDocument[]): number {
  const words = documents
    .flatMap((document) => document.words)
    .filter(({ upos }) => !["PUNCT", "SYM", "X"].includes(upos));
  const right = words.filter(({ form, upos, xpos, lemma }) => {
    return lemmatize(plainForm(form), upos, xpos).toLowerCase() === lemma.toLowerCase();
  });
  return (100 * right.length) / (words.length || 1);
}

/** A dateline, stamp or bullet is cut off its sentence for the parser's sake: for the score the two are one again. */
function sentencesOf(document: RawDocument): Span[] {
  const out: Span[] = [];
  let open: Span | undefined;
  for (const { start, end, kind, paragraph } of readText(document.text, "text").sentences) {
    const joined = open === undefined ? { start, end } : { start: open.start, end };
    const next = kind === "dateline" || (kind === "fragment" && end - start < 25);
    if (next && !document.text.slice(end, end + 3).includes("\n")) open = joined;
    else {
      out.push(joined);
      open = undefined;
    }
    void paragraph;
  }
  return open === undefined ? out : [...out, open];
}

const errors: string[] = [];
function noteErrors(document: RawDocument, gold: readonly Span[], guessed: readonly Span[], what: string): void {
  const keys = (spans: readonly Span[]) => new Set(spans.map(({ start, end }) => `${start} ${end}`));
  const right = keys(gold);
  for (const { start, end } of guessed) {
    if (right.has(`${start} ${end}`)) continue;
    const show = (a: number, b: number) => JSON.stringify(document.text.slice(Math.max(0, a), b));
    const want = gold.filter((span) => span.start < end && start < span.end).map((span) => show(span.start, span.end));
    const got = what === "sentence" ? show(end - 40, end + 20) : show(start, end);
    errors.push(`${what} ${document.genre}: ${got} want ${what === "sentence" ? want.length : want.join(" ")}`);
  }
}

console.log("| set | tokens | token F1 | sentences | sentence F1 | without line breaks | lemmas |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const name of readdirSync(folder).filter((file) => file.endsWith(`${values.part}.conllu`))) {
  const broken = readDocuments(join(folder, name), true);
  const joined = readDocuments(join(folder, name), false);
  for (const genre of [undefined, ...new Set(broken.map((document) => document.genre))]) {
    const chosen = (documents: readonly RawDocument[]) =>
      documents.filter((d) => genre === undefined || d.genre === genre);
    let tokens = nothing;
    let sentences = nothing;
    let plain = nothing;
    for (const document of chosen(broken)) {
      const guessed = readText(document.text, "text").sentences.flatMap((sentence) => sentence.tokens);
      const found = sentencesOf(document);
      tokens = addScores(tokens, compareSpans(document.tokens, guessed));
      sentences = addScores(sentences, compareSpans(document.sentences, found));
      if (genre === undefined) {
        noteErrors(document, document.tokens, guessed, "token");
        noteErrors(document, document.sentences, found, "sentence");
      }
    }
    for (const document of chosen(joined))
      plain = addScores(plain, compareSpans(document.sentences, sentencesOf(document)));
    const cells = [
      `${name.replace(".conllu", "")}${genre === undefined ? "" : ` ${genre}`}`,
      tokens.gold,
      f1(tokens).toFixed(2),
      sentences.gold,
      f1(sentences).toFixed(2),
      f1(plain).toFixed(2),
      lemmaScore(chosen(broken)).toFixed(2),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
for (const error of errors.slice(0, Number(values.errors))) console.log(error);
