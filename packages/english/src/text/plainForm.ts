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

/** The word as the tagger and the lemmatizer read it: plain quotation marks and hyphens, no invisible characters. */
export const plainForm = (form: string): string =>
  form.replace(odd, (character) => plain.get(character) ?? "").normalize("NFC");
