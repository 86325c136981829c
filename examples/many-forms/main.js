// Reads a page, a feed, a ninjs item and a Markdown file on one event, says what could not be read, and where in the
// files each side of a conflict stands.
//
//   node main.js [FILE, FOLDER or GLOB ...]
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compare, readFiles } from "counterclaim";

const folder = fileURLToPath(new URL("./articles", import.meta.url));
const given = process.argv.slice(2);
const { articles, errors, locate } = await readFiles(given.length > 0 ? given : folder);

for (const { source, publishedAt, title } of articles) console.log(`${source}, ${publishedAt ?? "undated"}: ${title}`);
for (const { path } of errors) console.log(`not read: ${relative(folder, path)}`);

for (const { kind, a, b } of compare(articles).findings) {
  console.log(`\n${kind}`);
  for (const evidence of [a, b]) {
    const { file, range } = locate(evidence);
    // a range is known where the text stands in the file as it is: in plain text and Markdown
    console.log(`  ${relative(folder, file)}${range ? `:${range.startLine}` : ""}: ${evidence.quote}`);
  }
}
