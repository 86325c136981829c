import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Passage } from "../../model/reading.js";
import type { Argument, Statement } from "../../model/statement.js";
import type { Focus } from "../../model/verdict.js";

/**
 * "There were no injuries", "no injuries were reported", "passed off without arrests" against a clause that has someone injured or
 * arrested: the words that decide. One text denies with a noun what the other tells with its verb.
 */
export function absence({ a, b, unitA, unitB }: Alignment, lexicon: Lexicon): Focus | undefined {
  const left = deniedEvent(a, unitA, unitB, lexicon);
  if (left && tells(b, left.noun, lexicon)) return { a: left.tokens, b: [b.predicate] };
  const right = deniedEvent(b, unitB, unitA, lexicon);
  if (right && tells(a, right.noun, lexicon)) return { a: [a.predicate], b: right.tokens };
  return undefined;
}

/** "Ended without an agreement" against "ended with an agreement": of one event one text has what the other has not. */
export function lack({ a, b, unitA, unitB, predicate, roles }: Alignment, { tables }: Lexicon): Focus | undefined {
  if (predicate.relation !== "same" || a.polarity !== b.polarity || a.force !== b.force) return undefined;
  const isOne = roles.some((r) => r.a.role !== "oblique" && (r.relation === "same" || r.relation === "near"));
  if (!isOne) return undefined;
  const without = (s: Statement) => s.arguments.filter((x) => x.role === "oblique" && tables.privatives.has(x.marker));
  const having = (s: Statement) => s.arguments.filter((x) => tables.comitatives.has(x.marker) && x.share?.max !== 0);
  const word = (unit: Passage, i: number): string => unit.sentence.tokens[i]!.lemma;
  for (const x of without(a))
    for (const y of having(b)) if (word(unitA, x.head) === word(unitB, y.head)) return { a: x.tokens, b: y.tokens };
  for (const y of without(b))
    for (const x of having(a)) if (word(unitA, x.head) === word(unitB, y.head)) return { a: x.tokens, b: y.tokens };
  return undefined;
}

interface DeniedEvent {
  readonly noun: string;
  /** the noun and what denies it, ascending */
  readonly tokens: readonly number[];
}

function deniedEvent(s: Statement, unit: Passage, other: Passage, { tables }: Lexicon): DeniedEvent | undefined {
  const { tokens } = unit.sentence;
  if (s.force !== "fact" || s.condition !== "none" || s.generic) return undefined;
  // "did not end without arrests": there were some
  const without =
    s.polarity === "affirmed"
      ? s.arguments.find((x) => x.role === "oblique" && tables.privatives.has(x.marker))
      : undefined;
  const isThere = s.form === "existential" || (s.form === "verbal" && tables.occurrences.has(s.lemma));
  const denied = isThere && s.polarity === "denied" ? s.arguments.find((x) => !x.marker) : without;
  const head = denied && tokens[denied.head]!;
  if (!denied || head?.upos !== "NOUN") return undefined;
  // "no injuries at the school": of what is elsewhere nothing is said
  const times = new Set(s.times.flatMap((time) => time.tokens));
  const isElsewhere = (i: number): boolean =>
    tokens[i]!.head === denied.head && tokens[i]!.deprel.startsWith("nmod") && !times.has(i);
  if (denied.tokens.some(isElsewhere)) return undefined;
  const said = new Set(other.sentence.tokens.map((t) => t.lemma));
  const isSaid = (x: Argument): boolean => said.has(tokens[x.head]!.lemma);
  const places = s.arguments.filter((x) => x.role === "oblique" && x !== denied && !times.has(x.head));
  if (!places.every(isSaid)) return undefined;
  // who drives without insurance is not who insures a stadium
  if (denied === without && !s.arguments.some((x) => x !== denied && isSaid(x))) return undefined;
  const words = [denied.head, ...(denied === without ? denied.tokens.slice(0, 1) : s.polarityTokens)];
  return { noun: head.lemma.toLowerCase(), tokens: [...new Set(words)].sort((i, j) => i - j) };
}

/** Does the clause have somebody or something undergo what the noun names? */
function tells(s: Statement, noun: string, lexicon: Lexicon): boolean {
  if (s.form !== "verbal" || s.polarity === "denied" || s.force !== "fact" || s.condition !== "none") return false;
  const undergoer = s.arguments.find(({ role }) => role === "patient" || role === "theme");
  if (!undergoer || undergoer.share?.max === 0) return false;
  const verb = lexicon.family(s.lemma, "VERB");
  const event = lexicon.family(noun, "NOUN");
  // a noun that names no event has no verb beside it: "no money", "no school"
  if (event === noun && verb !== event)
    return lexicon.synonyms(noun, "noun").includes(s.lemma) && isVerbal(noun, lexicon);
  return verb === event || lexicon.synonyms(event, "verb").includes(s.lemma);
}

const isVerbal = (noun: string, lexicon: Lexicon): boolean => lexicon.frames(noun, "VERB").length > 0;
