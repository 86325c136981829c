/** The one of `names` that was most probably meant by `written`; undefined where none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  // a name of any length may come from outside; nothing this long is a slip of the finger
  if (written.length > 40) return undefined;
  let best: string | undefined;
  // two letters of five may differ, not one of two
  let least = Math.max(1, Math.floor(written.length * 0.4)) + 1;
  for (const name of names) {
    const edits = Math.min(...numbers(written.toLowerCase()).map((form) => distance(form, name.toLowerCase())));
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}

/** "quantities" is "quantity", and no quantifier. */
const numbers = (written: string): string[] => [written, written.replace(/ies$/, "y"), written.replace(/s$/, "")];

/** Levenshtein's distance, two rows at a time. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
