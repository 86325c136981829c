import type { Lexicon, WordClass } from "../model/lexicon.js";
import type { Passage } from "../model/reading.js";
import type { Token, Upos } from "../model/sentence.js";
import type { FigureRelation } from "../model/figures.js";

/** What one word in another's place decides, and how surely, in [0, 1]. */
export interface Replacement {
  readonly relation: FigureRelation;
  readonly strength: number;
}

/** Words that one text has in the place of the other's. */
interface Difference {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
}

/** Words that the texts must share for one in another's place to stand out, and words of the place at most. */
const LEAST_SHARED = 4;
const MOST_REPLACED = 4;

/** Nearness from which on a word says what the one in its place said, and from which on it is not another thing. */
const SAME = 0.85;
const NEAR = 0.6;
const SURE = 0.9;
const LIKELY = 0.75;
const HALF = 0.6;

/**
 * Two texts that are word for word the same but in one place: what the words there say of each other, the second text as
 * the claim about the first. Undefined where they differ in more places, or where the lexicon has nothing to say.
 */
export function wordsAlone(a: readonly Passage[], b: readonly Passage[], lexicon: Lexicon): Replacement | undefined {
  const found = difference(wordsOf(a), wordsOf(b));
  if (!found) return undefined;
  const [x, y] = [found.a, found.b];
  const denying = (tokens: readonly Token[]): boolean => tokens.some((t) => denies(t, lexicon));
  if (denying(x) !== denying(y)) {
    const others = [...x, ...y].filter((t) => !denies(t, lexicon) && t.upos !== "AUX" && t.upos !== "PART");
    return others.length ? undefined : { relation: "contradiction", strength: SURE };
  }
  if (!x.length || !y.length) return undefined;
  // two words in the place of two others are two differences
  if (Math.min(naming(x), naming(y)) > 1) return undefined;
  if (x.some((p) => y.some((q) => opposed(p, q, lexicon)))) return { relation: "contradiction", strength: SURE };
  const simple = [x, y].every((tokens) => tokens.filter((t) => t.upos !== "DET").length === 1);
  return simple ? replaced(headOf(x), headOf(y), lexicon) : undefined;
}

const naming = (tokens: readonly Token[]): number =>
  tokens.filter((t) => ["NOUN", "PROPN", "VERB", "ADJ"].includes(t.upos)).length;

const opposed = (p: Token, q: Token, lexicon: Lexicon): boolean =>
  lexicon.opposition(p.lemma.toLowerCase(), q.lemma.toLowerCase()) >= 0.4;

const denies = (t: Token, { tables }: Lexicon): boolean =>
  tables.negators.has(t.lemma.toLowerCase()) || tables.negativeQuantifiers.has(t.lemma.toLowerCase());

const wordsOf = (passages: readonly Passage[]): Token[] =>
  passages.flatMap((p) => p.sentence.tokens.filter((t) => t.upos !== "PUNCT"));

/** The one place in which the words differ, between a common beginning and a common end. */
function difference(a: readonly Token[], b: readonly Token[]): Difference | undefined {
  const same = (p: Token, q: Token): boolean => p.form.toLowerCase() === q.form.toLowerCase();
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && same(a[before]!, b[before]!)) before++;
  let after = 0;
  while (after < shorter - before && same(a[a.length - 1 - after]!, b[b.length - 1 - after]!)) after++;
  const [x, y] = [a.slice(before, a.length - after), b.slice(before, b.length - after)];
  if (before + after < LEAST_SHARED || x.length > MOST_REPLACED || y.length > MOST_REPLACED) return undefined;
  return x.length || y.length ? { a: x, b: y } : undefined;
}

/** The word that the others of the place depend on. */
function headOf(tokens: readonly Token[]): Token {
  const inside = new Set(tokens.map((t) => t.index));
  const content = tokens.filter((t) => classOf[t.upos] !== undefined);
  const from = content.length ? content : tokens;
  return from.find((t) => !inside.has(t.head)) ?? from[0]!;
}

const classOf: Partial<Record<Upos, WordClass>> = { NOUN: "noun", VERB: "verb", ADJ: "adjective", ADV: "adverb" };

function replaced(x: Token, y: Token, lexicon: Lexicon): Replacement | undefined {
  const [a, b] = [x.lemma.toLowerCase(), y.lemma.toLowerCase()];
  if (a === b) return undefined;
  const contradicts = (strength: number): Replacement => ({ relation: "contradiction", strength });
  const [m, n] = [numberOf(a, lexicon), numberOf(b, lexicon)];
  if (m !== undefined && n !== undefined) return m === n ? undefined : contradicts(SURE);
  const [p, q] = [lexicon.alias(a), lexicon.alias(b)];
  if (p !== undefined && q !== undefined)
    return p === q ? { relation: "agreement", strength: SURE } : contradicts(SURE);
  if (x.upos === "PROPN" && y.upos === "PROPN") return contradicts(LIKELY);
  const shared = classOf[x.upos] === classOf[y.upos] ? classOf[x.upos] : undefined;
  if (!shared) return undefined;
  const nearness = lexicon.similarity(a, b);
  if (nearness >= SAME) return { relation: "agreement", strength: LIKELY };
  if ((lexicon.siblings?.(a, b, shared) ?? 0) > 0) return contradicts(SURE);
  if (lexicon.isKindOf(a, b, shared)) return { relation: "agreement", strength: SURE };
  if (lexicon.isKindOf(b, a, shared)) return { relation: "neutral", strength: HALF };
  return nearness >= NEAR ? undefined : contradicts(HALF);
}

const numberOf = (lemma: string, { tables }: Lexicon): number | undefined =>
  tables.numbers.get(lemma) ?? tables.ordinals.get(lemma);
