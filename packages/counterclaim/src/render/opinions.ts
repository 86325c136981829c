import type { Finding, JudgementCoverage, Opinion } from "@counterclaim/core";
import { counted } from "./counted.js";

const carriers = {
  structure: "structure alone",
  model: "the model alone",
  both: "structure and the model",
} as const;

/** Who carries a finding, and what each judge says; nothing where the comparison was given no judgements. */
export function carriedBy({ basis, structure = 0, opinions = [] }: Finding): string[] {
  if (basis === undefined) return [];
  const own = structure > 0 ? `${structure.toFixed(2)} by structure` : "no detector sees it";
  return [`Carried by ${carriers[basis]} (${own}).`, ...opinions.map(opinion)];
}

function opinion({ judge, probability, kind, rationale }: Opinion): string {
  const { contradiction, agreement, neutral } = probability;
  const numbers = `contradiction ${contradiction.toFixed(2)}, agreement ${agreement.toFixed(2)}, neutral ${neutral.toFixed(2)}`;
  return `${judge}: ${numbers}${kind === undefined ? "" : ` (${kind})`}${rationale === undefined ? "" : `: “${rationale}”`}`;
}

/** The sentences of the coverage on what was asked of judges. */
export function asked({ judges, answered, unused, failed }: JudgementCoverage): string[] {
  const reasons = new Map<string, number>();
  for (const { failed: reason } of failed) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const list = [...reasons].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  return [
    `Judges: ${judges.join(", ") || "none"}; ${counted(answered, "answer")}.`,
    ...(unused > 0 ? [`${counted(unused, "answer")} on pairs that were not compared.`] : []),
    ...list.map(
      ([reason, count]) => `Judged by structure alone, ${counted(count, "pair")} without an answer: ${reason}.`,
    ),
  ];
}
