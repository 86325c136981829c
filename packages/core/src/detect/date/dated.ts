import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Token } from "../../model/sentence.js";
import type { Statement } from "../../model/statement.js";
import type { Time } from "../../model/time.js";
import { isClause, samePredicate, sharesArgument } from "../scope.js";

/** From this nearness on two words can name one event. */
const NEAR = 0.6;

/**
 * In [0, 1]: how surely two times date one event. What is dated is the verb of the clause or the noun that stands by the
 * time; "the next meeting is set for Friday" and "they meet again on Monday" date one meeting, "Sunday's debate" and "the
 * election on Monday" two events.
 */
export function sameEvent(x: Time, y: Time, alignment: Alignment, lexicon: Lexicon): number {
  // a start is no end
  if (x.phase && y.phase && x.phase !== y.phase) return 0;
  const [p, q] = [alignment.unitA.sentence.tokens[x.event], alignment.unitB.sentence.tokens[y.event]];
  if (!p || !q) return 0;
  if (x.form === "age") return sameBearer(x, y, p, q, alignment, lexicon);
  const nearness = nearnessOf(p, q, alignment, lexicon);
  const verbs = p.upos === "VERB" && q.upos === "VERB";
  if (nearness >= NEAR) {
    // verbs recur: what they are said of should be shared too
    return !verbs || sharesArgument(alignment) ? nearness : alignment.predicate.strength >= NEAR ? LOOSE : 0;
  }
  if (x.form === "duration") return sameLength(x, y, alignment) ? LOOSE : 0;
  return verbs && isClose(x, y) && sameActors(alignment) ? LOOSER : 0;
}

/** Are two ages one person's? By the name beside them, else by the parts that the two play in one event. */
function sameBearer(x: Time, y: Time, p: Token, q: Token, alignment: Alignment, { tables }: Lexicon): number {
  if (p.upos === "PROPN" && q.upos === "PROPN") return sameName(p, q, alignment) ? 1 : 0;
  const person = (t: Token): boolean => t.upos === "PROPN" || t.upos === "PRON" || tables.personNouns.has(t.lemma);
  const parallel = alignment.roles.some(
    (r) =>
      r.relation !== "different" &&
      r.a.tokens.some((i) => x.tokens.includes(i)) &&
      r.b.tokens.some((i) => y.tokens.includes(i)),
  );
  // "a 52-year-old man" says of itself that he is old: that is no part in an event
  const clauses = isClause(alignment.a) && isClause(alignment.b);
  return clauses && person(p) && person(q) && parallel && samePredicate(alignment) ? LOOSE : 0;
}

/** "It lasted two hours", "they stay out for three days"; "signed a five-year deal", "signed for two years". */
function sameLength(x: Time, y: Time, alignment: Alignment): boolean {
  if (x.phase === "during" && y.phase === "during") return isBare(alignment);
  const { a, b } = alignment;
  const object = (s: Statement, event: number): boolean =>
    s.arguments.some((argument) => argument.role === "patient" && argument.head === event);
  return (
    samePredicate(alignment) &&
    ((object(a, x.event) && b.predicate === y.event) || (object(b, y.event) && a.predicate === x.event))
  );
}

const LOOSE = 0.6;
const LOOSER = 0.4;

/** One of the two says little but its time: "It lasted two hours." */
const isBare = ({ restA, restB }: Alignment): boolean => Math.min(restA.length, restB.length) <= 1;

/** Two days or parts of days no farther apart than a slip of memory. */
const isClose = (x: Time, y: Time): boolean =>
  x.form === "instant" &&
  y.form === "instant" &&
  DAYS.has(x.grain) &&
  DAYS.has(y.grain) &&
  Math.max(x.min, y.min) - Math.min(x.max, y.max) <= 2 * 1440;

const DAYS: ReadonlySet<Time["grain"]> = new Set(["minute", "hour", "daypart", "day"]);

/** "The bank gave way at three", "the embankment went at one": other verbs, but of the same things in the same tense. */
function sameActors({ a, b, roles, predicate }: Alignment): boolean {
  if (a.tense !== b.tense || a.polarity !== b.polarity || predicate.relation === "opposed") return false;
  return roles.some(
    (r) =>
      (r.relation === "same" || r.relation === "near") &&
      r.a.role !== "oblique" &&
      r.b.role !== "oblique" &&
      r.overlap >= 0.3,
  );
}

function nearnessOf(p: Token, q: Token, alignment: Alignment, lexicon: Lexicon): number {
  if (p.upos === "PRON" || q.upos === "PRON") return p.upos === q.upos || isEventful(p, q) ? 0.6 : 0;
  if (p.upos === "PROPN" && q.upos === "PROPN") return sameName(p, q, alignment) ? 1 : 0;
  const [a, b] = [p.lemma.toLowerCase(), q.lemma.toLowerCase()];
  if (a === b) return 1;
  if (lexicon.family(p.lemma, p.upos) === lexicon.family(q.lemma, q.upos)) return 0.95;
  if (isPredicate(p, "a", alignment) && isPredicate(q, "b", alignment) && alignment.predicate.relation === "near")
    return alignment.predicate.strength;
  return lexicon.opposition(a, b) > 0.5 ? 0 : lexicon.similarity(a, b);
}

function sameName(p: Token, q: Token, { unitA, unitB }: Alignment): boolean {
  const names = nameWords(p, unitA.sentence.tokens);
  return nameWords(q, unitB.sentence.tokens).some((name) => names.includes(name));
}

/** All words of a name of which one is given: "Mora" and "Lidia Mora" share one. */
function nameWords(name: Token, tokens: readonly Token[]): string[] {
  const head = name.deprel === "flat" ? name.head : name.index;
  const parts = tokens.slice(Math.max(0, head - NAME), head + NAME);
  return parts
    .filter((t) => t.upos === "PROPN" && (t.index === head || (t.head === head && NAMING.test(t.deprel))))
    .map((t) => t.lemma.toLowerCase());
}

/** Words of one name on either side of its head. */
const NAME = 5;
const NAMING = /^(?:flat|compound)/u;

const isEventful = (p: Token, q: Token): boolean => p.upos === "NOUN" || q.upos === "NOUN";

const isPredicate = (t: Token, side: "a" | "b", alignment: Alignment): boolean => alignment[side].predicate === t.index;

/**
 * Is one of the two events said to be another of its kind, "the previous strike", "a second debate", where nothing on the
 * other side says so of its own?
 */
export function isOther(x: Time, y: Time, { a, b, unitA, unitB }: Alignment, { tables }: Lexicon): boolean {
  const { others } = tables.timeWords;
  const says = (t: Token | undefined): boolean => t !== undefined && others.has(t.lemma.toLowerCase());
  const marked = (event: number, tokens: readonly Token[]): boolean =>
    tokens.slice(Math.max(0, event - NAME), event + 1).some((t) => t.head === event && says(t));
  const [p, q] = [unitA.sentence.tokens, unitB.sentence.tokens];
  const anywhere = (tokens: readonly number[], of: readonly Token[]): boolean => tokens.some((i) => says(of[i]));
  const heads = (t: Time, { arguments: args }: Statement): number[] => [
    t.event,
    ...args.filter((argument) => argument.role !== "oblique").map((argument) => argument.head),
  ];
  return (
    (heads(x, a).some((head) => marked(head, p)) && !anywhere(b.tokens, q)) ||
    (heads(y, b).some((head) => marked(head, q)) && !anywhere(a.tokens, p))
  );
}
