import type { Aligner, Candidate, PassagePair } from "./align/align.js";
import { withStanding } from "./align/standing.js";
import type { Alignment } from "./model/alignment.js";
import type { Watch } from "./model/progress.js";
import type { Judged, JudgedPair } from "./model/verdict.js";

/**
 * The candidates as they were judged, in their order. Two articles are done with before the next two are begun, which is
 * all that a pair's standing needs: work that is ended early has whole results for those that it got to.
 */
export function comparePairs(
  candidates: readonly Candidate[],
  alignPair: Aligner["alignPair"],
  judge: (alignments: readonly Alignment[]) => Judged[],
  watch: Watch,
): JudgedPair[] {
  const judged: (JudgedPair | undefined)[] = candidates.map(() => undefined);
  // aligning and judging are a half of the work each
  let halves = 0;
  const goesOn = () => watch("comparing", Math.floor(halves++ / 2), candidates.length);
  done: for (const places of byArticles(candidates)) {
    const aligned: PassagePair[] = [];
    for (const place of places) {
      if (!goesOn()) break done;
      aligned.push(alignPair(candidates[place]!));
    }
    for (const [index, { a, b, alignments }] of withStanding(aligned).entries()) {
      if (!goesOn()) break done;
      judged[places[index]!] = { a, b, alignments, judged: judge(alignments) };
    }
  }
  return judged.filter((pair) => pair !== undefined);
}

/** The places of the candidates of each two articles. */
function byArticles(candidates: readonly Candidate[]): Iterable<number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, { a, b }] of candidates.entries()) {
    const key = `${a.article}\n${b.article}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups.values();
}
