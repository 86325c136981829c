/**
 * Draws clauses from articles, each with the statement made of it, for a person to judge by the rule in README.md:
 *   pnpm --filter @counterclaim/eval clauses -- --data DIR [--seed 1] [--count 60] [--trees]
 * DIR holds articles as files that `readArticles` takes. The same files and seed draw the same clauses.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { reader, type Passage, type Statement } from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { readArticles } from "counterclaim";
import { statementLines } from "../../counterclaim/src/parse/statement-lines.js";
import { treeLines } from "../../counterclaim/src/parse/tree-lines.js";
import { plain } from "../../counterclaim/src/render/style.js";
import { words, wrap } from "../../counterclaim/src/render/wrap.js";
import { drawn } from "./clauses/drawn.js";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    data: { type: "string" },
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "60" },
    trees: { type: "boolean", default: false },
  },
});
if (!values.data) throw new Error("give the folder of articles: --data DIR");
const folder = values.data;

/** Statements that have a verb or copula of their own; properties named in passing are no clauses. */
const CLAUSES: ReadonlySet<Statement["form"]> = new Set(["verbal", "copular", "existential"]);

interface Clause {
  article: string;
  text: string;
  passage: Passage;
  statement: Statement;
  passages: ReadonlyMap<string, Passage>;
}

const files = readdirSync(folder).filter((name) => /\.(?:txt|md|json)$/u.test(name));
const read = reader(english);
const clauses = (await readArticles(files.sort().map((name) => join(folder, name)))).flatMap((article, order) => {
  const { units } = read(article, order);
  const passages = new Map(units.map((unit) => [unit.id, unit]));
  return units.flatMap((passage): Clause[] =>
    passage.statements
      .filter(({ form }) => CLAUSES.has(form))
      .map((statement) => ({
        article: article.id,
        text: article[passage.field] ?? "",
        passage,
        statement,
        passages,
      })),
  );
});

const width = 100;
drawn(clauses, Number(values.count), Number(values.seed)).forEach(({ article, text, passage, ...clause }, i) => {
  const { sentence } = passage;
  const said = `${i + 1}. [${article} ${sentence.index + 1}] ${text.slice(sentence.start, sentence.end)}`;
  console.log(wrap(words(said), width, "", "    "));
  if (values.trees) console.log(treeLines(sentence, width, "    ").join("\n"));
  const context = { passage, text, passages: clause.passages, width, style: plain };
  console.log(`${statementLines(clause.statement, context, "    ").join("\n")}\n`);
});
console.log(`${clauses.length} clauses in ${files.length} files`);
