import type { Dispute, Evidence, Finding, Position } from "@counterclaim/core";
import { harmless } from "../harmless.js";
import { restsOn } from "../grounds.js";
import { carriedBy } from "../opinions.js";
import { counted, quotesOf } from "../summary.js";
import { type Markup, markup } from "./markup.js";
import { cited, filterable, levelMark, type Page, quotation } from "./page.js";

/** Quotes of one position, and silent sources, that are shown before the rest is folded away. */
const quotesShown = 3;
const silentShown = 8;

/** Position 1 has the first of as many colours as the style knows. */
export const hue = (position: number): string => `hue-${(position % 6) + 1}`;

export function disputeList(page: Page): Markup {
  const { disputes } = page.report;
  if (disputes.length === 0) return markup``;
  return markup`<section id="disputes" aria-labelledby="disputes-title">
<h2 id="disputes-title">Disputes</h2>
<p id="none-left" class="note" hidden>No dispute matches the filters.</p>
${disputes.map((dispute, index) => card(page, dispute, index + 1))}</section>
`;
}

function card(page: Page, dispute: Dispute, number: number): Markup {
  const id = `d${number}`;
  const { kind, level, positions } = dispute;
  const findings = dispute.findings.flatMap((name) => page.findings.get(name) ?? []);
  const attributes = filterable(page, "dispute", { sources: positions.flatMap(({ sources }) => sources), kind, level });
  return markup`<article class="card" id="${id}" aria-labelledby="${id}-title" tabindex="-1"${attributes}>
<h3 id="${id}-title"><span class="number">${number}</span> ${harmless(dispute.question)}</h3>
<p class="facts">${levelMark(level)} <span>${kind}</span> ${confidence(dispute.confidence)}${allKnown(findings)}</p>
<div class="positions">
${positions.map((position, index) => positionColumn(page, position, index, findings))}</div>
${reasons(page, findings)}${standing(dispute)}</article>
`;
}

/** A dispute is news as long as one of its findings is. */
const allKnown = (findings: readonly Finding[]): Markup | undefined =>
  findings.length > 0 && findings.every(({ known }) => known)
    ? markup` <span>known from the baseline</span>`
    : undefined;

function positionColumn(page: Page, position: Position, index: number, findings: readonly Finding[]): Markup {
  const quotes = quotesOf(position.evidence, findings);
  const rest = quotes.slice(quotesShown);
  return markup`<div class="position ${hue(index)}">
<h4>${harmless(position.label)}</h4>
<p class="who">${position.sources.map(harmless).join(", ")}</p>
${quotes.slice(0, quotesShown).map((one) => quotation(page, one))}${folded(counted(rest.length, "more quote"), page, rest)}</div>
`;
}

const folded = (title: string, page: Page, rest: readonly Evidence[]): Markup =>
  rest.length === 0
    ? markup``
    : markup`<details><summary>${title}</summary>
${rest.map((one) => quotation(page, one))}</details>
`;

/** The reason that one reads first, and each pair of statements with its own. */
function reasons(page: Page, findings: readonly Finding[]): Markup {
  const [first] = findings;
  if (!first) return markup``;
  return markup`<p class="reason"><b>Why</b> ${harmless(first.reason)}</p>
<details class="pairs"><summary>${counted(findings.length, "pair")} of statements</summary>
<ol>
${findings.map((finding) => pair(page, finding))}</ol>
</details>
`;
}

function pair(page: Page, finding: Finding): Markup {
  const { id, a, b, level, confidence: sure, reason, known } = finding;
  return markup`<li>${cited(page, a)} <span class="against">against</span> ${cited(page, b)}: ${harmless(reason)}
<span class="facts"><span>${level}</span> ${confidence(sure)} <code>${harmless(id)}</code>${known ? markup` <span>known</span>` : undefined}</span>${[...restsOn(finding), ...carriedBy(finding)].map((line) => markup`<br><small>${harmless(line)}</small>`)}</li>
`;
}

function standing({ outlier, silent }: Dispute): Markup {
  if (outlier === undefined && silent.length === 0) return markup``;
  const alone = outlier === undefined ? undefined : markup`<p><b>Stands alone</b> ${harmless(outlier)}</p>`;
  return markup`<div class="standing">${alone}${silence(silent)}</div>\n`;
}

function silence(silent: readonly string[]): Markup {
  const names = silent.map(harmless).join(", ");
  if (silent.length === 0) return markup``;
  if (silent.length <= silentShown) return markup`<p><b>Silent</b> ${names}</p>`;
  return markup`<details><summary>${counted(silent.length, "source")} silent</summary><p>${names}</p></details>`;
}

/** The number, and a bar as long as it is. */
export function confidence(value: number): Markup {
  const share = Math.min(1, Math.max(0, value));
  return markup`<span class="confidence">confidence ${value.toFixed(2)} <svg width="40" height="6" aria-hidden="true" focusable="false"><rect width="40" height="6" rx="3"/><rect width="${(share * 40).toFixed(1)}" height="6" rx="3"/></svg></span>`;
}
