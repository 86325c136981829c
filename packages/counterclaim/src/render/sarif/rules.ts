import type { Kind, Report } from "@counterclaim/core";
import { clearedRules } from "./cleared-rules.js";

interface Told {
  readonly what: string;
  readonly example: string;
  readonly level: "error" | "warning";
}

/** What each kind of conflict is, in a sentence, and how it usually counts. */
const kindsTold: Readonly<Record<Kind, Told>> = {
  negation: {
    what: "One source asserts what another denies.",
    example: "The guarantees are binding. / The guarantees are not binding.",
    level: "error",
  },
  antonym: {
    what: "Two sources say opposite things of one subject.",
    example: "Rents rose in June. / Rents fell in June.",
    level: "error",
  },
  quantity: {
    what: "Two sources give numbers for the same measure that exclude each other.",
    example: "The sinking killed 14 people. / The sinking killed 17 people.",
    level: "error",
  },
  date: {
    what: "Two sources give times, durations or ages that exclude each other.",
    example: "Patrols start on 4 May. / Patrols start on 6 May.",
    level: "error",
  },
  entity: {
    what: "Two sources name different people, places or things for what only one can be.",
    example: "The ferry sank off Torvia. / The ferry sank off Kelland.",
    level: "error",
  },
  attribution: {
    what: "Two sources credit the same words to different speakers, or opposite views to one speaker.",
    example: "“It held,” the mayor said. / “It held,” the harbour master said.",
    level: "error",
  },
  quotation: {
    what: "Two sources quote the same words differently, so that their meaning differs.",
    example: "“We will sign.” / “We may sign.”",
    level: "warning",
  },
  modality: {
    what: "One source states as settled what another states as possible, planned, conditional or doubtful.",
    example: "The lane will close. / The lane may close.",
    level: "warning",
  },
  status: {
    what: "Two sources report stages of one process that exclude each other.",
    example: "The bill was adopted. / The bill is a draft.",
    level: "warning",
  },
  quantifier: {
    what: "Two sources differ on whether all, most, some or none of the same things are meant.",
    example: "All states signed. / Some states did not sign.",
    level: "error",
  },
  cause: {
    what: "Two sources give causes or motives as fact that exclude each other.",
    example: "A faulty door sank it. / A rogue wave sank it.",
    level: "error",
  },
};

const compareBoth =
  "Read both quotes. If they conflict, find out which holds, or tell the reader that the sources differ. " +
  "If they do not, dismiss the finding with its reason.";

/** A rule of SARIF ("reportingDescriptor"), as far as it is used here. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: "error" | "warning" | "note" };
}

/** The rule by which a cleared pair is reported. */
export const clearedRuleId = (rule: string): string => `cleared/${rule}`;

/** All kinds of conflict, and the rules that cleared pairs of this report. */
export function rulesOf(report: Report): Rule[] {
  const kinds = Object.entries(kindsTold).map(([id, { what, example, level }]) =>
    rule(id, what, `For example: ${example}`, compareBoth, level),
  );
  const cleared = [...new Set(report.cleared.map((one) => one.rule))].sort().map((name) => {
    const what = `Looks like a conflict and is none: ${clearedRules[name] ?? name}.`;
    return rule(clearedRuleId(name), what, "", "Nothing needs to be done. Read both quotes if you doubt it.", "note");
  });
  return [...kinds, ...cleared];
}

function rule(id: string, what: string, example: string, remedy: string, level: Rule["defaultConfiguration"]["level"]) {
  const parts = [what, example, remedy].filter(Boolean);
  return {
    id,
    name: id.replace(/(?:^|[-/])(\w)/g, (_all, letter: string) => letter.toUpperCase()),
    shortDescription: { text: what },
    help: { text: parts.join(" "), markdown: parts.join("\n\n") },
    defaultConfiguration: { level },
  };
}
