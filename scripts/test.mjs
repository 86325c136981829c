// `npm test`: installs, builds where needed, runs every test, and ends with one plain line of counts.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempt, buildWhereStale, install, requireNode, say } from "./steps.mjs";

requireNode();
install();
buildWhereStale();

say("Running every test (vitest run)");
const folder = mkdtempSync(join(tmpdir(), "counterclaim-test-"));
const file = join(folder, "result.json");
const vitest = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile=${file}`,
];
const code = attempt("node", [...vitest, ...process.argv.slice(2)]);
const counts = read();
rmSync(folder, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(code === 0 && counts.passed > 0 && counts.failed === 0 ? 0 : code || 1);

// a test file that does not even load has no tests to count: it counts as one failure
function read() {
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    const broken = result.testResults.filter((f) => f.status === "failed" && f.assertionResults.length === 0).length;
    return { passed: result.numPassedTests, failed: result.numFailedTests + broken };
  } catch (error) {
    console.error(`The test run left no result: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}
