import { english } from "@counterclaim/english";
import { describe, expect, it } from "vitest";
import { compare } from "../compare.js";

const articles = (...texts: string[]) =>
  texts.map((text, i) => ({ id: "abcd"[i]!, source: ["Wire", "Post", "Tern", "Courier"][i]!, text }));

const LEAD = "The five states met in Lindhaven on Monday.";
const BINDING = "The framework includes binding commitments.";
const LACKS = "The framework lacks binding commitments.";

describe("what sources say beside the findings", () => {
  const disputesOf = (...texts: string[]) => compare(articles(...texts), english, {}).disputes;

  it("is silence where a source says nothing of it", () => {
    const [dispute] = disputesOf(`${LEAD} ${BINDING}`, `${LEAD} ${LACKS}`, `${LEAD} Rain fell on the harbour.`);
    expect(dispute!.silent).toEqual(["Tern"]);
  });

  it("is none where a source says the same as one side, with or without a finding of its own", () => {
    const [dispute] = disputesOf(
      `${LEAD} ${BINDING}`,
      `${LEAD} ${LACKS}`,
      `${LEAD} Binding commitments are part of it.`,
    );
    expect(dispute!.silent).toEqual([]);
  });

  it("makes one position of two wordings of one answer", () => {
    const [dispute] = disputesOf(
      `${LEAD} The council passed the plan by 7 votes to 4.`,
      `${LEAD} The council passed the plan by six votes to five.`,
      `${LEAD} The council passed the plan by seven votes to four.`,
    );
    expect(dispute!.positions.map(({ sources }) => [...sources].sort().join()).sort()).toEqual(["Post", "Tern,Wire"]);
    expect(dispute!.outlier).toBe("Post");
  });
});

describe("agreements", () => {
  it("are not listed where something explicit parts the two sentences", () => {
    const { agreements } = compare(
      articles(
        `${LEAD} The quake struck 40 km north of Dasht at noon.`,
        `${LEAD} The quake struck 40 km south of Dasht at noon.`,
      ),
      english,
      {},
    );
    expect(agreements.filter(({ a }) => a.quote.includes("quake"))).toEqual([]);
  });
});

describe("coverage", () => {
  it("counts no more pairs as compared than there are", () => {
    const text = `${LEAD} ${BINDING} ${LACKS} ${LEAD}`;
    const { coverage } = compare(articles(text, text), english, {});
    expect(coverage.pairsCompared).toBeLessThanOrEqual(coverage.pairsPossible);
  });
});
