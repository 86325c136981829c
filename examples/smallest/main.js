// The smallest program: two articles in, their conflicts out.
import { compare } from "counterclaim";

const report = compare([
  {
    id: "wire",
    source: "Northern Wire",
    text: "The port of Lindhaven reopened on Monday. The storm killed 14 people.",
  },
  {
    id: "tern",
    source: "Daily Tern",
    text: "The port of Lindhaven did not reopen on Monday. The storm killed 19 people.",
  },
]);

for (const { level, kind, a, b } of report.findings) {
  console.log(`${level} (${kind})\n  ${a.quote}\n  ${b.quote}`);
}
