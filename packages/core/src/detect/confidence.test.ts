import { describe, expect, it } from "vitest";
import { confidenceOf, explain, treeFeatures } from "./confidence.js";
import { priors } from "./confidence.priors.js";

describe("the confidence of a conflict", () => {
  it("rises with what the comparer makes of the pair, all else being equal", () => {
    const at = (logOdds: number): number =>
      confidenceOf(
        treeFeatures({ pair: 1, "pair:conflict": logOdds, "pair:above": Math.max(0, logOdds) }, { agreed: 0 }),
      );
    expect(at(0.5)).toBeGreaterThan(at(0));
    expect(at(0)).toBeGreaterThan(at(-0.5));
  });

  it("takes in the weights that are set by hand, and explains them", () => {
    const [name, weight] = Object.entries(priors)[0]!;
    const features = treeFeatures({ [name]: 1 }, {});
    expect(confidenceOf(features)).toBeGreaterThan(confidenceOf(treeFeatures({}, {})));
    expect(Object.fromEntries(explain(features))[name]).toBeGreaterThan(weight / 2);
  });

  it("keeps a certain estimate finite", () => {
    expect(treeFeatures({}, {}, 1)["alone"]).toBeCloseTo(6.9, 1);
    expect(treeFeatures({}, {}, 0)["alone"]).toBeCloseTo(-6.9, 1);
  });

  it("is explained by its features, the strongest first", () => {
    const terms = explain(
      treeFeatures({ pair: 1, "pair:conflict": 0.6, "pair:above": 0.6, title: 1 }, { agreed: 0.1 }),
    );
    const sizes = terms.map(([, logOdds]) => Math.abs(logOdds));
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
    expect(terms.slice(0, 3).map(([name]) => name)).toContain("pair:above");
    expect(terms.map(([name]) => name)).not.toContain("alone");
  });
});
