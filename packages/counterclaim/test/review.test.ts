import type { Dispute, Evidence, Finding, Report } from "@counterclaim/core";
import { describe, expect, it } from "vitest";
import { fails } from "../src/review/decisions.js";
import type { Dismissal } from "../src/review/files.js";
import { reviewed } from "../src/review/review.js";
import { nothing } from "./sample-report.js";

/** What a source says, as evidence of an article of the same name. */
const says = (source: string): Evidence => ({
  ...{ article: source, field: "text", start: 0, end: 3, quote: `${source}!` },
  focus: [],
});

function finding(a: string, b: string, more: Partial<Finding> = {}): Finding {
  const what = { kind: "quantity", level: "contradiction", confidence: 0.9, reason: "They differ." } as const;
  return { id: `${a}-${b}`, ...what, a: says(a), b: says(b), detector: "quantity", dispute: "d", ...more };
}

const position = (label: string, ...sources: string[]) => ({ label, sources, evidence: sources.map(says) });

/** A and B say 14, C says 17, D says 12. */
const findings = [
  finding("A", "C"),
  finding("B", "C", { level: "tension", confidence: 0.6 }),
  finding("A", "D", { confidence: 0.8 }),
];
const dispute: Dispute = {
  ...{ id: "d", question: "How many?", kind: "quantity", level: "contradiction", confidence: 0.9, silent: ["E"] },
  positions: [position("14", "A", "B"), position("17", "C"), position("12", "D")],
  findings: findings.map(({ id }) => id),
};
const report: Report = { ...nothing, findings, disputes: [dispute] };

const dismissal = (id: string): [string, Dismissal] => [id, { id, reason: `not ${id}` }];
const after = (dismissed: string[], known: string[] = []) =>
  reviewed(report, { known: new Set(known), dismissals: new Map(dismissed.map(dismissal)) });

describe("a report without decisions on it", () => {
  it("stays as it is", () => {
    expect(after([])).toEqual(report);
    expect(after(["other"], ["other"])).toEqual(report);
  });
});

describe("dismissed findings", () => {
  it("leave the findings and their dispute, and stay in the report", () => {
    const { findings, disputes, dismissed } = after(["A-C"]);
    expect(findings.map(({ id }) => id)).toEqual(["B-C", "A-D"]);
    expect(dismissed).toEqual([{ finding: finding("A", "C"), reason: "not A-C" }]);
    expect(disputes).toMatchObject([{ level: "contradiction", confidence: 0.8, findings: ["B-C", "A-D"] }]);
    expect(disputes[0]?.positions).toEqual(dispute.positions);
  });

  it("take a position with them that only they had, and what follows from it", () => {
    const [one] = after(["A-D"]).disputes;
    expect(one?.positions.map(({ label }) => label)).toEqual(["14", "17"]);
    // who spoke is not silent
    expect(one?.silent).toEqual(["E"]);
    expect(after(["A-C", "A-D"]).disputes).toMatchObject([{ level: "tension", confidence: 0.6 }]);
  });

  it("take the dispute with them where nothing else is in it", () => {
    const empty = after(["A-C", "B-C", "A-D"]);
    expect(empty).toMatchObject({ findings: [], disputes: [] });
    expect(empty.dismissed).toHaveLength(3);
  });

  it("leave no one standing alone who does not", () => {
    const alone: Report = { ...report, disputes: [{ ...dispute, outlier: "C" }] };
    const outlier = (...ids: string[]) =>
      reviewed(alone, { known: new Set(), dismissals: new Map(ids.map(dismissal)) }).disputes[0]?.outlier;
    expect(outlier("A-D")).toBe("C");
    expect(outlier("A-C", "B-C")).toBeUndefined();
  });
});

describe("whether a run fails", () => {
  it.each([
    ["contradictions and tensions", [], [], { contradiction: true, tension: true, never: false }],
    ["only a tension new", ["A-C"], ["A-D"], { contradiction: false, tension: true, never: false }],
    ["all known", [], ["A-C", "B-C", "A-D"], { contradiction: false, tension: false, never: false }],
    ["all dismissed", ["A-C", "B-C", "A-D"], [], { contradiction: false, tension: false, never: false }],
  ] as const)("%s", (_what, dismissed, known, expected) => {
    for (const level of ["contradiction", "tension", "never"] as const) {
      expect(fails(after([...dismissed], [...known]), level)).toBe(expected[level]);
    }
  });
});
