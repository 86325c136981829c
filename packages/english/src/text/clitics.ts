import type { Span } from "@counterclaim/core";
import { isApostrophe, isDigit } from "./characters.js";

/** Words written as one that the treebanks count as two, and where the second begins. */
const fused: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["lemme", 3],
  ["gimme", 3],
  ["whatcha", 4],
]);

const clitics = new Set(["s", "d", "m", "re", "ve", "ll"]);

/** Units and scale words that are written without a space after digits: "10pm", "2.4m", "5km". */
const suffixes = new Set(
  (
    "am pm a.m p.m a.m. p.m. k m mn b bn tn trn t km kms kg kgs g mg cm mm nm ml cl l ha ft in lb lbs oz mph kph kmh mi yd yds " +
    "hr hrs h min mins sec secs s kw mw gw kwh mwh gwh twh hz khz mhz ghz kb mb gb tb hp bhp mpg psi c f p x pc pct pp bps " +
    "tn. bn. gmt utc est cet bst est"
  ).split(" "),
);
/** Letters that name a thing after a number ("3C", "20s", "747s") stay unless a real amount stands before them. */
const loose = new Set(["s", "c", "f", "h", "x", "t", "b", "g", "l", "p"]);

/** Puts the token or tokens of one word into `spans`. */
export function splitWord(text: string, start: number, end: number, spans: Span[]): void {
  const cuts = cutsOf(text, start, end);
  let from = start;
  for (const cut of cuts) {
    if (cut > from && cut < end) {
      spans.push({ start: from, end: cut });
      from = cut;
    }
  }
  spans.push({ start: from, end });
}

/** No English word with a clitic is longer: "wouldn't've" has eleven letters. */
const LONGEST = 40;

function cutsOf(text: string, start: number, end: number): number[] {
  if (isDigit(text.charCodeAt(start))) return amountCut(text, start, end);
  if (end - start > LONGEST) return [];
  const word = text.slice(start, end).toLowerCase();
  const whole = fused.get(word);
  if (whole !== undefined) return [start + whole];
  const cuts: number[] = [];
  let to = end;
  for (;;) {
    const cut = cliticAt(text, start, to);
    if (cut <= start) return cuts;
    cuts.unshift(cut);
    to = cut;
  }
}

/** Offset at which the last clitic before `end` begins, or -1. */
function cliticAt(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (tail === "t") return text.charAt(at - 1).toLowerCase() === "n" && at - 1 > start ? at - 1 : -1;
    return clitics.has(tail) ? at : -1;
  }
  return -1;
}

function amountCut(text: string, start: number, end: number): number[] {
  let at = end;
  while (at > start && !isDigit(text.charCodeAt(at - 1))) at--;
  const suffix = text.slice(at, Math.min(end, at + 6)).replace(/[²³]$/u, "");
  // "the 1980's" is one word, "2003's worst flood" two
  if (at < end && isApostrophe(text.charCodeAt(at))) return text.charCodeAt(at - 1) === 0x30 ? [] : [at];
  if (at === end || !suffixes.has(suffix.toLowerCase())) return [];
  // "1980s", "3C", "747s" are names; "2.4m", "5km", "10pm" amounts
  if (loose.has(suffix.toLowerCase()) && (suffix === "s" || suffix !== suffix.toLowerCase())) return [];
  return [at];
}
