import { type Markup, markup } from "./markup.js";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** "2026-04-21T09:30:00Z" → "21 April 2026, 09:30 UTC": in the zone it is written in, as no clock or locale is asked. */
export function dateInWords(date: string): string | undefined {
  const [, year = "", month, day, time, zone] = form.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (!name) return undefined;
  const clock = time ? `, ${time}${zone === undefined ? "" : zone === "Z" ? " UTC" : ` ${zone}`}` : "";
  return `${Number(day)} ${name} ${Number(year)}${clock}`;
}

export function dated(date: string): Markup {
  const words = dateInWords(date);
  return words === undefined ? markup`<span>${date}</span>` : markup`<time datetime="${date}">${words}</time>`;
}
