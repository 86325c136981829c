import type { Field } from "../model/article.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Quantity } from "../model/quantity.js";
import type { Quotation, Sentence, Token } from "../model/sentence.js";
import { cover } from "../model/span.js";
import type { Argument, Role, Statement } from "../model/statement.js";
import type { Time } from "../model/time.js";
import { argument, clauseArguments } from "./arguments.js";
import { absentNouns, attributes, isGeneric, isPrivative, type Attribute } from "./attributes.js";
import { isReportingFrame, isSourcePhrase } from "./attribution.js";
import { clauses, type Clause } from "./clauses.js";
import { weaker } from "./force.js";
import { voteOf, type Votes } from "./quantities/properties.js";
import { caseOf, childBy, childrenBy, relation, subtree, token, treeOf, type Tree } from "../model/tree.js";

/** Where a sentence stands, and what was measured in it. */
export interface SentenceContext {
  readonly article: string;
  readonly field: Field;
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly votes: Votes;
}

/** Takes one sentence apart into the statements that it makes. */
export function extractStatements(sentence: Sentence, lexicon: Lexicon, context: SentenceContext): Statement[] {
  const tree = treeOf(sentence);
  const found = clauses(tree, lexicon);
  const heads = new Set(found.map((clause) => clause.head));
  const absent = absentNouns(tree, found, lexicon);
  const build = new Builder(tree, lexicon, context, carried(tree, found, heads, lexicon));
  for (const clause of found) {
    if (clause.carrier || isReportingFrame(tree, clause.head, lexicon)) continue;
    build.clause(clause, heads);
  }
  const byHead = new Map(found.map((clause) => [clause.head, clause]));
  for (const attribute of attributes(tree, absent, lexicon))
    build.attribute(attribute, hostOf(tree, attribute.bearer, byHead));
  if (!build.statements.length) build.fragment();
  return build.statements;
}

/**
 * Words of the clauses that only carry another, by the head of the one carried: "with five in favour the board has opted
 * to sell", "six people are known to have died" say what was measured of the selling and the deaths.
 */
function carried(
  tree: Tree,
  clausesFound: readonly Clause[],
  heads: ReadonlySet<number>,
  lexicon: Lexicon,
): ReadonlyMap<number, readonly number[]> {
  const byHead = new Map(clausesFound.map((clause) => [clause.head, clause]));
  const words = new Map<number, readonly number[]>();
  // governors stand first, so that what a carrier was handed is handed on
  for (const clause of clausesFound) {
    const carrier = byHead.get(clause.parent);
    if (!carrier?.carrier || token(tree, clause.head).head !== carrier.head) continue;
    const own = subtree(tree, carrier.head, (t) => heads.has(t.index) || isSourcePhrase(t, tree, lexicon));
    words.set(clause.head, [...own, ...(words.get(carrier.head) ?? [])]);
  }
  return words;
}

/** A verb with its particle: "called off" → "call off"; in "take up to 900" the particle is the number's. */
function phrasal(tree: Tree, verb: number, { quantities }: SentenceContext): string {
  const particle = childBy(tree, verb, "compound:prt");
  const { lemma } = token(tree, verb);
  if (!particle || quantities.some(({ tokens }) => tokens.includes(particle.index))) return lemma;
  return `${lemma} ${particle.form.toLowerCase()}`;
}

/** A verb with a bare object that the dictionary lists as one verb: "take place". The object is then none. */
function idiom(tree: Tree, verb: number, lexicon: Lexicon): { lemma: string; object: number } | undefined {
  const object = childBy(tree, verb, "obj");
  if (!object || object.upos !== "NOUN" || (tree.children[object.index] ?? []).length > 0) return undefined;
  const lemma = `${token(tree, verb).lemma} ${object.form.toLowerCase()}`;
  const named = lexicon.frames(object.lemma, object.upos).some((frame) => frame.lemma.replaceAll("_", " ") === lemma);
  return named || lexicon.synonyms(lemma, "verb").length > 0 ? { lemma, object: object.index } : undefined;
}

/** An idiom's subject does nothing to anything. */
const withoutObject = (args: readonly Argument[], object: number): Argument[] =>
  args.filter(({ head }) => head !== object).map((one) => (one.role === "agent" ? { ...one, role: "theme" } : one));

/** The clause that an attribute stands in, whose context it shares. */
function hostOf(tree: Tree, index: number, byHead: ReadonlyMap<number, Clause>): Clause | undefined {
  for (let at = index, steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
    const clause = byHead.get(at);
    if (clause) return clause;
    at = token(tree, at).head;
  }
  return undefined;
}

/**
 * "won the backing of traders in May": the verb's arguments with the object's place taken by what the object acts on; of a verb
 * such as "win" the subject is acted on.
 */
function nominalArguments(tree: Tree, clause: Clause, noun: number, verb: string, lexicon: Lexicon): Argument[] {
  const { tables } = lexicon;
  // "NATO-style protection": a hyphen makes a property of the noun before it
  const hyphened = (t: Token) => tree.tokens[t.index - 1]?.form === "-";
  const parts = childrenBy(tree, noun, "nmod", "compound").filter((t) => relation(t) === "nmod" || !hyphened(t));
  const within = parts.map((t) => {
    const marker = caseOf(tree, t.index);
    const owner = t.deprel === "nmod:poss";
    const acted = !owner && (marker === "" || tables.numberWords.of.has(marker));
    const role = acted ? "patient" : owner || tables.agentMarkers.has(marker) ? "agent" : "oblique";
    return argument(tree, t.index, role, acted || owner ? "" : marker, lexicon);
  });
  const around = clauseArguments(tree, clause.head, clause.form, lexicon, clause.subject).filter(
    ({ head }) => head !== noun,
  );
  if (!tables.undergoers.has(verb)) return [...around, ...within];
  const acted = within.some(({ role }) => role === "patient") ? "recipient" : "patient";
  return [...around.map((one) => (one.role === "agent" ? { ...one, role: acted as Role } : one)), ...within];
}

/** "approved it unanimously", "the panel was unanimous", "two voted against it" */
function stanceOf(
  tree: Tree,
  predicate: number,
  votes: Votes,
  lexicon: Lexicon,
): Pick<Statement, "vote" | "unanimous"> {
  const vote = voteOf(tree, predicate, votes);
  const unanimous = [token(tree, predicate), ...childrenBy(tree, predicate, "advmod", "amod")].find((t) =>
    lexicon.tables.unanimity.has(t.lemma),
  )?.index;
  return { ...(vote && { vote }), ...(unanimous !== undefined && { unanimous }) };
}

class Builder {
  readonly statements: Statement[] = [];
  constructor(
    private readonly tree: Tree,
    private readonly lexicon: Lexicon,
    private readonly context: SentenceContext,
    private readonly carried: ReadonlyMap<number, readonly number[]>,
  ) {}

  clause(clause: Clause, heads: ReadonlySet<number>): void {
    const { tree, lexicon } = this;
    const verb = token(tree, clause.head);
    // words of the clause are those not under another clause; complements and relative clauses speak for themselves
    const words = subtree(tree, clause.head, (t) => heads.has(t.index) || isSourcePhrase(t, tree, lexicon));
    if (this.nominal(clause, words)) return;
    const lacks = lexicon.tables.absence.has(verb.lemma);
    const whole = idiom(tree, clause.head, lexicon);
    const args = clauseArguments(tree, clause.head, clause.form, lexicon, clause.subject);
    this.push({
      clause,
      predicate: clause.head,
      lemma:
        clause.form === "existential"
          ? "exist"
          : lacks
            ? "have"
            : (whole?.lemma ?? phrasal(tree, clause.head, this.context)),
      form: clause.form,
      args: whole ? withoutObject(args, whole.object) : args,
      denied: clause.denied !== lacks,
      polarityTokens: lacks ? [...clause.polarityTokens, clause.head] : clause.polarityTokens,
      words,
      generic: clause.subject !== undefined && isGeneric(tree, clause.subject, lexicon),
    });
  }

  /**
   * "made no concession", "is considering an appeal": the object says what is done, the verb lends it a subject, a tense
   * and a force. True where the clause is such a one and has been dealt with.
   */
  private nominal(clause: Clause, words: number[]): boolean {
    const { tree, lexicon } = this;
    const verb = token(tree, clause.head);
    const modal = lexicon.tables.modals.get(verb.lemma);
    if (!modal && !lexicon.tables.lightVerbs.has(verb.lemma)) return false;
    const object = childBy(tree, clause.head, "obj");
    if (!object || object.upos !== "NOUN") return false;
    // "pay the fine": a thing already known is acted on; light verbs take new ones, "made a concession"
    const known = childrenBy(tree, object.index, "det", "nmod:poss").some((t) =>
      lexicon.tables.numberWords.definite.has(t.form.toLowerCase()),
    );
    if (known && !modal) return false;
    // several objects are things; "take a bus" names no action, "take place" no object
    if (childBy(tree, object.index, "conj") || idiom(tree, clause.head, lexicon)) return false;
    const base = lexicon.family(object.lemma, object.upos);
    if (!lexicon.frames(object.lemma, object.upos).some((frame) => frame.lemma === base)) return false;
    const args = nominalArguments(tree, clause, object.index, verb.lemma, lexicon);
    const strength = modal ? weaker(clause.strength, { force: modal, tokens: [clause.head] }) : clause.strength;
    this.push({
      clause: { ...clause, strength },
      predicate: object.index,
      lemma: base,
      form: "verbal",
      args,
      denied: clause.denied,
      polarityTokens: clause.polarityTokens,
      words,
      generic: clause.subject !== undefined && isGeneric(tree, clause.subject, lexicon),
    });
    return true;
  }

  attribute(attribute: Attribute, host: Clause | undefined): void {
    const { tree, lexicon } = this;
    const bearer = argument(tree, attribute.bearer, "theme", "", lexicon);
    const words = subtree(tree, attribute.bearer, (t) => relation(t) === "acl" || relation(t) === "parataxis");
    // a property of something denied or only imagined is not asserted: "no illusion that binding guarantees would…"
    const asserted = host === undefined || attribute.denied || !host.denied;
    this.push({
      clause: host,
      predicate: attribute.predicate,
      lemma: token(tree, attribute.predicate).lemma,
      form: attribute.form,
      args: [bearer],
      denied: attribute.denied,
      polarityTokens: attribute.polarityTokens,
      words: [...new Set([...words, ...attribute.polarityTokens])].sort((a, b) => a - b),
      generic:
        !asserted ||
        isPrivative(tree, attribute.bearer, lexicon) ||
        isGeneric(tree, attribute.bearer, lexicon) ||
        (host?.subject !== undefined && isGeneric(tree, host.subject, lexicon)),
    });
  }

  /** A heading or fragment without a clause is one nominal statement over all its words. */
  fragment(): void {
    const root = this.tree.tokens.find((t) => t.head < 0 && t.upos !== "PUNCT");
    if (!root) return;
    this.push({
      clause: undefined,
      predicate: root.index,
      lemma: root.lemma,
      form: "nominal",
      args: [argument(this.tree, root.index, "theme", "", this.lexicon)],
      denied: false,
      polarityTokens: [],
      words: this.tree.tokens.map((t) => t.index),
      generic: false,
    });
  }

  private push(parts: {
    clause: Clause | undefined;
    predicate: number;
    lemma: string;
    form: Statement["form"];
    args: Argument[];
    denied: boolean;
    polarityTokens: readonly number[];
    words: readonly number[];
    generic: boolean;
  }): void {
    const { tree, context } = this;
    const { clause } = parts;
    const sentence = tree.sentence;
    const inside = new Set([...parts.words, ...((clause && this.carried.get(clause.head)) ?? [])]);
    const at = token(tree, parts.predicate);
    // a subject shared with or handed down from another clause brings its number along
    const measuring = new Set([...inside, ...parts.args.flatMap((argument) => argument.tokens)]);
    this.statements.push({
      ...cover(parts.words.map((i) => token(tree, i))),
      id: `${context.article}:${context.field}:${sentence.index}:${this.statements.length}`,
      article: context.article,
      field: context.field,
      sentence: sentence.index,
      form: parts.form,
      predicate: parts.predicate,
      lemma: parts.lemma,
      arguments: parts.args,
      polarity: parts.denied ? "denied" : "affirmed",
      polarityTokens: [...parts.polarityTokens].sort((a, b) => a - b),
      force: clause?.strength.force ?? "fact",
      forceTokens: clause?.strength.tokens ?? [],
      condition: clause?.condition ?? "none",
      generic: parts.generic,
      tense: clause?.tense ?? "none",
      ...(clause?.speaker && { speaker: clause.speaker }),
      ...stanceOf(tree, parts.predicate, context.votes, this.lexicon),
      quoted: context.quotations.some((q) => q.start <= at.start && at.end <= q.end),
      times: context.times.filter((t) => t.event === parts.predicate || t.tokens.some((i) => inside.has(i))),
      quantities: context.quantities.filter((q) => q.tokens.some((i) => measuring.has(i))),
      tokens: parts.words,
    });
  }
}
