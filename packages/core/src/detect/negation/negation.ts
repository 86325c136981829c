import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Passage } from "../../model/reading.js";
import type { Token } from "../../model/sentence.js";
import type { Statement } from "../../model/statement.js";
import type { Clearance, Conflict, Focus } from "../../model/verdict.js";
import type { Detector } from "../detector.js";
import { absence, lack } from "./absence.js";
import { cleared, isOpposed, outOfScope, samePredicate, sharesArgument, wording } from "../scope.js";

/** One statement asserts what the other denies: not, no, never, lacks, without, fails to, has yet to, non-. */
export const negation: Detector = {
  name: "negation",
  kind: "negation",
  detect(alignment, lexicon) {
    const { a, b } = alignment;
    const absent = absence(alignment, lexicon) ?? lack(alignment, lexicon);
    if (absent) return told(alignment, absent);
    if (a.polarity === b.polarity || !sharesArgument(alignment)) return undefined;
    const focus = { a: [...a.polarityTokens, a.predicate], b: [...b.polarityTokens, b.predicate] };
    if (isOpposed(alignment)) {
      const reason = "A negated antonym says the same as its opposite.";
      return { outcome: "cleared", kind: "negation", rule: "negated-antonym", focus, reason };
    }
    if (!samePredicate(alignment)) return undefined;
    const rule = outOfScope(alignment, { states: true });
    if (rule) return cleared("negation", rule, focus);
    const denial = a.polarity === "denied" ? a : b;
    if (isStillToCome(alignment, denial)) return cleared("negation", "other-time", focus);
    const side = denial === a ? "a" : "b";
    const words = wording(alignment, side, denial.polarityTokens);
    const what = wording(alignment, side, [denial.predicate]);
    return {
      outcome: "conflict",
      kind: "negation",
      level: "contradiction",
      focus,
      strength: alignment.predicate.strength,
      signals: {
        absent: isAbsentAttribute(alignment, lexicon) ? 1 : 0,
        light: alignment.predicate.strength < 0.5 ? 1 : 0,
      },
      answers: [answer(a.polarity), answer(b.polarity)],
      reason: `One asserts what the other denies: “${words}” turns “${what}”.`,
    };
  },
};

/** "Has not yet signed it", "must sign it within ten days": what is still to come is not denied for good. */
function isStillToCome({ a, b, unitA, unitB }: Alignment, denial: Statement): boolean {
  const [unit, other] = denial === a ? [unitA, b] : [unitB, a];
  const isDenials = (i: number): boolean => denial.tokens.includes(i) || denial.polarityTokens.includes(i);
  return (
    other.force !== "fact" &&
    unit.sentence.tokens.some((t) => t.lemma === "yet" && (isDenials(t.index) || isDenials(t.head)))
  );
}

/** A noun denies what a verb or another preposition tells. */
function told(alignment: Alignment, focus: Focus): Conflict | Clearance {
  const rule = outOfScope({ ...alignment, roles: [] });
  if (rule) return cleared("negation", rule, focus);
  const [x, y] = [wording(alignment, "a", focus.a), wording(alignment, "b", focus.b)];
  return {
    outcome: "conflict",
    kind: "negation",
    level: "contradiction",
    focus,
    strength: 1,
    signals: { nominal: 1 },
    answers: [x, y],
    reason: `One denies that there was any of what the other tells: “${x}” and “${y}”.`,
  };
}

/** "lacks binding commitments" against "includes binding commitments": the same property of the same thing, there and not there. */
function isAbsentAttribute(alignment: Alignment, lexicon: Lexicon): boolean {
  const { a, b, roles, predicate } = alignment;
  const [denied, affirmed] = a.polarity === "denied" ? [a, b] : [b, a];
  const bearer = roles.find((r) => r.a.role === "theme" && r.b.role === "theme");
  if (predicate.relation !== "same" || !(bearer?.relation === "same" || bearer?.relation === "near")) return false;
  const side = affirmed === a ? "a" : "b";
  const unit = side === "a" ? alignment.unitA : alignment.unitB;
  const there = affirmed.form !== "attributive" || isThere(unit, bearer[side].head, lexicon);
  const settled = denied.force === "fact" || denied.force === "future";
  return denied.form === "attributive" && denied.polarityTokens.length > 0 && settled && there;
}

/** Object of "includes", "has", "takes on": the text says that the thing is there. */
function isThere({ sentence: { tokens }, statements }: Passage, bearer: number, { tables }: Lexicon): boolean {
  const verb = tokens[tokens[bearer]!.head];
  const { deprel } = tokens[bearer]!;
  if (!verb || (deprel !== "obj" && deprel !== "obl")) return false;
  if (deprel === "obj" && tables.presence.has(verb.lemma)) return true;
  // of "has given guarantees" the noun is the predicate
  const told = statements.find(
    ({ form, predicate }) => form === "verbal" && (predicate === verb.index || predicate === bearer),
  );
  // who may yet take on duties, or has refused to, has none
  if (told?.polarity !== "affirmed" || told.force !== "fact") return false;
  // "take on" is a verb and its particle, or a verb and a preposition, as the parser sees it
  const little = tokens.filter((t) => (t.head === bearer && t.deprel === "case") || isParticle(t, verb.index));
  return tables.establishing.has([verb.lemma, ...little.map((t) => t.lemma)].join(" "));
}

const isParticle = ({ head, deprel }: Token, verb: number): boolean => head === verb && deprel === "compound:prt";

const answer = (polarity: "affirmed" | "denied"): string => (polarity === "affirmed" ? "yes" : "no");
