// Writes what the comparer's network reads of sentence pairs and of the pairs of sentences of annotated events, as the
// trainer (packages/english/training/comparer) wants it: JSON Lines, one pair a line.
//   pnpm --filter @counterclaim/eval evidence --pairs FILE.jsonl --out train-NAME.jsonl
//   (--words-only leaves out what is known of amounts and times)
//   pnpm --filter @counterclaim/eval evidence --sets FILE.jsonl[,FILE…] --out events-NAME.jsonl
//   pnpm --filter @counterclaim/eval evidence --events DIR[,DIR…] --out events-NAME.jsonl
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { reader, resolver, valueLinks, type Passage } from "@counterclaim/core";
import { english, wordEvidence, type WordEvidence } from "@counterclaim/english";
import { isPair, loadEvents, type AnnotatedEvent } from "../events/events.js";
import { loadSets, type StatementSet } from "./sets.js";

/** Characters of a text that are read; evidence of sentence pairs is rarely longer. */
const LONGEST_TEXT = 1200;
/** Texts kept in memory: files name the same premise again and again. */
const REMEMBERED = 20_000;
/** Weight of shared words below which two sentences of an event have nothing to do with each other. */
const SHARED = 2;

const { values } = parseArgs({
  options: {
    pairs: { type: "string" },
    "words-only": { type: "boolean", default: false },
    events: { type: "string" },
    sets: { type: "string" },
    out: { type: "string" },
  },
});
if (!values.out || !(values.pairs ?? values.events ?? values.sets))
  throw new Error("--pairs FILE, --sets FILE or --events DIR, and --out FILE");
const out = createWriteStream(values.out);
const read = reader(english);

interface Text {
  readonly passages: readonly Passage[];
  readonly evidence: WordEvidence;
}

async function write(stream: WriteStream, row: object): Promise<void> {
  if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, "drain");
}

async function writePairs(file: string, stream: WriteStream): Promise<void> {
  const known = new Map<string, Text>();
  const textOf = (text: string): Text => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= REMEMBERED) known.clear();
      const { units } = read({ id: "text", source: "text", text: text.slice(0, LONGEST_TEXT) }, 0);
      known.set(text, (found = { passages: units, evidence: wordEvidence(units.map((unit) => unit.sentence)) }));
    }
    return found;
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const row = JSON.parse(line) as { premise: string; hypothesis: string; label: string | number; group?: string };
    const [a, b] = [textOf(row.premise), textOf(row.hypothesis)];
    await write(stream, { l: row.label, g: row.group ?? "", ...related(a, b) });
  }
}

function related(a: Text, b: Text): { a: readonly number[]; b: readonly number[]; r: readonly number[] } {
  return {
    a: a.evidence.words,
    b: b.evidence.words,
    r: a.evidence.relations(b.evidence, values["words-only"] ? [] : valueLinks(a.passages, b.passages)),
  };
}

/** Every two sentences of a set whose relation the set tells; each pair once, the order of the two left to the set's number. */
async function writeSet(set: StatementSet, stream: WriteStream): Promise<void> {
  const text = (sentence: string): Text => {
    const reading = read({ id: "text", source: "text", text: sentence }, 0);
    return { passages: reading.units, evidence: wordEvidence(reading.units.map(resolver([reading]))) };
  };
  const [say, deny, beside] = [set.say.map(text), set.deny.map((d) => text(d.text)), set.beside.map(text)];
  let turned = set.id.length % 2 === 0;
  const pair = async (l: string, a: Text, b: Text, k?: string): Promise<void> => {
    turned = !turned;
    await write(stream, { l, g: set.id, ...(k !== undefined && { k }), ...(turned ? related(b, a) : related(a, b)) });
  };
  for (const [i, a] of say.entries()) {
    for (const b of say.slice(i + 1)) await pair("entailment", a, b);
    for (const [j, b] of deny.entries()) await pair("contradiction", a, b, set.deny[j]!.kind);
    for (const b of beside) await pair("trap", a, b);
  }
  for (const a of deny) for (const b of beside) await pair("trap", a, b);
}

async function writeEvent(event: AnnotatedEvent, stream: WriteStream): Promise<void> {
  const readings = event.articles.map((article, i) => read(article, i));
  const resolved = resolver(readings);
  const units = readings
    .flatMap((reading) => reading.units)
    .filter((unit) => unit.sentence.kind === "prose" || unit.sentence.kind === "heading")
    .sort((x, y) => (x.article < y.article ? -1 : x.article > y.article ? 1 : 0));
  const texts = units.map((unit): Text => ({ passages: [unit], evidence: wordEvidence([resolved(unit)]) }));
  const rarity = rarities(texts);
  for (let i = 0; i < units.length; i++) {
    for (let j = i + 1; j < units.length; j++) {
      const [a, b] = [units[i]!, units[j]!];
      const found = { a: placeOf(a), b: placeOf(b) };
      const gold = event.conflicts.find((pair) => isPair(found, pair));
      const listed = (pairs: AnnotatedEvent["traps"]): boolean => pairs.some((pair) => isPair(found, pair));
      const own = a.article === b.article;
      const label = gold
        ? "contradiction"
        : own
          ? "own"
          : listed(event.agreements)
            ? "entailment"
            : listed(event.traps)
              ? "trap"
              : listed(event.updates)
                ? "update"
                : "neutral";
      // of headlines the annotation lists only some
      const unlisted = !own && (a.field === "title" || b.field === "title");
      const evidence = related(texts[i]!, texts[j]!);
      if (label === "neutral" && unlisted) continue;
      if ((label === "neutral" || label === "own") && sharedWeight(texts[i]!, evidence.r, rarity) < SHARED) continue;
      await write(stream, { l: label, g: event.id, ...(gold && { k: gold.kind }), ...evidence });
    }
  }
}

const placeOf = (unit: Passage) => ({
  article: unit.article,
  field: unit.field,
  start: unit.sentence.start,
  end: unit.sentence.end,
});

/** Base form → how rare it is among the sentences, as the logarithm of one over its share. */
function rarities(texts: readonly Text[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence } of texts)
    for (const base of new Set(evidence.content)) if (base !== undefined) counts.set(base, (counts.get(base) ?? 0) + 1);
  return new Map([...counts].map(([base, count]) => [base, Math.log(texts.length / count)]));
}

/** Relations by which words share content: form, lemma, family, synonym, opposition. */
const SHARING = 0b11111;

/** Rarity of the first text's words with content that the second has in any of these relations. */
function sharedWeight({ evidence }: Text, relations: readonly number[], rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let cell = 0; cell < relations.length; cell += 5) {
    const base = evidence.content[relations[cell]!];
    if (base !== undefined && relations[cell + 2]! & SHARING) sum += rarity.get(base)!;
  }
  return sum;
}

if (values.pairs) await writePairs(values.pairs, out);
else if (values.sets) for (const set of values.sets.split(",").flatMap(loadSets)) await writeSet(set, out);
else for (const event of values.events!.split(",").flatMap(loadEvents)) await writeEvent(event, out);
out.end();
