import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { align } from "../align/align.js";
import { reader } from "../extract/read.js";
import { detectors } from "./detectors.js";
import { detectPair } from "./detect.js";

const read = reader(english);

interface Row {
  readonly early: string;
  readonly late: string;
  /** what the pair is where both were published at one time */
  readonly kind: string;
  /** hours between the two; 24 unless told */
  readonly apart?: number;
}

const published = (hours: number): string => new Date(Date.UTC(2025, 2, 4, 6) + hours * 3_600_000).toISOString();

/** `kind` of each conflict found, with "superseded" where the later text supersedes the earlier one. */
function found({ early, late, apart = 24 }: Row): string[] {
  const readings = [early, late].map((text, i) =>
    read({ id: "ab"[i]!, source: "ab"[i]!, text, publishedAt: published(i * apart) }, i),
  );
  const context = { lexicon: english.lexicon, readings: new Map(readings.map((r) => [r.article.id, r])) };
  return align(readings, english.lexicon, { internal: false, comparer: english.comparer })
    .flatMap(({ alignments }) => detectPair(alignments, detectors, context))
    .flatMap(({ verdict, supersededBy }) =>
      verdict.outcome === "conflict" ? [`${verdict.kind}${supersededBy === "b" ? " superseded" : ""}`] : [],
    );
}

describe("a later text supersedes an earlier one", () => {
  it.each<Row>([
    {
      early: "Twelve people have died in the storm so far.",
      late: "Nineteen people died in the storm.",
      kind: "quantity",
    },
    {
      early: "Nine people were hurt in the crash.",
      late: "The number of injured in the crash rose to 14.",
      kind: "quantity",
    },
    { early: "The tunnel was still closed at nightfall.", late: "The tunnel was open again.", kind: "antonym" },
    { early: "For now the tunnel was closed.", late: "The tunnel was open.", kind: "antonym" },
    { early: "The pass is closed.", late: "The pass is now open.", kind: "antonym" },
    { early: "The council will approve the plan.", late: "The council rejected the plan.", kind: "antonym" },
  ])("$early / $late", (row) => {
    expect(found(row)).toContain(`${row.kind} superseded`);
    // the same two at one time differ, and neither is news to the other
    expect(found({ ...row, apart: 0 })).toContain(row.kind);
  });

  it.each<Row>([
    {
      early: "Twelve people died in the fire on 4 May 2025.",
      late: "Nineteen people died in the fire on 4 May 2025.",
      kind: "quantity",
    },
    { early: "The tunnel was closed.", late: "The tunnel was open.", kind: "antonym", apart: 4 },
    {
      early: "The court has since rejected the claim.",
      late: "The court accepted the claim.",
      kind: "antonym",
      apart: 4,
    },
    {
      early: "The council earlier rejected the plan.",
      late: "The council approved the plan.",
      kind: "antonym",
      apart: 4,
    },
    {
      early: "The gallery bought the painting for $4 million.",
      late: "The gallery bought the painting for $6 million.",
      kind: "quantity",
      apart: 4,
    },
    { early: "The tunnel was still closed.", late: "The tunnel was open.", kind: "antonym", apart: 0.25 },
  ])("but not: $early / $late", (row) => expect(found(row)).toContain(row.kind));
});
