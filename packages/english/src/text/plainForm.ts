/** Marks that the treebanks do not know, and the ones that they have in their place. */
const plain: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‟", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["‚", "'"],
  ["‹", "'"],
  ["›", "'"],
  ["ʼ", "'"],
  ["´", "'"],
  ["`", "'"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["…", "..."],
]);

// eslint-disable-next-line no-misleading-character-class -- joiners and selectors are meant one by one
const odd = /[“”„«»‟‘’‚‹›ʼ´`‐‑−…\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f]/gu;

const LONGEST_WORD = 200;

/** The word as the tagger and the lemmatizer read it: plain quotation marks and hyphens, no invisible characters. */
export function plainForm(form: string): string {
  const bare = form.replace(odd, (character) => plain.get(character) ?? "");
  // putting many combining marks in order costs the square of their number, and no word has that many
  return bare.length > LONGEST_WORD ? bare : bare.normalize("NFC");
}
