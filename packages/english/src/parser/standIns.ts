/**
 * Function words that news is fond of and the treebanks hardly know (at most three times in 280,000 words; the model takes
 * "amid" for a verb), each with a common word of the same grammar, whose vector is looked up in its place.
 */
const standIns: ReadonlyMap<string, string> = new Map([
  ["amid", "during"],
  ["amidst", "during"],
  ["notwithstanding", "despite"],
  ["lest", "unless"],
  ["albeit", "though"],
  ["whereby", "where"],
  ["whilst", "while"],
]);

const LONGEST = Math.max(...[...standIns.keys()].map((word) => word.length));

/** The form to look up for a word, capitalised as the word is. */
export function standInFor(form: string): string {
  if (form.length > LONGEST) return form;
  const other = standIns.get(form.toLowerCase());
  if (other === undefined) return form;
  if (form === form.toUpperCase()) return other.toUpperCase();
  const capital = form.charAt(0) !== form.charAt(0).toLowerCase();
  return capital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
