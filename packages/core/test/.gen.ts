import { english } from "/work/main/packages/english/src/index.ts";
import { readFileSync } from "node:fs";
import { quantitiesIn, timesIn, showQuantity, showTime } from "/work/main/packages/core/test/show.ts";
const showQuantities = (l: string) => quantitiesIn(l).map(showQuantity); const showTimes = (l: string, p: string) => timesIn(l, p).map(showTime);
const [kind] = process.argv.slice(2);
const published = "2025-06-18";
for (const line of readFileSync(`/tmp/q/gen/${kind}.txt`, "utf8").split("\n").filter(Boolean)) {
  if (line.startsWith("#")) { console.log(`  // ${line.slice(2)}`); continue; }
  const shown = kind === "quantities" ? showQuantities(line) : showTimes(line, published);
  console.log(`  [${[line, ...shown].map((s) => JSON.stringify(s)).join(", ")}],`);
}
