import type { Alignment } from "../model/alignment.js";
import type { PairJudgement } from "../model/opinion.js";
import type { Passage } from "../model/reading.js";
import type { Kind } from "../model/report.js";
import type { Conflict, JudgedPair } from "../model/verdict.js";
import { wording } from "../model/wording.js";
import { contradicts } from "./combine.js";

/** Words that a finding marks on each side at most where no judge quotes any. */
const MOST_WORDS = 4;

/** The conflict that judges (one of `answers` at least) see in a pair and no detector does, and the two statements that it is most likely about. */
export function seenByJudges(
  pair: JudgedPair,
  answers: readonly PairJudgement[],
): { verdict: Conflict; alignment: Alignment } {
  const speaking = answers.filter(({ probability }) => contradicts(probability));
  const quotes = speaking.find((answer) => answer.quotes)?.quotes;
  const alignment = closest(pair);
  const focus = {
    a: (quotes && tokensOf(quotes.a, pair.a)) || parting(pair.a, pair.b, alignment.a.predicate),
    b: (quotes && tokensOf(quotes.b, pair.b)) || parting(pair.b, pair.a, alignment.b.predicate),
  };
  const kind = speaking.find((answer) => answer.kind)?.kind ?? likelyKind(pair, alignment);
  const [x, y] = [wording(pair.a.sentence, focus.a), wording(pair.b.sentence, focus.b)];
  return {
    alignment,
    verdict: {
      outcome: "conflict",
      kind,
      level: kind === "modality" ? "tension" : "contradiction",
      focus,
      strength: Math.max(...speaking.map((answer) => answer.probability.contradiction)),
      answers: [x, y],
      reason: reasonOf(speaking, x, y),
    },
  };
}

function reasonOf(speaking: readonly PairJudgement[], x: string, y: string): string {
  const said = speaking.map(({ judge, probability, rationale }) => {
    const sure = probability.contradiction.toFixed(2);
    return `${judge} (${sure})${rationale === undefined ? "" : ` says “${rationale}”`}`;
  });
  return `No detector sees a conflict; judged from outside to be one in “${x}” and “${y}”: ${said.join("; ")}.`;
}

/** Where no judge says the kind: that of a rule that cleared the pair, else what the trained comparer would call it. */
function likelyKind({ judged }: JudgedPair, { a, b, comparison }: Alignment): Kind {
  for (const { verdict } of judged) if (verdict.outcome === "cleared") return verdict.kind;
  return comparison?.kind ?? (a.polarity === b.polarity ? "antonym" : "negation");
}

/** The words of a quote in its sentence; undefined where it does not stand there (the sentence may occur twice in an article). */
function tokensOf(quote: string, { sentence }: Passage): number[] | undefined {
  const [first] = sentence.tokens;
  if (!first) return undefined;
  // tokens hold their own characters: what lies between two of them is white space alone
  let text = "";
  const starts = sentence.tokens.map(({ form, start, end }, i) => {
    const previous = sentence.tokens[i - 1];
    if (previous) text += " ".repeat(Math.max(0, start - previous.end));
    text += form;
    return { from: text.length - form.length, to: text.length, end };
  });
  const at = text.indexOf(quote.replace(/\s/gu, " ").trim());
  if (at < 0 || quote.trim() === "") return undefined;
  const end = at + quote.trim().length;
  return starts.flatMap(({ from, to }, i) => (from < end && to > at ? [i] : []));
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "PART"]);

/** The first words of content that the other sentence lacks; the predicate where it lacks none. */
function parting({ sentence }: Passage, other: Passage, predicate: number): number[] {
  const shared = new Set(other.sentence.tokens.map((token) => token.lemma.toLowerCase()));
  const own = sentence.tokens.filter(({ upos, lemma }) => CONTENT.has(upos) && !shared.has(lemma.toLowerCase()));
  return own.length > 0 ? own.slice(0, MOST_WORDS).map(({ index }) => index) : [predicate];
}

/** The alignment that shares most; where nothing is shared, the first statements of the two, tied by nothing. */
function closest({ a, b, alignments }: JudgedPair): Alignment {
  const cover = (x: Alignment): number => x.coverA + x.coverB + x.shared;
  const [best] = [...alignments].sort((x, y) => cover(y) - cover(x));
  if (best) return best;
  return {
    ...{ a: a.statements[0]!, b: b.statements[0]!, unitA: a, unitB: b },
    predicate: { relation: "different", strength: 0 },
    ...{ roles: [], coverA: 0, coverB: 0, sentenceCoverA: 0, sentenceCoverB: 0, shared: 0, restA: [], restB: [] },
    standing: { nearest: 0, lead: 0 },
    speakers: { relation: "open", a: [], b: [] },
    ...{ quotations: [], apart: [] },
  };
}
