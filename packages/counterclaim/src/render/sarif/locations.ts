import type { Evidence, Report } from "@counterclaim/core";
import type { Origin } from "../../read/origin.js";
import { fileUri, urn } from "../iris.js";
import { lineIndex } from "../line-index.js";
import { articleNames } from "../names.js";
import { plainText } from "./messages.js";

/** What is known of where the articles of a report stand. */
export interface Whereabouts {
  readonly texts: ReadonlyMap<string, string>;
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Where articles stand: their artifacts, and locations in them, as SARIF writes them. */
export interface Places {
  readonly artifacts: readonly object[];
  location(evidence: Evidence, more?: object): object;
}

export function placesOf(report: Report, { texts, origins }: Whereabouts): Places {
  const nameOf = articleNames(report);
  const originOf = (id: string): Origin | undefined => {
    const origin = origins.get(id);
    // what came from a stream stands in no file
    return origin?.file === "-" ? undefined : origin;
  };
  const uriOf = new Map(report.articles.map(({ id }) => [id, uri(id, originOf(id))]));
  const uris = [...new Set(uriOf.values())];
  const artifactAt = (place: string) => {
    const articles = report.articles.filter(({ id }) => uriOf.get(id) === place);
    // without a file, the text itself is what the lines are counted in
    const text = articles.flatMap(({ id }) => (originOf(id) ? [] : (texts.get(id) ?? [])))[0];
    const contents = text === undefined ? {} : { contents: { text } };
    return { location: { uri: place }, roles: ["analysisTarget"], ...contents, properties: { articles } };
  };
  const lines = new Map<string, ReturnType<typeof lineIndex>>();
  const linesOf = (id: string, text: string) => {
    const known = lines.get(id) ?? lineIndex(text);
    lines.set(id, known);
    return known;
  };

  function region({ article, field }: Evidence, start: number, end: number): object | undefined {
    const origin = originOf(article);
    // titles have no place in a text, nor have texts that a file does not hold as they are
    if (field === "title" || (origin && !origin.start)) return undefined;
    const text = texts.get(article);
    if (text === undefined) return origin ? undefined : { charOffset: start, charLength: end - start };
    const place = linesOf(article, text);
    const above = (origin?.start?.line ?? 1) - 1;
    const [from, to] = [place(start), place(end)];
    return {
      ...{ startLine: from.line + above, startColumn: from.column },
      ...{ endLine: to.line + above, endColumn: to.column },
    };
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

const uri = (id: string, origin: Origin | undefined): string => (origin ? fileUri(origin.file) : urn("article", id));
