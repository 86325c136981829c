import type { Reading } from "../model/reading.js";
import { normalise } from "../model/fingerprint.js";

/** Words in one shingle, and the share of the shorter text's shingles that makes two texts copies (Broder 1997). */
const SIZE = 5;
const COPY = 0.6;

/** Groups of articles that are near-copies of each other, by id: each group is one voice. */
export function echoes(readings: readonly Reading[]): string[][] {
  const shingles = readings.map((r) => shinglesOf(r.article.text));
  const group = readings.map((_, i) => i);
  readings.forEach((_, i) => {
    for (let j = 0; j < i; j++) {
      const [small, large] =
        shingles[i]!.size < shingles[j]!.size ? [shingles[i]!, shingles[j]!] : [shingles[j]!, shingles[i]!];
      if (!small.size) continue;
      let shared = 0;
      for (const s of small) if (large.has(s)) shared++;
      if (shared / small.size >= COPY) {
        group[i] = group[j]!;
        break;
      }
    }
  });
  const groups = new Map<number, string[]>();
  group.forEach((g, i) => groups.set(g, [...(groups.get(g) ?? []), readings[i]!.article.id]));
  return [...groups.values()].filter((ids) => ids.length > 1);
}

function shinglesOf(text: string): Set<string> {
  const words = normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + SIZE <= words.length; i++) found.add(words.slice(i, i + SIZE).join(" "));
  return found;
}
