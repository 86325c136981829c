import type { Dismissed, Evidence, Kind } from "@counterclaim/core";
import { harmless } from "../harmless.js";
import { dismissal, grouped } from "../summary.js";
import { type Markup, markup, type Part } from "./markup.js";
import { filterable, type Page, quotation, sourcesOf } from "./page.js";

/** A pair of quotes in one of the lists. */
interface Item {
  readonly pair: readonly [Evidence, Evidence];
  readonly kind?: Kind;
  readonly remark?: Part;
  /** of its element, where a passage links to it */
  readonly id?: string;
}

/** What is no conflict, folded away. */
export function undisputed(page: Page): Markup {
  const { dismissed = [], updates, agreements, cleared } = page.report;
  const lists = [
    list(page, "dismissed finding", "people have decided that they are no conflicts", dismissed.map(dismissedItem)),
    list(page, "update", "a later article supersedes an earlier one", updates.map(updateItem)),
    list(page, "agreement", "different sources say the same", agreements.map(agreementItem)),
    list(page, "cleared pair", "they look like conflicts and are none", cleared.map(clearedItem)),
  ];
  if (dismissed.length + updates.length + agreements.length + cleared.length === 0) return markup``;
  return markup`<section id="undisputed" aria-labelledby="undisputed-title">
<h2 id="undisputed-title">Not in dispute</h2>
${lists}</section>
`;
}

function dismissedItem(one: Dismissed): Item {
  const { id, kind, a, b } = one.finding;
  const remark = markup`<b>Dismissed</b> ${harmless(dismissal(one))} <code>${harmless(id)}</code>`;
  return { pair: [a, b], kind, remark };
}

function updateItem({ earlier, later, kind, reason }: Page["report"]["updates"][number], index: number): Item {
  const number = index + 1;
  const remark = markup`<b>U${number}</b> ${harmless(reason)}`;
  return { pair: [earlier, later], kind, remark, id: `u${number}` };
}

const agreementItem = ({ a, b, echo }: Page["report"]["agreements"][number]): Item => ({
  pair: [a, b],
  ...(echo && { remark: "Copies of one text." }),
});

const clearedItem = ({ a, b, kind, rule, reason }: Page["report"]["cleared"][number]): Item => ({
  pair: [a, b],
  kind,
  remark: markup`<b>${harmless(rule)}</b> ${harmless(reason)}`,
});

function list(page: Page, noun: string, meaning: string, items: readonly Item[]): Markup {
  if (items.length === 0) return markup``;
  return markup`<details class="list">
<summary><span data-count="${noun}">${grouped(items.length)}</span> ${noun}${items.length === 1 ? "" : "s"}: ${meaning}</summary>
<ul>
${items.map((item) => listed(page, noun, item))}</ul>
</details>
`;
}

function listed(page: Page, group: string, { pair, kind, remark, id }: Item): Markup {
  const sources = sourcesOf(page, ...pair);
  const attributes = filterable(page, group, kind === undefined ? { sources } : { sources, kind });
  return markup`<li${id === undefined ? undefined : markup` id="${id}" tabindex="-1"`}${attributes}>
<div class="pair">
${pair.map((one) => quotation(page, one))}</div>
${remark === undefined ? undefined : markup`<p class="reason">${remark}</p>\n`}</li>
`;
}
