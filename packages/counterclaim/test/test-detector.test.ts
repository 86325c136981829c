import { describe, expect, it } from "vitest";
import { detectors, type Detector } from "counterclaim";
import { testDetector } from "counterclaim/testing";

const detector = (name: string): Detector => {
  const found = detectors.find((one) => one.name === name);
  if (!found) throw new Error(`there is no detector ${name}`);
  return found;
};

describe("testDetector", () => {
  const conflict = { a: "The guarantees are binding.", b: "The guarantees are not binding." } as const;

  it("is silent where every case comes out as the table says", () => {
    testDetector(detector("negation"), [
      { ...conflict, outcome: "conflict", level: "contradiction" },
      { a: "Roses like loam.", b: "The guarantees are binding.", outcome: "nothing" },
    ]);
    testDetector(detector("quantity"), [
      { a: "The storm killed 14 people.", b: "The storm killed 19 people.", outcome: "conflict" },
      {
        a: "The storm killed 14 people.",
        b: "The storm killed more than a dozen people.",
        outcome: "cleared",
        rule: "bound-fits",
      },
    ]);
  });

  it("lists each case that comes out otherwise, with what was read", () => {
    const wrong = () => testDetector(detector("negation"), [{ ...conflict, outcome: "nothing" }]);
    expect(wrong).toThrow(/^negation: 2 of 2 cases fail/);
    expect(wrong).toThrow(
      /a: The guarantees are binding\.\n {2}b: The guarantees are not binding\.\n {2}wanted nothing; got conflict/,
    );
    expect(wrong).toThrow(/b: \w+ \w+, denied, fact: "The guarantees are not binding/);
  });

  it("minds the level and the rule", () => {
    expect(() => testDetector(detector("negation"), [{ ...conflict, outcome: "conflict", level: "tension" }])).toThrow(
      /wanted conflict, tension; got conflict, contradiction/,
    );
  });
});
