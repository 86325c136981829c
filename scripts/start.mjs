// `npm start`: from a fresh clone to a report on the example event that ships with the project.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { attempt, buildWhereStale, install, requireNode, root, say } from "./steps.mjs";

requireNode();
install();
buildWhereStale();

const event = "examples/harbour-accord/articles";
const articles = readdirSync(join(root, event))
  .sort()
  .map((name) => `${event}/${name}`);
say(`Comparing ${articles.length} articles by invented outlets on an invented event (${event})`);
console.log(`  counterclaim compare ${articles.join(" ")}\n`);
const code = attempt("node", ["packages/counterclaim/bin/counterclaim.js", "compare", ...articles]);

// 1 means "conflicts found", which is what this example is there to show
process.exit(code === 1 ? 0 : code === 0 ? unexpected() : code);

function unexpected() {
  console.error("\nThe example event holds conflicts, but none was found.");
  return 1;
}
