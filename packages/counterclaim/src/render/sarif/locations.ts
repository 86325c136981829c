import type { Evidence, Report } from "@counterclaim/core";
import { lineIndex } from "../../read/line-index.js";
import type { FileRange, Locate } from "../../read/location.js";
import { fileUri, urn } from "../iris.js";
import { articleNames } from "../names.js";
import { plainText } from "./messages.js";

/** What is known of where the articles of a report stand. */
export interface Whereabouts {
  readonly texts: ReadonlyMap<string, string>;
  /** where spans stand in files, as far as they do */
  readonly locate: Locate;
}

/** Where articles stand: their artifacts, and locations in them, as SARIF writes them. */
export interface Places {
  readonly artifacts: readonly object[];
  location(evidence: Evidence, more?: object): object;
}

export function placesOf(report: Report, { texts, locate }: Whereabouts): Places {
  const nameOf = articleNames(report);
  const inFile: Locate = (span) => {
    const location = locate(span);
    // what came from a stream stands in no file
    return location?.file === "-" ? undefined : location;
  };
  const files = new Map(
    report.articles.map(({ id }) => [id, inFile({ article: id, field: "text", start: 0, end: 0 })?.file]),
  );
  const uriOf = new Map(
    Array.from(files, ([id, file]) => [id, file === undefined ? urn("article", id) : fileUri(file)]),
  );
  const uris = [...new Set(uriOf.values())];
  const artifactAt = (place: string) => {
    const articles = report.articles.filter(({ id }) => uriOf.get(id) === place);
    // without a file, the text itself is what the lines are counted in
    const text = articles.flatMap(({ id }) => (files.get(id) === undefined ? (texts.get(id) ?? []) : []))[0];
    const contents = text === undefined ? {} : { contents: { text } };
    return { location: { uri: place }, roles: ["analysisTarget"], ...contents, properties: { articles } };
  };
  const indices = new Map<string, ReturnType<typeof lineIndex>>();
  const indexOf = (id: string, text: string) => {
    const index = indices.get(id) ?? lineIndex(text);
    indices.set(id, index);
    return index;
  };

  function region({ article, field }: Evidence, start: number, end: number): object | undefined {
    // a title has no place in a text
    if (field === "title") return undefined;
    const location = inFile({ article, field, start, end });
    if (location) return location.range && lines(location.range);
    const text = texts.get(article);
    if (text === undefined) return { charOffset: start, charLength: end - start };
    const place = indexOf(article, text);
    const [from, to] = [place(start), place(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  }

  return {
    artifacts: uris.map(artifactAt),
    location(evidence, more = {}) {
      const { article, field, start, end, quote } = evidence;
      const place = uriOf.get(article) ?? urn("article", article);
      const index = uris.indexOf(place);
      const whole = region(evidence, start, end);
      const words = evidence.focus.flatMap(([from, to]) => region(evidence, from, to) ?? []);
      return {
        ...more,
        physicalLocation: {
          artifactLocation: { uri: place, ...(index >= 0 && { index }) },
          ...(whole && { region: { ...whole, snippet: { text: quote } } }),
        },
        logicalLocations: [{ name: field, fullyQualifiedName: `${article}/${field}` }],
        ...(words.length > 0 && {
          annotations: words.map((one) => ({ ...one, message: { text: "These words decide." } })),
        }),
        message: { text: plainText(`${nameOf(evidence)}: “${quote}”`) },
        properties: { article, field, start, end, focus: evidence.focus },
      };
    },
  };
}

const lines = ({ startLine, startColumn, endLine, endColumn }: FileRange) => ({
  ...{ startLine, startColumn, endLine, endColumn },
});
