import { align, type Detector, extract, type Language, type Level, type Verdict } from "@counterclaim/core";
import { english } from "@counterclaim/english";

/** What a detector makes of two sentences; "nothing" where its question does not arise. */
export type Outcome = "conflict" | "cleared" | "agreement" | "nothing";

/** One row of a truth table. */
export interface DetectorCase {
  a: string;
  b: string;
  outcome: Outcome;
  /** of a conflict; not compared where left out */
  level?: Level;
  /** of a cleared pair; not compared where left out */
  rule?: string;
}

/**
 * Puts a truth table to one detector, each row both ways round, and throws one Error that lists every row that came out
 * otherwise, with what was read from its sentences. Works in every test runner.
 */
export function testDetector(detector: Detector, cases: readonly DetectorCase[], language: Language = english): void {
  const failures = cases.flatMap((row) => [
    ...failureOf(detector, row, language),
    ...failureOf(detector, { ...row, a: row.b, b: row.a }, language),
  ]);
  if (failures.length === 0) return;
  throw new Error(`${detector.name}: ${failures.length} of ${cases.length * 2} cases fail\n\n${failures.join("\n\n")}`);
}

function failureOf(detector: Detector, row: DetectorCase, language: Language): string[] {
  const readings = [row.a, row.b].map((text, order) => {
    const name = order === 0 ? "a" : "b";
    return extract({ id: name, source: name, text }, order, language);
  });
  const { lexicon } = language;
  const verdicts = align(readings, lexicon, { internal: false }).flatMap((pair) =>
    pair.alignments.map((alignment) => detector.detect(alignment, lexicon)),
  );
  const got = strongest(verdicts.filter((verdict) => verdict !== undefined));
  if (matches(row, got)) return [];
  const wanted = [row.outcome, row.level, row.rule].filter(Boolean).join(", ");
  const statements = readings.flatMap(({ article, units }) =>
    units.flatMap((unit) =>
      unit.statements.map((statement) => {
        const span = article.text.slice(statement.start, statement.end);
        return `    ${article.id}: ${statement.form} ${statement.lemma}, ${statement.polarity}, ${statement.force}: "${span}"`;
      }),
    ),
  );
  return [[`  a: ${row.a}`, `  b: ${row.b}`, `  wanted ${wanted}; got ${described(got)}`, ...statements].join("\n")];
}

const order: readonly Outcome[] = ["conflict", "cleared", "agreement"];

const strongest = (verdicts: readonly Verdict[]): Verdict | undefined =>
  [...verdicts].sort((x, y) => order.indexOf(x.outcome) - order.indexOf(y.outcome))[0];

function matches(row: DetectorCase, verdict: Verdict | undefined): boolean {
  if ((verdict?.outcome ?? "nothing") !== row.outcome) return false;
  if (verdict?.outcome === "conflict") return row.level === undefined || row.level === verdict.level;
  if (verdict?.outcome === "cleared") return row.rule === undefined || row.rule === verdict.rule;
  return true;
}

function described(verdict: Verdict | undefined): string {
  if (verdict?.outcome === "conflict") return `conflict, ${verdict.level}: ${verdict.reason}`;
  if (verdict?.outcome === "cleared") return `cleared, ${verdict.rule}: ${verdict.reason}`;
  return verdict?.outcome ?? "nothing";
}
