// Compares all articles of a folder and prints one line per dispute, then who stands where.
//
//   node main.js [FOLDER]
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare, InputError, readArticles } from "counterclaim";

const shipped = fileURLToPath(new URL("../harbour-accord/articles", import.meta.url));
const folder = process.argv[2] ?? shipped;

try {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|json)$/.test(name));
  const articles = await readArticles(files.sort().map((name) => join(folder, name)));
  const report = compare(articles);
  for (const { question, level, positions, silent } of report.disputes) {
    console.log(`${question} [${level}]`);
    for (const { label, sources } of positions) console.log(`  ${label}: ${sources.join(", ")}`);
    if (silent.length > 0) console.log(`  silent: ${silent.join(", ")}`);
  }
  const { pairsCompared, articles: read } = report.coverage;
  console.log(
    `${report.disputes.length} disputes, ${read.length} articles read, ${pairsCompared > 0 ? "statements" : "nothing"} compared`,
  );
} catch (error) {
  // wrong input is the caller's to mend: the message says how
  if (!(error instanceof InputError)) throw error;
  console.error(`${error.code} at ${error.path}: ${error.message}`);
  process.exitCode = 2;
}
