import type { Evidence, Report } from "@counterclaim/core";

/** Something in the report that a passage links back to. */
export interface Reference {
  /** id of its element */
  readonly target: string;
  /** as it stands beside the passage: "3", "U1" */
  readonly label: string;
  /** what the link is called */
  readonly name: string;
}

/** A passage of one field that the report speaks of. Passages of one field do not overlap. */
export interface Place {
  /** id of its element in the page */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** the text between, as far as the quotes tell it */
  readonly quote: string;
  /** disputes and updates that rest on it; empty where only what is not in dispute does */
  readonly references: readonly Reference[];
}

/** The passages of one field of one article, in the order of the text. */
export interface FieldPlaces {
  readonly places: readonly Place[];
  /** the words that decide a dispute or an update: disjoint, in the order of the text */
  readonly focus: readonly (readonly [number, number])[];
}

export interface Places {
  /** passages of an article's field */
  of(article: string, field: Evidence["field"]): FieldPlaces;
  /** id of the element in which an evidence stands; undefined where none does */
  idOf(evidence: Evidence): string | undefined;
}

interface Mention {
  readonly evidence: Evidence;
  readonly reference?: Reference;
}

const none: FieldPlaces = { places: [], focus: [] };
const keyOf = ({ article, field, start, quote }: Evidence) => JSON.stringify([article, field, start, quote.length]);
const fieldKey = (article: string, field: string) => JSON.stringify([article, field]);

/** Where everything that a report quotes stands. Time grows with the number of quotes, but for sorting them. */
export function placesOf(report: Report): Places {
  const byField = new Map<string, Mention[]>();
  const titles = new Map(report.articles.map(({ id, title }) => [id, title]));
  for (const mention of mentions(report)) {
    if (!isShown(mention.evidence, titles)) continue;
    const key = fieldKey(mention.evidence.article, mention.evidence.field);
    const list = byField.get(key);
    if (list) list.push(mention);
    else byField.set(key, [mention]);
  }
  const fields = new Map<string, FieldPlaces>();
  const ids = new Map<string, string>();
  report.articles.forEach(({ id }, index) => {
    for (const field of ["title", "text"] as const) {
      const list = byField.get(fieldKey(id, field)) ?? [];
      const prefix = `a${index + 1}-${field === "title" ? "t" : ""}`;
      fields.set(fieldKey(id, field), { places: gathered(list, prefix, ids), focus: focusOf(list) });
    }
  });
  return {
    of: (article, field) => fields.get(fieldKey(article, field)) ?? none,
    idOf: (evidence) => ids.get(keyOf(evidence)),
  };
}

/** Whether a quote can be pointed at: it holds more than white space, and a title says it. */
function isShown({ article, field, start, quote }: Evidence, titles: ReadonlyMap<string, string | undefined>): boolean {
  if (quote.trim() === "") return false;
  return field === "text" || titles.get(article)?.slice(start, start + quote.length) === quote;
}

function* mentions(report: Report): Iterable<Mention> {
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  for (const [index, dispute] of report.disputes.entries()) {
    const number = String(index + 1);
    const reference = { target: `d${number}`, label: number, name: `Dispute ${number}: ${dispute.question}` };
    for (const { evidence } of dispute.positions) for (const one of evidence) yield { evidence: one, reference };
    for (const id of dispute.findings) {
      const finding = findings.get(id);
      if (finding) yield* [finding.a, finding.b].map((evidence) => ({ evidence, reference }));
    }
  }
  for (const [index, { earlier, later }] of report.updates.entries()) {
    const number = index + 1;
    const reference = { target: `u${number}`, label: `U${number}`, name: `Update U${number}` };
    yield* [earlier, later].map((evidence) => ({ evidence, reference }));
  }
  const dismissed = (report.dismissed ?? []).map(({ finding }) => finding);
  for (const { a, b } of [...dismissed, ...report.agreements, ...report.cleared])
    yield* [{ evidence: a }, { evidence: b }];
}

/** Overlapping quotes made one passage; notes in `ids` which passage each quote is in. */
function gathered(list: readonly Mention[], prefix: string, ids: Map<string, string>): Place[] {
  const sorted = [...list].sort((x, y) => x.evidence.start - y.evidence.start);
  const places: { id: string; start: number; end: number; quote: string; references: Map<string, Reference> }[] = [];
  for (const { evidence, reference } of sorted) {
    const { start, quote } = evidence;
    let place = places.at(-1);
    if (!place || start >= place.end) {
      place = { id: `${prefix}${places.length + 1}`, start, end: start, quote: "", references: new Map() };
      places.push(place);
    }
    const end = start + quote.length;
    if (end > place.end) {
      place.quote += quote.slice(place.end - start);
      place.end = end;
    }
    if (reference) place.references.set(reference.target, reference);
    ids.set(keyOf(evidence), place.id);
  }
  return places.map((place) => ({ ...place, references: [...place.references.values()] }));
}

function focusOf(list: readonly Mention[]): [number, number][] {
  const ranges = list
    .flatMap(({ evidence, reference }) => (reference ? evidence.focus : []))
    .filter(([start, end]) => start < end)
    .sort(([x], [y]) => x - y);
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
