import { kinds } from "@counterclaim/core";
import { harmless } from "../harmless.js";
import { type Markup, markup, type Part } from "./markup.js";
import type { Page } from "./page.js";

const levels = ["contradiction", "tension"] as const;

/** The filters, hidden until the script that makes them work has started. */
export function filters(page: Page): Markup {
  const { disputes, dismissed = [], updates, agreements, cleared } = page.report;
  const decided = dismissed.map(({ finding }) => finding);
  if (disputes.length + decided.length + updates.length + agreements.length + cleared.length === 0) return markup``;
  const present = new Set([...disputes, ...decided, ...updates, ...cleared].map(({ kind }) => kind));
  const perKind = tally(disputes.map(({ kind }) => kind));
  const perLevel = tally(disputes.map(({ level }) => level));
  return markup`<form id="filters" hidden autocomplete="off" aria-label="Filters">
<div class="fields">
<label class="field">Words <input type="search" name="words" spellcheck="false"></label>
<label class="field">Source <select name="source"><option value="">any</option>${Array.from(
    page.sources,
    ([source, index]) => markup`<option value="${index}">${harmless(source)}</option>`,
  )}</select></label>
</div>
${choices(
  "Level",
  "level",
  levels.filter((level) => perLevel.has(level)),
  perLevel,
)}${choices(
    "Kind",
    "kind",
    kinds.filter((kind) => present.has(kind)),
    perKind,
  )}<button type="reset">Show all</button>
</form>
<p id="shown" class="shown" role="status"></p>
`;
}

function choices(legend: string, name: string, values: readonly string[], counts: ReadonlyMap<string, number>): Markup {
  if (values.length === 0) return markup``;
  const box = (value: string): Part => {
    const count = counts.get(value);
    const told = count === undefined ? undefined : markup` <span class="count">${count}</span>`;
    return markup`<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}${told}</label>`;
  };
  return markup`<fieldset>
<legend>${legend}</legend>
${values.map((value) => markup`${box(value)}\n`)}</fieldset>
`;
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
