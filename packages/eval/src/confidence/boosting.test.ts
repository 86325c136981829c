import { unpackTrees } from "@counterclaim/core";
import { describe, expect, it } from "vitest";
import { boost, packed, scoreOf } from "./boosting.js";
import type { Example } from "./regression.js";

const options = { trees: 30, rate: 0.3, leaves: 6, least: 5, l2: 1, share: 1 } as const;

/** Positive where exactly one of `x` and `y` is above a half: no weights added up can tell. */
const exclusive: Example[] = Array.from({ length: 400 }, (_, i) => {
  const [x, y] = [(i % 20) / 20, Math.floor(i / 20) / 20];
  return { features: { x, y, noise: (i * 7) % 11 }, positive: x >= 0.5 !== y >= 0.5 };
});

describe("boosted trees", () => {
  it("learn what rests on two features together", () => {
    const model = boost(exclusive, options);
    for (const { features, positive } of exclusive) expect(scoreOf(model, features) > 0).toBe(positive);
  });

  it("are the same each time, and other ones where each may use a part of the features", () => {
    const part = { ...options, share: 0.7 };
    expect(boost(exclusive, part)).toEqual(boost(exclusive, part));
    expect(boost(exclusive, part)).not.toEqual(boost(exclusive, options));
  });

  it("say how frequent the positive are where nothing tells them apart", () => {
    const model = boost(
      Array.from({ length: 100 }, (_, i) => ({ features: { constant: 1 }, positive: i < 20 })),
      options,
    );
    expect(1 / (1 + Math.exp(-scoreOf(model, { constant: 1 })))).toBeCloseTo(0.2, 5);
  });

  it("weigh examples as they are told", () => {
    const weighted = exclusive.map((e) => ({ ...e, weight: e.positive ? 3 : 1 }));
    const [plain, heavy] = [boost(exclusive, { ...options, trees: 0 }), boost(weighted, { ...options, trees: 0 })];
    expect(plain.bias).toBeCloseTo(0);
    expect(heavy.bias).toBeCloseTo(Math.log(3));
  });

  it("are written so that the engine reads the same scores, and what each feature adds to them", () => {
    const model = boost(exclusive, options);
    const { names, lines } = packed(model);
    const read = unpackTrees({ bias: model.bias, names, trees: lines });
    for (const { features } of exclusive) {
      // a tree's values are written with three digits
      expect(Math.abs(read.score(features) - scoreOf(model, features))).toBeLessThan(0.0006 * options.trees);
      const explained = [...read.explain(features).values()].reduce((sum, x) => sum + x, 0);
      const roots = lines.reduce((sum, line) => sum + Number(line.split(" ")[2]), 0);
      expect(explained + roots + model.bias).toBeCloseTo(read.score(features), 6);
    }
  });
});
