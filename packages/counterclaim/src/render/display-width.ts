// opened on first use: opening it takes as long as loading the package
let graphemes: Intl.Segmenter | undefined;
const ascii = /^[\x20-\x7e]*$/;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
// East Asian Wide and Fullwidth (Unicode Standard Annex 11), by block
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f/u;

/** What a reader sees as single characters, in order. */
export function characters(text: string): string[] {
  if (ascii.test(text)) return [...text];
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Columns that a text without line breaks takes in a terminal. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let columns = 0;
  for (const character of characters(text)) columns += invisible.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}
