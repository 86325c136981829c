// What a TypeScript program does with the library: every call is typed, and wrong input does not compile.
import { compare, InputError, judge, kinds, readArticles, render } from "counterclaim";
import type { Article, Detector, Finding, Format, Options, Report } from "counterclaim";
import { testDetector, type DetectorCase } from "counterclaim/testing";

const articles: Article[] = [
  { id: "wire", source: "Northern Wire", text: "The port of Lindhaven reopened on Monday." },
  { id: "tern", source: "Daily Tern", text: "The port of Lindhaven did not reopen on Monday." },
];
const never: Detector = { name: "never", kind: "entity", detect: () => undefined };
const options: Options = { minConfidence: 0.2, kinds: ["negation"], onProgress: ({ done, total }) => done <= total };
const report: Report = compare(articles, options);
const finding: Finding | undefined = report.findings[0];
const format: Format = "json";
const cases: DetectorCase[] = [{ a: "The car was blue.", b: "The car was white.", outcome: "nothing" }];
testDetector(never, cases);

if (finding?.kind !== "negation") throw new Error(`negation expected, not ${finding?.kind}`);
if (JSON.parse(render(report, format)).schemaVersion !== report.schemaVersion) throw new Error("another report");
if (judge("It is open.", "It is not open.").probability.contradiction < 0.5) throw new Error("no contradiction seen");
if (!kinds.some((kind) => kind === "negation")) throw new Error("no kinds");

// @ts-expect-error a kind that there is not
options.kinds = ["gossip"];
try {
  // @ts-expect-error an article needs a text
  compare([{ id: "a", source: "A" }, articles[0]]);
  throw new Error("an article without a text was taken");
} catch (error) {
  if (!(error instanceof InputError) || error.code !== "missing-field") throw error;
}

export const reading: Promise<Article[]> = readArticles([]);
reading.catch(() => undefined);
