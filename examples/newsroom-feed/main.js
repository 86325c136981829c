// A newsroom's watch over its feeds: each folder holds what the feeds gave at one look. Of every look it prints the
// conflicts on one subject that the looks before did not have, and writes the page for the desk.
//
//   node main.js FOLDER ... --about WORD
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compare, readFiles, render } from "counterclaim";

const { positionals: looks, values } = parseArgs({ allowPositionals: true, options: { about: { type: "string" } } });
const subject = new RegExp(`\\b${values.about ?? ""}`, "i");
const known = new Set();
const collected = new Map();

for (const look of looks) {
  const { articles, errors } = await readFiles(look);
  for (const { path, message } of errors) console.log(`${look}: not read: ${path}: ${message}`);
  // a feed is about everything: only what is about one event can conflict
  for (const article of articles.filter(({ title, text }) => subject.test(`${title}\n${text}`))) {
    collected.set(`${article.source} ${article.id}`, article);
  }
  const event = [...collected.values()];
  console.log(`${look}: ${articles.length} items, ${event.length} articles on the subject so far`);
  if (event.length < 2) continue;

  const report = compare(event, { minConfidence: 0.6 });
  const source = new Map(event.map(({ id, source }) => [id, source]));
  for (const { id, kind, a, b } of report.findings.filter((finding) => !known.has(finding.id))) {
    // an id is the same in every run, so what has been told once is told no more
    known.add(id);
    console.log(`  new, ${kind}\n    ${source.get(a.article)}: ${a.quote}\n    ${source.get(b.article)}: ${b.quote}`);
  }
  for (const { earlier, later, reason } of report.updates) {
    console.log(`  update, no conflict: ${reason}\n    was: ${earlier.quote}\n    is:  ${later.quote}`);
  }
  writeFileSync("desk.html", render(report, "html", { articles: event }));
}
