// Turns the results of a SARIF file into annotations of the lines that they are about, in the form that GitHub reads from
// a step's output. Where the file is uploaded to code scanning, this is not needed.
import { readFileSync } from "node:fs";

const { runs } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const commands = { error: "error", warning: "warning", note: "notice" };
/** The text of an annotation, and the values before it, may not hold some characters as they are. */
const inText = (text) => text.replace(/[%\r\n]/g, encodeURIComponent);
const inValue = (value) => String(value).replace(/[%\r\n:,]/g, encodeURIComponent);

/** A message without its links to related locations. */
const plain = (text) => text.replace(/\[([^[\]]*)\]\(\d+\)/g, "$1");

for (const { results } of runs) {
  for (const { ruleId, level, message, locations } of results.filter(({ level }) => level !== "note")) {
    const { artifactLocation, region } = locations[0].physicalLocation;
    const at = { file: artifactLocation.uri, line: region.startLine, col: region.startColumn, title: ruleId };
    const place = Object.entries(at).map(([name, value]) => `${name}=${inValue(value)}`);
    console.log(`::${commands[level]} ${place}::${inText(plain(message.text))}`);
  }
}
