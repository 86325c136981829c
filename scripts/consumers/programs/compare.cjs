// The smallest program, in CommonJS, with what is read from files and with a schema.
const { writeFileSync } = require("node:fs");
const { compare, readArticles, render } = require("counterclaim");
const schema = require("counterclaim/schema/report.schema.json");

writeFileSync("wire.html", page("Northern Wire", "The storm killed 14 people in Lindhaven."));
writeFileSync("tern.txt", "The storm killed 19 people in Lindhaven.");
readArticles(["wire.html", "tern.txt"]).then((articles) => {
  const report = compare(articles);
  if (report.findings[0]?.kind !== "quantity") throw new Error(render(report, "text"));
  const lacking = schema.required.filter((field) => !(field in report));
  if (lacking.length > 0) throw new Error(`the report lacks ${lacking}`);
});

function page(source, text) {
  const more = "The harbour master said that the ferries would stay in port until the wind had fallen.".repeat(4);
  return `<!doctype html><html lang="en"><head><title>Storm</title><meta property="og:site_name" content="${source}"></head>
<body><article><h1>Storm</h1><p>${text}</p><p>${more}</p></article></body></html>`;
}
