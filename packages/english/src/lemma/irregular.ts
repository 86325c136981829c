/** Function words whose lemma follows from the tag. Hand-made after EWT and GUM. */
const rows: readonly (readonly [form: string, tag: string, lemma: string])[] = [
  ["'s", "AUX", "be"],
  ["'s", "VERB", "have"],
  ["'re", "AUX", "be"],
  ["'m", "AUX", "be"],
  ["'ve", "AUX", "have"],
  ["'ll", "AUX", "will"],
  ["'d", "AUX", "would"],
  ["n't", "PART", "not"],
  ["ca", "AUX", "can"],
  ["wo", "AUX", "will"],
  ["is", "AUX", "be"],
  ["are", "AUX", "be"],
  ["was", "AUX", "be"],
  ["were", "AUX", "be"],
  ["been", "AUX", "be"],
  ["being", "AUX", "be"],
  ["am", "AUX", "be"],
  ["has", "AUX", "have"],
  ["had", "AUX", "have"],
  ["did", "AUX", "do"],
  ["does", "AUX", "do"],
  ["an", "DET", "a"],
];

export const irregular: ReadonlyMap<string, string> = new Map(
  rows.map(([form, tag, lemma]) => [`${form} ${tag}`, lemma]),
);
