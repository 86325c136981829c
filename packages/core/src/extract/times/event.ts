import type { Sentence } from "../../model/sentence.js";
import type { Time } from "../../model/time.js";
import type { TimeWords } from "../../model/timeWords.js";
import { companions } from "../companions.js";
import { childBy, childrenBy, relation, token, treeOf, type Tree } from "../../model/tree.js";

/** Adds to each time of a sentence what it dates. */
export function addEvents(sentence: Sentence, times: readonly Omit<Time, "event">[], words: TimeWords): Time[] {
  if (!times.length) return [];
  const tree = treeOf(sentence);
  return times.map((time) => ({ ...time, ...eventOf(tree, time, words) }));
}

interface Dated {
  readonly event: number;
  readonly phase?: NonNullable<Time["phase"]>;
  /** the event is put off to then: the time is all of it, not its end */
  readonly moved?: boolean;
}

/** What a time says of the thing that it bounds. */
const BOUNDS: Readonly<Partial<Record<Time["relation"], NonNullable<Time["phase"]>>>> = {
  from: "begin",
  since: "begin",
  until: "end",
};

/** Words above the time that are looked at. */
const REACH = 6;

function eventOf(tree: Tree, time: Omit<Time, "event">, words: TimeWords): Dated {
  const own = new Set(time.tokens);
  let at = time.tokens.find((i) => !own.has(token(tree, i).head)) ?? time.tokens[0] ?? -1;
  const dated = at < 0 ? { event: -1 } : find();
  // "from 8 p.m.", "until dawn", "runs until June": the ends of what is dated
  const bound = BOUNDS[time.relation];
  const phase = dated.moved ? undefined : dated.phase === "during" ? (bound ?? "during") : (dated.phase ?? bound);
  return { event: dated.event, ...(phase && { phase }) };

  function find(): Dated {
    const clause = time.form === "age" ? undefined : whenClause(tree, time.tokens.at(-1)!);
    if (clause !== undefined) return clauseOf(tree, clause, words);
    if (childBy(tree, at, "cop")) return { event: subjectOf(tree, at) };
    for (let steps = 0; steps < REACH; steps++) {
      const t = token(tree, at);
      if (t.head < 0) return { event: -1 };
      const rel = relation(t);
      if (rel === "conj") {
        at = t.head;
        continue;
      }
      const governor = token(tree, t.head);
      // "from 8 p.m. to 5 a.m."
      if (governor.upos === "NUM") {
        at = t.head;
        continue;
      }
      const nominal = ["nmod", "compound", "amod", "nummod", "appos", "det", "flat"].includes(rel);
      // "the winter fair" is held when it is held
      if (rel === "compound" && time.grain === "season") return { event: -1 };
      // "he is due in court on May 12": a nominal predicate is a clause
      if (nominal && !childBy(tree, t.head, "cop")) return { event: t.head };
      if (own.has(governor.index)) return { event: -1 };
      // "postponed from Thursday to Sunday": there is nothing on the Thursday
      if (phraseOf(tree, t.head, words.movers) !== undefined) {
        const event = childBy(tree, t.head, "obj", "nsubj")?.index ?? -1;
        return time.relation === "from" ? { event: -1 } : { event, moved: true };
      }
      // "a curfew is imposed from 8 p.m.": what lasts from or until then is what the verb is done to
      const lasts = time.relation === "from" || time.relation === "until";
      const object = lasts ? childBy(tree, t.head, "obj", "nsubj:pass") : undefined;
      return object?.upos === "NOUN" ? { event: object.index } : clauseOf(tree, t.head, words);
    }
    return { event: -1 };
  }
}

/** "on Wednesday, when the pair meet": the clause that says what happens then. */
function whenClause(tree: Tree, last: number): number | undefined {
  const next = tree.tokens[last + 1]?.upos === "PUNCT" ? last + 2 : last + 1;
  const word = tree.tokens[next];
  return word?.xpos === "WRB" && word.head > next ? word.head : undefined;
}

/** What a clause speaks of: its verb, or its subject or object where the verb only sets it in time. */
function clauseOf(tree: Tree, verb: number, words: TimeWords): Dated {
  // "is to last two hours": the tagger may take the verb for the adjective
  const verbal = token(tree, verb).upos === "VERB" || childrenBy(tree, verb, "mark").some((t) => t.xpos === "TO");
  const said = verbal ? phraseOf(tree, verb, words.phases) : undefined;
  if (said !== undefined) {
    const phase = words.phases.get(said)!;
    const complement = childBy(tree, verb, "xcomp");
    if (complement?.upos === "VERB") return { event: complement.index, phase };
    const object = childBy(tree, verb, "obj");
    // "begin talks", but not "take effect"
    const named = object && !said.includes(" ") && object.upos === "NOUN" && phase !== "during";
    const event = named ? object.index : subjectOf(tree, verb);
    return { event: event >= 0 ? event : verb, phase };
  }
  if (phraseOf(tree, verb, words.schedulers) !== undefined) {
    const complement = childBy(tree, verb, "xcomp");
    if (complement?.upos === "VERB") return clauseOf(tree, complement.index, words);
    const event = childBy(tree, verb, "obj")?.index ?? subjectOf(tree, verb);
    return { event: event >= 0 ? event : verb };
  }
  return { event: verb };
}

/** The entry of a table that a verb stands for, by itself or with its particle or object; the longer one first. */
function phraseOf(tree: Tree, verb: number, table: { has(phrase: string): boolean }): string | undefined {
  const { lemma } = token(tree, verb);
  for (const word of companions(tree, verb)) if (table.has(`${lemma} ${word}`)) return `${lemma} ${word}`;
  return table.has(lemma) ? lemma : undefined;
}

/** Subject of a clause, its own, that of the clause it depends on, or the noun it modifies; -1 where there is none. */
function subjectOf(tree: Tree, clause: number): number {
  let at = clause;
  for (let steps = 0; steps < REACH; steps++) {
    const t = token(tree, at);
    const subject = childBy(tree, at, "nsubj");
    if (subject) {
      const relative = subject.xpos === "WDT" || subject.xpos === "WP";
      return relative && relation(t) === "acl" ? t.head : subject.index;
    }
    if (relation(t) === "acl") return t.head;
    if (!["xcomp", "conj", "advcl"].includes(relation(t)) || t.head < 0) return -1;
    at = t.head;
  }
  return -1;
}
