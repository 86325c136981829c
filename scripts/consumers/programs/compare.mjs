// The smallest program, as an ES module.
import { compare, render } from "counterclaim";

const report = compare([
  { id: "wire", source: "Northern Wire", text: "The storm killed 14 people in Lindhaven." },
  { id: "tern", source: "Daily Tern", text: "The storm killed 19 people in Lindhaven." },
]);
if (report.findings[0]?.kind !== "quantity") throw new Error(render(report, "text"));
