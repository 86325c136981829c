import type { Article, Report } from "@counterclaim/core";
import { locator, type Origin } from "../src/read/location.js";
import { evidence, sample } from "./sample-report.js";

/** 100 UTF-16 units on three lines, two of them in one code point. */
const preamble = `${"Five states met in Lindhaven 🚢 on Tuesday.\r\nThey talked for a night.\n".padEnd(99, "·")}\n`;

const texts: Readonly<Record<string, string>> = {
  wire: `${preamble}${evidence("wire", "binding").quote} More is to come.\n`,
  post: evidence("post", "lacks").quote,
  gull: evidence("gull", "are binding").quote,
  tern: "Nothing of it.",
};

const textOf = (id: string) => texts[id] ?? "";

/** The articles that the sample report is on. */
export const sampleArticles: Article[] = sample.articles.map((head) => ({ ...head, text: textOf(head.id) }));

/** One was read from a text file with six lines of front matter, one from a page, one from nowhere. */
export const locateSample = locator(
  new Map<string, Origin>([
    ["wire", { file: "coverage/wire & co.txt", place: "$", text: textOf("wire"), start: { offset: 120, line: 7 } }],
    ["post", { file: "./coverage/post.html", place: "$", text: textOf("post") }],
  ]),
);

const [first, second] = sample.findings;

/** The sample as it stands after a run with a baseline and a dismissal. */
export const reviewedSample: Report = {
  ...sample,
  findings: first ? [{ ...first, known: true }] : [],
  disputes: sample.disputes.map((dispute) => ({ ...dispute, findings: ["f1"] })),
  dismissed: second
    ? [{ finding: second, reason: "=A comment, not a report", by: "Desk", dismissedAt: "2026-04-22" }]
    : [],
  draft: "post",
};

/** The sample as it stands where judges were asked: one agrees with structure, one gave no answer. */
export const judgedSample: Report = {
  ...reviewedSample,
  findings: reviewedSample.findings.map((finding) => ({
    ...finding,
    ...{ basis: "both" as const, structure: 0.71 },
    opinions: [
      {
        judge: "chat:small@127.0.0.1:11434",
        probability: { contradiction: 0.9, agreement: 0.02, neutral: 0.08 },
        kind: "negation" as const,
        rationale: "<b>=One</b> says \u001b[31m what the other *denies*.",
      },
    ],
  })),
  coverage: {
    ...sample.coverage,
    judgements: {
      ...{ judges: ["chat:small@127.0.0.1:11434"], answered: 12, unused: 1 },
      failed: ["timed out", "timed out", "the budget was spent"].map((failed, i) => ({
        ...{ pair: String(i), judge: "chat:small@127.0.0.1:11434", failed },
      })),
    },
  },
};
