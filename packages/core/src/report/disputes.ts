import type { Dispute, Evidence, Finding, Position } from "../model/report.js";
import type { Conflict, Judged } from "../model/verdict.js";
import type { Lexicon } from "../model/lexicon.js";
import { fingerprint, normalise } from "../model/fingerprint.js";
import { questionOf } from "./question/question.js";
import type { Readings } from "./findings.js";
import type { Related } from "./related.js";

export interface JudgedFinding {
  readonly finding: Finding;
  readonly judged: Judged<Conflict>;
}

/**
 * Findings about one question become one dispute: those of one kind that share a sentence and its predicate, and those of two
 * kinds that part the same sentences in the same words. Ranked by level, confidence and number of sources.
 */
export function disputes(
  found: readonly JudgedFinding[],
  readings: Readings,
  related: Related,
  lexicon: Lexicon,
): Dispute[] {
  const groups = new Map<string, JudgedFinding[]>();
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  const sameWords = new Map<string, JudgedFinding[]>();
  for (const entry of found) {
    const [a, b] = keysOf(entry);
    for (const k of [a, b]) if (!parent.has(k)) parent.set(k, k);
    parent.set(root(a), root(b));
    const pair = `${sentenceOf(entry.finding.a)} ${sentenceOf(entry.finding.b)}`;
    const others = sameWords.get(pair) ?? [];
    for (const other of others) if (onSameWords(entry, other)) parent.set(root(a), root(keysOf(other)[0]));
    sameWords.set(pair, [...others, entry]);
  }
  for (const entry of found) {
    const group = root(keysOf(entry)[0]);
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups.values()].map((group) => dispute(group, readings, related, lexicon)).sort(byWeight);
}

/** One question is asked of one sentence by the predicate that the finding is about. */
const keysOf = ({ finding, judged }: JudgedFinding): [string, string] => {
  const { a, b } = judged.alignment;
  const key = (e: Evidence, lemma: string): string => `${finding.kind}:${e.article}:${e.field}:${e.start}:${lemma}`;
  return [key(finding.a, a.lemma), key(finding.b, b.lemma)];
};

/** "Because of high winds", "because of a faulty valve": a cause by one detector, by another what fills a role. */
const onSameWords = ({ finding: x }: JudgedFinding, { finding: y }: JudgedFinding): boolean =>
  meet(x.a.focus, y.a.focus) && meet(x.b.focus, y.b.focus);

const meet = (some: Evidence["focus"], others: Evidence["focus"]): boolean =>
  some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));

function dispute(group: readonly JudgedFinding[], readings: Readings, related: Related, lexicon: Lexicon): Dispute {
  const ordered = [...group].sort(
    (x, y) => y.finding.confidence - x.finding.confidence || (x.finding.id < y.finding.id ? -1 : 1),
  );
  const first = ordered[0]!;
  const id = fingerprint(
    ["dispute", first.finding.kind, ...ordered.map((x) => normalise(x.finding.a.quote)).sort()].join("\u0000"),
  );
  for (const { finding } of ordered) finding.dispute = id;
  const positions = positionsOf(ordered, readings, related);
  const speaking = new Set(positions.flatMap((p) => p.sources));
  // who says the same, or something else too unsurely for a finding, is no position, and not silent either
  const mentioning = new Set(
    positions
      .flatMap((p) => p.evidence.flatMap((e) => related.articlesOf(e)))
      .map((article) => readings.get(article)!.article.source),
  );
  const silent = [...readings.values()]
    .map((r) => r.article.source)
    .filter((s, i, all) => !speaking.has(s) && !mentioning.has(s) && all.indexOf(s) === i);
  const alone = positions.filter((p) => p.sources.length === 1);
  const outlier = speaking.size > 2 && alone.length === 1 ? alone[0]!.sources[0] : undefined;
  return {
    id,
    question: questionOf(first.judged, readings, lexicon),
    kind: first.finding.kind,
    level: ordered.some((x) => x.finding.level === "contradiction") ? "contradiction" : "tension",
    confidence: first.finding.confidence,
    positions,
    silent,
    ...(outlier !== undefined && { outlier }),
    findings: ordered.map((x) => x.finding.id),
  };
}

interface Answer {
  readonly label: string;
  readonly sources: Set<string>;
  readonly evidence: Map<string, Evidence>;
}

function positionsOf(group: readonly JudgedFinding[], readings: Readings, related: Related): Position[] {
  const answers = new Map<string, Answer>();
  const [first] = group;
  const answered = new Set(
    group
      .filter((x) => x.finding.kind === first!.finding.kind)
      .flatMap(({ finding: { a, b } }) => [sentenceOf(a), sentenceOf(b)]),
  );
  for (const { finding, judged } of group) {
    // another kind of conflict words the same answers in its own way
    const isKnown = answered.has(sentenceOf(finding.a)) && answered.has(sentenceOf(finding.b));
    if (finding.kind !== first!.finding.kind && isKnown) continue;
    for (const [side, e] of [
      [0, finding.a],
      [1, finding.b],
    ] as const) {
      const label = judged.verdict.answers[side];
      const answer = answers.get(label.toLowerCase()) ?? { label, sources: new Set(), evidence: new Map() };
      answer.sources.add(readings.get(e.article)!.article.source);
      answer.evidence.set(sentenceOf(e), e);
      answers.set(label.toLowerCase(), answer);
    }
  }
  return inOneVoice([...answers.values()], group, related).map((p) => ({
    label: p.label,
    sources: [...p.sources],
    evidence: [...p.evidence.values()],
  }));
}

/** "Seven votes to four", "7-4": answers of sentences that say the same are one position, unless a finding parts them. */
function inOneVoice(answers: readonly Answer[], group: readonly JudgedFinding[], related: Related): Answer[] {
  const sides = (answer: Answer, other: Answer): boolean =>
    group.some(({ finding: { a, b } }) => {
      const has = (one: Answer, e: Evidence): boolean => one.evidence.has(sentenceOf(e));
      return (has(answer, a) && has(other, b)) || (has(answer, b) && has(other, a));
    });
  const agree = (answer: Answer, other: Answer): boolean =>
    [...answer.evidence.values()].some((x) => [...other.evidence.values()].some((y) => related.isSame(x, y)));
  const joined: Answer[] = [];
  for (const answer of answers) {
    const known = joined.find((other) => agree(other, answer) && !sides(other, answer));
    if (!known) joined.push(answer);
    for (const source of answer.sources) known?.sources.add(source);
    for (const [key, e] of answer.evidence) known?.evidence.set(key, e);
  }
  return joined;
}

const sentenceOf = ({ article, field, start }: Evidence): string => `${article}:${field}:${start}`;

const sourcesIn = (d: Dispute): number => new Set(d.positions.flatMap((p) => p.sources)).size;

/** Most sure first; among about equally sure ones, those that more sources are part of, contradictions before tensions. */
function byWeight(x: Dispute, y: Dispute): number {
  const weight = (d: Dispute): number =>
    d.confidence + 0.04 * Math.min(5, sourcesIn(d)) + (d.level === "contradiction" ? 0.03 : 0);
  return weight(y) - weight(x) || (x.id < y.id ? -1 : 1);
}
