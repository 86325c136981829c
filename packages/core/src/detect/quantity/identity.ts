import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import type { Token } from "../../model/sentence.js";
import { samePredicate, sharesArgument } from "../scope.js";

/** How two words for what is counted stand to each other; "kind": the one is a kind of the other. */
export type NounRelation = "same" | "near" | "kind" | "different" | "unknown";

export interface Identity {
  /** in [0, 1]: how surely the two numbers measure the same; 0 rules it out */
  readonly likeness: number;
  /** the two name one property: both count dead, both give a depth */
  readonly property: boolean;
  /** the one that counts the narrower kind: its number may be a part of the other's */
  readonly narrower?: "a" | "b";
}

const NONE: Identity = { likeness: 0, property: false };

/** Do two numbers measure the same property of the same thing? */
export function identify(x: Quantity, y: Quantity, alignment: Alignment, lexicon: Lexicon): Identity {
  if (x.dimension !== y.dimension || x.part !== y.part || (x.role ?? "to") !== (y.role ?? "to")) return NONE;
  if (x.change !== y.change) return NONE;
  const property = propertyRelation(x, y);
  if (property === "different") return NONE;
  const nouns = nounRelation(x, y, alignment, lexicon);
  const meets = predicatesMeet(alignment);
  if (!admissible(x, y, property, nouns, meets, alignment)) return NONE;
  const likeness = LIKENESS[property][nouns.relation] * nouns.nearness * (property === "same" || meets ? 1 : 0.8);
  return { likeness, property: property === "same", ...nouns.narrower };
}

function admissible(
  x: Quantity,
  y: Quantity,
  property: "same" | "open",
  nouns: Nouns,
  meets: boolean,
  alignment: Alignment,
): boolean {
  const { relation, generic } = nouns;
  const rare = isRare(x.dimension);
  if (x.dimension === "ordinal") return relation === "same" || relation === "near";
  const rates = x.per !== undefined && x.per === y.per && sharesArgument(alignment);
  if (relation === "different") return rates || (rare && (meets || alignment.shared >= 1));
  if (property === "same") return true;
  // "one of them" and the like take one or some out of many: which ones, only what is said of them can tell
  if (x.part && !meets) return false;
  if (x.dimension === "count" && apart(x.value, y.value)) return false;
  const [named, other] = x.properties.length ? [x, y] : [y, x];
  // what has a name of its own ("the toll", "the interest rate") is not what another word names
  if (named.properties.length && named.entity < 0 && other.entity >= 0 && !rare) return false;
  if (x.change !== undefined && relation === "unknown") return true;
  if (rates) return true;
  return meets || rare || !(generic || relation === "unknown") || near(alignment);
}

/** One of the two says little but its number: "The vote was 7 to 4." */
export const isBare = ({ restA, restB }: Alignment): boolean => Math.min(restA.length, restB.length) <= 1;

/** Counts this far from each other are of different things, where nothing says that they are of one. */
const apart = (p: number, q: number): boolean => Math.max(p, q) > 20 * Math.max(1, Math.min(p, q));

/** The two predicates say the same, and more than "is" or "has". */
const predicatesMeet = (alignment: Alignment): boolean =>
  samePredicate(alignment) && alignment.predicate.strength >= 0.7;

/** Lengths, weights, results: few things in one story have one, so that two of a kind are likely of one thing. */
const isRare = (dimension: string): boolean => !/^(?:count|ordinal|percent|points|multiple|currency)/u.test(dimension);

/** The statements share so much that their numbers answer to each other whatever they count. */
const near = ({ coverA, coverB, shared }: Alignment): boolean => Math.min(coverA, coverB) >= 0.5 && shared >= 1;

/** How surely words for what is counted name one set, by whether the property counted is known to be one. */
const LIKENESS: Record<"same" | "open", Record<NounRelation, number>> = {
  same: { same: 1, near: 1, kind: 0.85, unknown: 0.9, different: 0.5 },
  open: { same: 1, near: 1, kind: 0.6, unknown: 0.5, different: 0.4 },
};

/** Both name properties: one of both, or none; else one or neither is known. */
function propertyRelation(x: Quantity, y: Quantity): "same" | "different" | "open" {
  if (!x.properties.length || !y.properties.length) return "open";
  return x.properties.some((name) => y.properties.includes(name)) ? "same" : "different";
}

interface Nouns {
  readonly relation: NounRelation;
  readonly nearness: number;
  /** one of them says little of what is counted: "people" */
  readonly generic: boolean;
  readonly narrower?: { narrower: "a" | "b" };
}

function nounRelation(x: Quantity, y: Quantity, alignment: Alignment, lexicon: Lexicon): Nouns {
  const [a, b] = [alignment.unitA.sentence.tokens, alignment.unitB.sentence.tokens];
  const entities = wordRelation(a[x.entity], b[y.entity], lexicon);
  if (x.bearer < 0 || y.bearer < 0) return entities;
  const bearers = wordRelation(a[x.bearer], b[y.bearer], lexicon);
  return entities.relation === "unknown" ? bearers : entities;
}

function wordRelation(p: Token | undefined, q: Token | undefined, lexicon: Lexicon): Nouns {
  if (!p || !q) return UNKNOWN;
  const [a, b] = [p.lemma.toLowerCase(), q.lemma.toLowerCase()];
  const { genericNouns } = lexicon.tables;
  const generic = genericNouns.has(a) || genericNouns.has(b);
  if (a === b) return { relation: "same", nearness: 1, generic };
  if (lexicon.opposition(a, b) > 0.5) return { relation: "different", nearness: 1, generic };
  const nearness = lexicon.similarity(a, b);
  const narrower = isKind(p, q, lexicon) ? "a" : isKind(q, p, lexicon) ? "b" : undefined;
  if (nearness >= NEAR) return { relation: "near", nearness, generic, ...(narrower && { narrower: { narrower } }) };
  if (narrower) return { relation: "kind", nearness: 1, generic, narrower: { narrower } };
  // "the film" may well be the one that is named
  if ((p.upos === "PROPN") !== (q.upos === "PROPN")) return UNKNOWN;
  return { relation: "different", nearness: 1, generic };
}

const UNKNOWN: Nouns = { relation: "unknown", nearness: 1, generic: true };

const NEAR = 0.6;

/** A soldier is a person; so are troops, and so is whoever is called by a country's name. */
function isKind(narrow: Token, broad: Token, { tables, isKindOf }: Lexicon): boolean {
  const [a, b] = [narrow.lemma.toLowerCase(), broad.lemma.toLowerCase()];
  if (isKindOf(a, b, "noun")) return true;
  return (
    tables.genericNouns.has(b) && (tables.peopleNouns.has(a) || tables.personNouns.has(a) || narrow.upos === "PROPN")
  );
}

/** "Three rear carriages" and "two leading carriages", "the 38 richest states" and "39 small states": words of one set. */
export function toldApart(x: Quantity, y: Quantity, { unitA, unitB }: Alignment, { tables }: Lexicon): boolean {
  const [a, b] = [modifiers(x, unitA.sentence.tokens), modifiers(y, unitB.sentence.tokens)];
  return tables.distinguishers.some((group) => {
    const [inA, inB] = [a.filter((word) => group.includes(word)), b.filter((word) => group.includes(word))];
    return inA.length > 0 && inB.length > 0 && !inA.some((word) => inB.includes(word));
  });
}

/** Words right before the thing counted; no noun has more of them. */
const BEFORE = 5;

const modifiers = ({ entity, tokens }: Quantity, all: readonly Token[]): string[] =>
  entity < 0
    ? []
    : all
        .slice(Math.max(0, entity - BEFORE), entity)
        .filter((t) => t.head === entity && !tokens.includes(t.index))
        .flatMap((t) => [t.lemma.toLowerCase(), t.form.toLowerCase()]);
