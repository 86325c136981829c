import type { Note } from "@counterclaim/core";

/** Words that English prose cannot do without and that no other language writes so often. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the of and to is was were that for with it he she they said has have had been from this which by are be not but his her " +
    "their will would its as at who after when than there could may about more some what over into before says"
  ).split(" "),
);
/** Of a longer text only the beginning is looked at, in UTF-16 units. */
const SAMPLE = 20_000;
/** Fewer words than these tell nothing: a headline, a table of results. */
const LEAST_WORDS = 40;
/** Share of function words below which a text is hardly English; news has between 0.25 and 0.45. */
const LEAST_SHARE = 0.1;
const WORD = /\p{L}+/gu;
const LATIN = /^\p{Script=Latin}/u;
/** Letters of another script that make a text of another language, however few its spaces are. */
const LEAST_FOREIGN = 60;

/** A note where a text hardly reads as English: its parses, and what rests on them, mean nothing. */
export function foreignNote(text: string, field: "title" | "text"): Note | undefined {
  let [words, known, latin, foreign] = [0, 0, 0, 0];
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD)) {
    words++;
    if (FUNCTION_WORDS.has(word.toLowerCase())) known++;
    if (LATIN.test(word)) latin += word.length;
    else foreign += word.length;
  }
  const otherScript = foreign >= LEAST_FOREIGN && foreign > latin;
  if (!otherScript && (words < LEAST_WORDS || known / words >= LEAST_SHARE)) return undefined;
  return {
    code: "not-english",
    message: "the text hardly reads as English, so that nothing said of it can be relied on",
    field,
  };
}
