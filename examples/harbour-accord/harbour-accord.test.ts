// The shipped event against what a careful reader finds in it: expectations.json names conflicts that must be found and
// traps, pairs that only look like conflicts, that must not.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Article, compare, type Evidence, type Finding, readArticles } from "counterclaim";

interface Place {
  article: string;
  quote: string;
}
interface Pair {
  a: Place;
  b: Place;
}
interface Expectations {
  conflicts: (Pair & { what: string; kinds: string[] })[];
  traps: (Pair & { why: string })[];
}

const folder = fileURLToPath(new URL("articles", import.meta.url));
const articles = await readArticles(readdirSync(folder).map((name) => join(folder, name)));
const { conflicts, traps } = JSON.parse(
  readFileSync(new URL("expectations.json", import.meta.url), "utf8"),
) as Expectations;
const report = compare(articles);

function holds(evidence: Evidence, { article, quote }: Place): boolean {
  const { text } = articles.find(({ id }) => id === article) as Article;
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`expectations.json: ${article} does not say "${quote}"`);
  return evidence.article === article && evidence.start < start + quote.length && start < evidence.end;
}

const between = ({ a, b }: Pair): Finding[] =>
  report.findings.filter((one) => (holds(one.a, a) && holds(one.b, b)) || (holds(one.a, b) && holds(one.b, a)));

describe("the conflicts of the harbour accord", () => {
  it.each(conflicts)("are found: $what", (pair) => {
    expect(between(pair).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([expect.toBeOneOf(pair.kinds) as string]),
    );
  });

  it.each(traps)("are not seen where there are none: $why", (pair) => {
    expect(between(pair).map(({ reason }) => reason)).toEqual([]);
  });
});
