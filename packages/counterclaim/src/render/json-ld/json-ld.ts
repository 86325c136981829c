import type { Dispute, Evidence, Finding, Report } from "@counterclaim/core";
import { urn } from "../iris.js";
import { carriedBy } from "../opinions.js";
import { evidenceOf } from "../texts.js";
import { context } from "./context.js";
import { selectionsIn } from "./selections.js";

const types = { contradiction: "cc:Contradiction", tension: "cc:Tension" } as const;

/**
 * The report as JSON-LD 1.1: articles and claims in schema.org's terms, quotes and positions as W3C Web Annotation
 * selectors, and how the claims relate in a vocabulary of its own. Positions, and what surrounds a quote in a text, need
 * the `texts`. Can stand in the script element of a page as it is.
 */
export function renderJsonLd(
  report: Report,
  { texts }: { readonly texts: ReadonlyMap<string, string> } = { texts: new Map() },
): string {
  const { quoted, deciding } = selectionsIn(report, texts);
  const selection = ({ article, field, start, end }: Evidence) => urn("selection", article, field, start, end);
  const relation = (
    id: string | undefined,
    type: string,
    [a, b]: readonly [Evidence, Evidence],
    reason: string | undefined,
  ) => ({
    ...(id !== undefined && { id }),
    type: ["Annotation", type],
    motivation: "assessing",
    ...(reason !== undefined && { body: { type: "TextualBody", value: reason, format: "text/plain" } }),
    target: [selection(a), selection(b)],
    "cc:claim": [claimId(a), claimId(b)],
    ...words([...deciding(a), ...deciding(b)]),
  });
  const findingIds = uniqueIds(report);
  const finding = (one: Finding): object => ({
    ...relation(findingIds.get(one) ?? "", types[one.level], [one.a, one.b], one.reason),
    identifier: one.id,
    "cc:kind": one.kind,
    "cc:confidence": one.confidence,
    "cc:dispute": urn("dispute", one.dispute),
    ...(one.known && { "cc:known": true }),
    ...(one.basis && { "cc:basis": one.basis, "cc:structure": one.structure, "cc:opinion": carriedBy(one).slice(1) }),
  });
  const claims = new Map([...evidenceOf(report)].map((one) => [claimId(one), one]));

  const graph = [
    aboutReport(report),
    ...report.articles.map(article),
    ...Array.from(claims, ([id, one]) => ({
      ...{ id, type: "Claim", text: one.quote, appearance: urn("article", one.article) },
      "cc:selection": quoted(one),
    })),
    ...report.disputes.map((one) => dispute(one, report, findingIds)),
    ...report.findings.map(finding),
    ...(report.dismissed ?? []).map((one) => ({ ...finding(one.finding), "cc:dismissedBecause": one.reason })),
    ...report.agreements.map(({ a, b, confidence, echo }) => ({
      ...relation(undefined, "cc:Agreement", [a, b], undefined),
      ...{ "cc:confidence": confidence, "cc:echo": echo },
    })),
    ...report.updates.map(({ earlier, later, kind, reason }) => ({
      ...relation(undefined, "cc:Update", [earlier, later], reason),
      ...{ "cc:kind": kind, "cc:earlier": claimId(earlier), "cc:later": claimId(later) },
    })),
    ...report.cleared.map(({ a, b, kind, rule, reason }) => ({
      ...relation(undefined, "cc:Cleared", [a, b], reason),
      ...{ "cc:kind": kind, "cc:rule": rule },
    })),
  ];
  // no "<" stands as it is, so that no text can end the script element that holds the document
  return `${JSON.stringify({ "@context": context, "@graph": graph }, null, 2).replaceAll("<", "\\u003c")}\n`;
}

const claimId = ({ article, field, start, end }: Evidence): string => urn("claim", article, field, start, end);

const words = (selections: readonly object[]) =>
  selections.length === 0
    ? {}
    : { "cc:decidingWords": [...new Map(selections.map((s) => [JSON.stringify(s), s])).values()] };

function aboutReport({ coverage, notes, draft }: Report): object {
  return {
    type: "cc:Report",
    "cc:pairsCompared": coverage.pairsCompared,
    "cc:pairsPossible": coverage.pairsPossible,
    "cc:detector": coverage.detectors,
    ...(coverage.judgements && { "cc:judge": coverage.judgements.judges }),
    ...(draft !== undefined && { "cc:draft": urn("article", draft) }),
    ...(notes.length > 0 && { "cc:note": notes.map(({ message }) => message) }),
  };
}

function article({ id, source, title, publishedAt, url, author }: Report["articles"][number]): object {
  return {
    id: urn("article", id),
    type: "NewsArticle",
    identifier: id,
    publisher: { id: urn("source", source), type: "Organization", name: source },
    ...(title !== undefined && { headline: title }),
    ...(publishedAt !== undefined && { datePublished: publishedAt }),
    ...(author !== undefined && { author: { name: author } }),
    ...(url !== undefined && /^https?:/i.test(url) && URL.canParse(url) && { url }),
  };
}

function dispute(one: Dispute, report: Report, ids: ReadonlyMap<Finding, string>): object {
  const { id, question, kind, confidence, positions, silent, outlier } = one;
  return {
    id: urn("dispute", id),
    type: "cc:Dispute",
    name: question,
    "cc:kind": kind,
    "cc:confidence": confidence,
    "cc:finding": report.findings.flatMap((finding) => (finding.dispute === id ? [ids.get(finding)] : [])),
    "cc:position": positions.map(({ label, sources, evidence }) => ({
      ...{ type: "cc:Position", name: label, "cc:source": sources, "cc:claim": evidence.map(claimId) },
    })),
    ...(silent.length > 0 && { "cc:silent": silent }),
    ...(outlier !== undefined && { "cc:outlier": outlier }),
  };
}

/** Copies of one pair of quotes in other articles share the id of a finding, but are findings of their own. */
function uniqueIds(report: Report): Map<Finding, string> {
  const times = new Map<string, number>();
  const findings = [...report.findings, ...(report.dismissed ?? []).map(({ finding }) => finding)];
  return new Map(
    findings.map((finding) => {
      const time = (times.get(finding.id) ?? 0) + 1;
      times.set(finding.id, time);
      return [finding, time === 1 ? urn("finding", finding.id) : urn("finding", finding.id, time)];
    }),
  );
}
