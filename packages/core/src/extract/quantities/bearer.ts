import type { Quantity } from "../../model/quantity.js";
import { childBy, childrenBy, relation, token, treeOf, type Tree } from "../../model/tree.js";
import type { Context } from "./build.js";
import type { Vocabulary } from "./vocabulary.js";
import { familyOf, markerOf, namesProperty, propertiesNamed, propertiesOf, type MeasurandIndex } from "./properties.js";

/**
 * Adds what each number measures: the thing that has the measure, the property that is counted or measured, and
 * whether the number is an amount of change. "The number of injured was put at 163" counts injured; "revenue rose 3
 * percent" is a change of revenue.
 */
export function addMeasurands(context: Context, quantities: readonly Quantity[]): Quantity[] {
  if (!quantities.length) return [];
  const tree = treeOf(context.sentence);
  const measured = new Set(quantities.flatMap((q) => q.tokens));
  return quantities.map((q) => {
    const family = familyOf(q.dimension);
    return family
      ? describe(context, tree, q, measured, context.vocabulary.measurands[family])
      : { ...q, entity: q.noun };
  });
}

function describe(
  { vocabulary }: Context,
  tree: Tree,
  q: Quantity,
  measured: ReadonlySet<number>,
  index: MeasurandIndex,
): Quantity {
  const own = new Set(q.tokens);
  const top = topOf(tree, q);
  const counts = q.unit === "" || q.dimension === "percent";
  const counted = q.noun >= 0 && counts ? q.noun : top;
  const properties = propertiesOf(tree, counted, own, index, q.dimension === "percent");
  const take = (names: ReadonlySet<string>): void => names.forEach((name) => properties.add(name));
  const bearer = q.noun >= 0 ? q.noun : bearerOf(tree, top, own, measured);
  // "the bomb killed 14": the subject of a bare count is what has the number only where it names one
  const object = index.counts && q.noun < 0 && relation(token(tree, top)) === "obj";
  let entity = object && !namesNumber(tree, bearer, index, vocabulary) ? -1 : bearer;
  if (entity >= 0 && !(q.noun >= 0 && counts)) {
    take(propertiesNamed(tree, bearer, own, index));
    // "the number of people killed was 14", "the death toll reached 14"
    if (vocabulary.tables.tallies.has(token(tree, bearer).lemma)) {
      for (const t of childrenBy(tree, bearer, "nmod")) {
        if (!childrenBy(tree, t.index, "case").some((c) => vocabulary.words.of.has(c.form.toLowerCase()))) continue;
        take(propertiesNamed(tree, t.index, own, index));
        entity = t.upos === "NOUN" ? t.index : -1;
      }
    }
  }
  const named = entity >= 0 && NAMING.has(token(tree, entity).upos) && !namesProperty(tree, entity, index, properties);
  const change = changeOf(tree, q, top, properties, index, vocabulary);
  for (const name of index.changes) properties.delete(name);
  // "1,150 jobs, or 9 percent of the workforce": what it is joined to is the bearer, and stands elsewhere
  const joined = ["conj", "appos"].includes(relation(token(tree, top)));
  const share = q.dimension === "percent" && !joined ? bearerOf(tree, top, own, measured) : -1;
  return {
    ...q,
    bearer: share === entity ? -1 : share,
    entity: named && !vocabulary.tables.placeholderNouns.has(token(tree, entity).lemma) ? entity : -1,
    properties: [...properties].sort(),
    ...(change !== undefined && { role: "by" as const, change }),
  };
}

/** "toll", "number", "attendance" */
const namesNumber = (tree: Tree, at: number, index: MeasurandIndex, { tables }: Vocabulary): boolean =>
  at >= 0 && (tables.tallies.has(token(tree, at).lemma) || propertiesNamed(tree, at, new Set(), index).size > 0);

/** What can name the thing measured; pronouns and numbers leave it open. */
const NAMING = new Set(["NOUN", "PROPN", "ADJ", "X"]);

/** The word of the number phrase that stands for it in the tree. */
function topOf(tree: Tree, { tokens }: Quantity): number {
  const own = new Set(tokens);
  return tokens.find((i) => !own.has(token(tree, i).head)) ?? tokens[0] ?? 0;
}

/** The word for what has the measure, or -1. */
function bearerOf(tree: Tree, top: number, own: ReadonlySet<number>, measured: ReadonlySet<number>): number {
  let at = top;
  for (let steps = 0; steps < 4; steps++) {
    const t = token(tree, at);
    const rel = relation(t);
    if (childBy(tree, at, "cop")) return subjectOf(tree, at);
    if (t.head < 0) return -1;
    if (rel === "conj") {
      at = t.head;
      continue;
    }
    if (rel === "nmod" || rel === "appos" || rel === "compound" || rel === "amod" || rel === "nummod")
      return own.has(t.head) ? -1 : t.head;
    // "18 miles long", "340 metres below the surface"
    if (["ADJ", "ADV"].includes(token(tree, t.head).upos)) return subjectOf(tree, t.head);
    if (rel === "nsubj") return -1;
    const object = childBy(tree, t.head, "obj");
    const adjunct = rel === "obl" && markerOf(tree, at, own) !== undefined;
    if (adjunct && object && !measured.has(object.index)) return object.index;
    return subjectOf(tree, t.head);
  }
  return -1;
}

/** Subject of a clause, its own or that of the clause it is joined to. */
function subjectOf(tree: Tree, clause: number): number {
  let at = clause;
  for (let steps = 0; steps < 4; steps++) {
    const subject = childBy(tree, at, "nsubj");
    if (subject) {
      const verb = token(tree, at);
      const relative = subject.xpos === "WDT" || subject.xpos === "WP";
      return relative && verb.deprel.startsWith("acl") ? verb.head : subject.index;
    }
    const t = token(tree, at);
    // "sees the economy growing"
    const raised = relation(t) === "xcomp" ? childBy(tree, t.head, "obj") : undefined;
    if (raised) return raised.index;
    if (relation(t) === "acl" || relation(t) === "amod") return t.head;
    if (!["xcomp", "conj", "advcl"].includes(relation(t)) || t.head < 0) return -1;
    at = t.head;
  }
  return -1;
}

/** "rose 3 percent", "a rise of 3 percent", "by 3 percent": which change; "rose to 3 percent" gives the level reached. */
function changeOf(
  tree: Tree,
  q: Quantity,
  top: number,
  properties: ReadonlySet<string>,
  index: MeasurandIndex,
  vocabulary: Vocabulary,
): string | undefined {
  if (q.role !== undefined) return undefined;
  const marker = relation(token(tree, top)) === "obl" ? markerOf(tree, top, new Set(q.tokens)) : undefined;
  if (marker && !vocabulary.words.by.has(marker.form.toLowerCase())) return undefined;
  return [...properties].find((name) => index.changes.has(name));
}
