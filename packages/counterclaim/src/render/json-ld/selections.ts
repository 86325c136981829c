import type { Evidence, Report } from "@counterclaim/core";
import { codePointIndex } from "../code-points.js";
import { urn } from "../iris.js";

/** What stands before and after a quote, so that it can be found where the text has changed. */
const contextLength = 32;

/** The places that a report quotes as nodes of the Web Annotation data model, each with an IRI of its own. */
export function selectionsIn(report: Report, texts: ReadonlyMap<string, string>) {
  const titles = new Map(report.articles.map(({ id, title }) => [id, title]));
  const indices = new Map<string, (offset: number) => number>();
  const textOf = ({ article, field }: Evidence) => (field === "title" ? titles : texts).get(article);

  /** Positions are Unicode code points of the field, as the Web Annotation data model has them. */
  function position(place: Evidence, start: number, end: number): object[] {
    const text = textOf(place);
    if (text === undefined) return [];
    const key = `${place.field} ${place.article}`;
    const points = indices.get(key) ?? codePointIndex(text);
    indices.set(key, points);
    return [{ type: "TextPositionSelector", start: points(start), end: points(end) }];
  }

  function selection(place: Evidence, start: number, end: number): object {
    const { article, field, quote } = place;
    const text = textOf(place);
    const around = text !== undefined && {
      prefix: whole(text.slice(Math.max(0, start - contextLength), start)),
      suffix: whole(text.slice(end, end + contextLength)),
    };
    const exact = quote.slice(start - place.start, end - place.start);
    return {
      id: urn("selection", article, field, start, end),
      type: "SpecificResource",
      source: urn("article", article),
      "cc:field": field === "title" ? "headline" : "articleBody",
      selector: [{ type: "TextQuoteSelector", exact, ...around }, ...position(place, start, end)],
    };
  }

  return {
    /** the sentence or clause */
    quoted: (place: Evidence): object => selection(place, place.start, place.end),
    /** the words in it that decide */
    deciding: (place: Evidence): object[] => place.focus.map(([from, to]) => selection(place, from, to)),
  };
}

/** Without half of a surrogate pair at either end. */
const whole = (text: string): string => text.replace(/^\p{Cs}|\p{Cs}$/gu, "");
