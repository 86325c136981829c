import { readFileSync } from "node:fs";
import {
  agreementConfidence,
  agreementFeatures,
  align,
  contrast,
  detectors,
  reader,
  featuresOf,
  laterOf,
  verdictFeatures,
  type Alignment,
  type Comparer,
  type Features,
  type PassagePair,
  type Reading,
  type Verdict,
} from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { isPair, type AnnotatedEvent } from "../events/events.js";
import type { Example } from "./regression.js";

/** Alignments of one pair of sentences that are kept as examples of agreement: those that share most. */
const LIKELY = 2;

const read = reader(english);

/** The comparer for an event: one that has not seen it. */
export type ComparerOf = (event: string) => Comparer | undefined;

export interface Row extends Example {
  readonly event: string;
  /** the two sentences: of several rows of one pair the surest stands for it */
  readonly pair: string;
  readonly kind: string;
  /** where one of the two texts is later: whether the annotation says that it brings news; without weight where it says neither */
  readonly news?: Pick<Example, "positive" | "weight">;
}

/** What the engine could say of one event: every conflict and every agreement it could claim, and whether it is right. */
export interface EventRows {
  readonly conflicts: Row[];
  readonly agreements: Row[];
  /** every pair of sentences that the engine compares, whatever it says of it */
  readonly pairs: ComparedPair[];
}

export interface ComparedPair {
  /** as the rows name it */
  readonly pair: string;
  /** what all detectors say of it */
  readonly verdicts: Features;
}

export function rowsOf(event: AnnotatedEvent, comparer: Comparer | undefined): EventRows {
  const ordered = [...event.articles].sort((x, y) => (x.id < y.id ? -1 : 1));
  const readings = new Map(ordered.map((article, i) => [article.id, read(article, i)]));
  const rows: EventRows = { conflicts: [], agreements: [], pairs: [] };
  for (const pair of align([...readings.values()], english.lexicon, { internal: true, comparer })) {
    const likely = [...pair.alignments].sort((x, y) => y.coverA + y.coverB - x.coverA - x.coverB).slice(0, LIKELY);
    for (const alignment of pair.alignments)
      addRows(rows, event, pair, alignment, readings, likely.includes(alignment));
    const agreement = agreedOf(pair, readings);
    const said = detected(pair);
    rows.pairs.push({ pair: idOf(event, pair), verdicts: verdictFeatures(said, agreement) });
    const cleared = new Set(said.flatMap((v) => (v.outcome === "cleared" ? [v.kind] : [])));
    const parted = contrast(pair.alignments, agreement, cleared);
    if (parted) addConflicts(rows, event, pair, parted.alignment, [parted.verdict], readings);
  }
  return rows;
}

/** The surest agreement of the pair, as the engine has it. */
const agreedOf = ({ a, b, alignments }: PassagePair, readings: ReadonlyMap<string, Reading>): number =>
  alignments.reduce((most, alignment) => {
    const features = agreementFeatures(
      verdictsOf(alignment),
      alignment,
      readings.get(a.article)!,
      readings.get(b.article)!,
    );
    return Math.max(most, agreementConfidence(features));
  }, 0);

const verdictsOf = (alignment: Alignment): Verdict[] =>
  detectors.map((d) => d.detect(alignment, english.lexicon)).filter((v): v is Verdict => v !== undefined);

/** As the engine keeps them: of each kind one conflict and the first reason why there is none. */
function detected({ alignments }: PassagePair): Verdict[] {
  const kept = new Map<string, Verdict>();
  for (const verdict of alignments.flatMap(verdictsOf)) {
    const key = `${verdict.outcome}:${verdict.outcome === "agreement" ? "" : verdict.kind}`;
    if (!kept.has(key)) kept.set(key, verdict);
  }
  return [...kept.values()];
}

function addRows(
  rows: EventRows,
  event: AnnotatedEvent,
  pair: PassagePair,
  alignment: Alignment,
  readings: ReadonlyMap<string, Reading>,
  likely: boolean,
): void {
  const verdicts = verdictsOf(alignment);
  addConflicts(rows, event, pair, alignment, verdicts, readings);
  if (isUnlisted(pair) || !likely) return;
  const found = placesOf(pair);
  rows.agreements.push({
    event: event.id,
    pair: idOf(event, pair),
    kind: "",
    features: agreementFeatures(verdicts, alignment, readings.get(pair.a.article)!, readings.get(pair.b.article)!),
    positive: event.agreements.some((gold) => isPair(found, gold)),
  });
}

const idOf = (event: AnnotatedEvent, pair: PassagePair): string => `${event.id} ${pair.a.id} ${pair.b.id}`;

function placesOf(pair: PassagePair) {
  const place = (unit: PassagePair["a"]) => ({
    article: unit.article,
    field: unit.field,
    start: unit.sentence.start,
    end: unit.sentence.end,
  });
  return { a: place(pair.a), b: place(pair.b) };
}

/** Weight of a pair that the annotation would hardly list: most such pairs are no conflicts, and some may be. */
const UNLISTED_WEIGHT = 0.6;

/** Of pairs inside one article and of headlines the annotation lists only some. */
const isUnlisted = ({ a, b }: PassagePair): boolean =>
  a.article === b.article || a.field === "title" || b.field === "title";

function addConflicts(
  rows: EventRows,
  event: AnnotatedEvent,
  pair: PassagePair,
  alignment: Alignment,
  verdicts: readonly Verdict[],
  readings: ReadonlyMap<string, Reading>,
): void {
  const found = placesOf(pair);
  const [a, b] = [readings.get(pair.a.article)!, readings.get(pair.b.article)!];
  const conflicting = event.conflicts.some((gold) => isPair(found, gold));
  const superseded = event.updates.some((gold) => isPair(found, gold));
  const later = laterOf(a, b) !== undefined;
  for (const verdict of verdicts) {
    if (verdict.outcome !== "conflict") continue;
    rows.conflicts.push({
      event: event.id,
      pair: idOf(event, pair),
      kind: verdict.kind,
      features: featuresOf(verdict, alignment, a, b, english.lexicon),
      positive: conflicting,
      ...(isUnlisted(pair) && !conflicting && { weight: UNLISTED_WEIGHT }),
      // a pair that is neither tells nothing of what parts the two
      ...(later && { news: { positive: superseded, weight: conflicting || superseded ? 1 : 0 } }),
    });
  }
}

interface PairRow {
  premise: string;
  hypothesis: string;
  label: string;
}

/** Weight of one sentence pair beside one pair of an annotated event, which is what the engine is made for. */
const PAIR_WEIGHT = 0.15;

/**
 * Examples from files of sentence pairs (JSON Lines: premise, hypothesis, label), spread evenly over each file. They lie
 * outside of all events; a feature of their own takes up that their share of conflicts is another.
 */
export function rowsOfPairs(file: string, limit: number): EventRows {
  const all = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const step = Math.max(1, Math.floor(all.length / limit));
  const rows: EventRows = { conflicts: [], agreements: [], pairs: [] };
  all
    .filter((_, i) => i % step === 0)
    .forEach((line, i) => {
      const pair = JSON.parse(line) as PairRow;
      const texts = [pair.premise, pair.hypothesis];
      const [a, b] = texts.map((text, side) => read({ id: "ab"[side]!, source: "ab"[side]!, text }, side)) as [
        Reading,
        Reading,
      ];
      const positive = pair.label === "contradiction";
      for (const { alignments } of align([a, b], english.lexicon, { internal: false })) {
        for (const alignment of alignments) {
          for (const detector of detectors) {
            const verdict = detector.detect(alignment, english.lexicon);
            if (verdict?.outcome !== "conflict") continue;
            const features = { ...featuresOf(verdict, alignment, a, b, english.lexicon), [PAIRS]: 1 };
            rows.conflicts.push({
              event: "",
              pair: `${file} ${i}`,
              kind: verdict.kind,
              features,
              positive,
              weight: PAIR_WEIGHT,
            });
          }
        }
      }
    });
  return rows;
}

/** Marks examples that come from sentence pairs; its weight is left out of what is written. */
export const PAIRS = "pairs";
