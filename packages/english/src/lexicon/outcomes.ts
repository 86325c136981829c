/** Finds the answers that words give to the questions of the outcomes' table: "walked free", "struck down", "at large". */
import type { Token } from "@counterclaim/core";
import { outcomeTopics } from "./outcomeTopics.js";

/** One answer found in a sentence. */
export interface Outcome {
  /** number of the question */
  readonly topic: number;
  /** number of the answer among those of its question; two answers of one question exclude each other */
  readonly position: number;
  /** the words that give it, as indices into the sentence's tokens, ascending */
  readonly tokens: readonly number[];
  /** the words are denied: "was not acquitted" */
  readonly denied: boolean;
}

/** What two outcomes are to each other; undefined where nothing follows. */
export function relationOfOutcomes(a: Outcome, b: Outcome): "same" | "excluded" | undefined {
  if (a.topic !== b.topic) return undefined;
  if (a.position === b.position) return a.denied === b.denied ? "same" : "excluded";
  return a.denied || b.denied ? undefined : "excluded";
}

interface Phrase {
  readonly words: readonly string[];
  readonly topic: number;
  readonly position: number;
}

/** Words of a phrase stand at most this far from its first one found. */
const WINDOW = 8;
/** Outcomes of one sentence that are looked at; no sentence of a newspaper has as many. */
const MOST = 24;
const NEGATORS: ReadonlySet<string> = new Set(["not", "n't", "never", "no", "neither", "nor", "without"]);

/** The outcomes that a sentence tells of. Where two of one topic share their words, the longer phrase counts. */
export function findOutcomes(tokens: readonly Token[]): Outcome[] {
  const { byAnchor } = phraseIndex();
  const found: Outcome[] = [];
  const there = new Set(tokens.flatMap((token) => [token.lemma.toLowerCase(), token.form.toLowerCase()]));
  for (const token of tokens) {
    const lemma = token.lemma.toLowerCase();
    const form = token.form.toLowerCase();
    const phrases = [...(byAnchor.get(lemma) ?? []), ...(form === lemma ? [] : (byAnchor.get(form) ?? []))];
    for (const phrase of phrases) {
      if (!phrase.words.every((word) => there.has(word))) continue;
      const matched = matchPhrase(phrase, token, tokens);
      if (matched) found.push({ ...phrase, tokens: matched, denied: isDenied(matched, phrase.words, tokens) });
    }
    if (found.length >= 4 * MOST) break;
  }
  return longest(found).slice(0, MOST);
}

function longest(found: readonly Outcome[]): Outcome[] {
  const kept: Outcome[] = [];
  for (const one of [...found].sort((x, y) => y.tokens.length - x.tokens.length)) {
    const covered = kept.some(
      (other) => other.topic === one.topic && one.tokens.some((index) => other.tokens.includes(index)),
    );
    if (!covered) kept.push(one);
  }
  return kept;
}

/** The other words of the phrase near the anchor, each joined to those found before by the tree; in any order of words. */
function matchPhrase({ words }: Phrase, anchor: Token, tokens: readonly Token[]): number[] | undefined {
  const matched = [anchor.index];
  for (const word of words.slice(1)) {
    let best: Token | undefined;
    const last = Math.min(tokens.length, anchor.index + WINDOW + 1);
    for (let i = Math.max(0, anchor.index - WINDOW); i < last; i++) {
      const token = tokens[i]!;
      if (matched.includes(i) || !isWord(token, word) || !matched.some((m) => joined(token, tokens[m]!, tokens)))
        continue;
      if (!best || Math.abs(i - anchor.index) < Math.abs(best.index - anchor.index)) best = token;
    }
    if (!best) return undefined;
    matched.push(best.index);
  }
  return matched.sort((x, y) => x - y);
}

const isWord = (token: Token, word: string): boolean =>
  token.lemma.toLowerCase() === word || token.form.toLowerCase() === word;

/** One governs the other, or one word stands between them in the tree. */
function joined(a: Token, b: Token, tokens: readonly Token[]): boolean {
  const [up, over] = [a.head, b.head];
  if (up === b.index || over === a.index) return true;
  if (up >= 0 && (up === over || tokens[up]!.head === b.index)) return true;
  return over >= 0 && tokens[over]!.head === a.index;
}

function isDenied(matched: readonly number[], words: readonly string[], tokens: readonly Token[]): boolean {
  const own = words.some((word) => NEGATORS.has(word));
  if (own) return false;
  return tokens.some(
    (token) =>
      matched.includes(token.head) && !matched.includes(token.index) && NEGATORS.has(token.lemma.toLowerCase()),
  );
}

interface PhraseIndex {
  readonly byAnchor: ReadonlyMap<string, readonly Phrase[]>;
}

let index: PhraseIndex | undefined;

/** Phrases by their longest word, which stands first in `words`. */
function phraseIndex(): PhraseIndex {
  if (index) return index;
  const byAnchor = new Map<string, Phrase[]>();
  outcomeTopics().forEach(({ answers }, topic) =>
    answers.forEach(({ phrases }, position) => {
      for (const phrase of phrases) {
        const [anchor = "", ...rest] = phrase.split(" ").sort((x, y) => y.length - x.length);
        // a table's participle ("deserted") is met as it stands, any other word by its base form
        const list = byAnchor.get(anchor) ?? [];
        list.push({ words: [anchor, ...rest], topic, position });
        byAnchor.set(anchor, list);
      }
    }),
  );
  index = { byAnchor };
  return index;
}
