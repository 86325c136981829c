import { describe, expect, it } from "vitest";
import { treeFeatures } from "./confidence.js";
import { priors } from "./confidence.priors.js";
import { names } from "./confidence.trees.js";
import { weights } from "./confidence.weights.js";
import { groundNamed, groundsOf } from "./grounds.js";

describe("the grounds of a confidence", () => {
  it.each([
    ["pair:conflict", "reading"],
    ["entity:pair:focus", "reading"],
    ["pair:rival:agreement", "neighbours"],
    ["pair:lead:conflict", "neighbours"],
    ["quantity:match:cover", "predicate"],
    ["quantity:close", "difference"],
    ["kind:date", "difference"],
    ["date:published:apart", "time"],
    ["cleared:other-referent", "detectors"],
    ["agreed", "agreement"],
    ["internal:text", "place"],
    ["order:apart", "place"],
    ["swap:only", "wording"],
  ])("%s is %s", (name, ground) => expect(groundNamed(name)).toBe(ground));

  it("are known for every feature that has a weight", () => {
    const all = [...Object.keys(weights), ...Object.keys(priors), ...names].filter((name) => name !== "alone");
    expect(all.length).toBeGreaterThan(600);
    for (const name of all) expect(() => groundNamed(name)).not.toThrow();
    expect(() => groundNamed("weather")).toThrow("no ground is known for the feature weather");
  });

  it("gather features, the weightiest first, in tenths of log-odds", () => {
    const features = treeFeatures({ pair: 1, "pair:conflict": 0.6, "pair:above": 0.6, title: 1, internal: 1 }, {});
    const grounds = groundsOf(features);
    const sizes = grounds.map(({ logOdds }) => Math.abs(logOdds));
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
    for (const size of sizes) expect(Math.round(size * 10) / 10).toBe(size);
    const of = new Map(grounds.map(({ ground, logOdds }) => [ground, logOdds]));
    expect(of.size).toBe(grounds.length);
    expect(of.get("reading")).toBeGreaterThan(0);
    expect(of.get("place")).toBeLessThan(0);
  });
});
