import { describe, expect, it } from "vitest";
import { timesIn } from "../../test/show.js";
import { timePairs } from "./compareTimes.cases.js";
import { compareTimes } from "./compareTimes.js";
import type { Time } from "./time.js";

function only(phrase: string, published?: string): Time {
  const found = timesIn(`It was ${phrase}.`, published);
  expect(found, phrase).toHaveLength(1);
  return found[0]!;
}

describe("two times of articles of 18 June 2025", () => {
  it.each(timePairs.map(([a, b, relation, rule]) => ({ a, b, relation, rule })))(
    "$a / $b: $relation $rule",
    ({ a, b, relation, rule }) => {
      const [x, y] = [only(a, "2025-06-18"), only(b, "2025-06-18")];
      const found = compareTimes(x, y);
      expect([found.relation, found.rule]).toEqual([relation, rule]);
      expect(compareTimes(y, x)).toEqual(found);
    },
  );
});

describe("two times of articles without a date", () => {
  const relation = (a: string, b: string) => compareTimes(only(a), only(b)).relation;

  it("are compared by what they name", () => {
    expect(relation("on Monday", "on Monday")).toBe("equal");
    expect(relation("on Monday", "on Tuesday")).toBe("disjoint");
    expect(relation("on 3 May", "on May 3")).toBe("equal");
    expect(relation("on 3 May", "on 5 May")).toBe("disjoint");
    expect(relation("on 3 May", "on Monday")).toBe("incomparable");
    expect(relation("on 3 May", "on 3 May 2025")).toBe("compatible");
    expect(relation("at 3 a.m. on Monday", "at 9 p.m. on Monday")).toBe("disjoint");
  });

  it("are compared by the calendar where one of them is dated", () => {
    expect(compareTimes(only("on Thursday"), only("on 12 June 2025")).relation).toBe("compatible");
    expect(compareTimes(only("on Thursday"), only("on 13 June 2025")).relation).toBe("disjoint");
  });
});
