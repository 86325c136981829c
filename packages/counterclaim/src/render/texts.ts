import { type Article, type Evidence, InputError, type Report } from "@counterclaim/core";

/**
 * The texts of a report's articles by id. Articles that the report does not have are left out.
 * @throws InputError where a text is not the one that the report quotes
 */
export function textsOf(report: Report, articles: readonly Article[]): Map<string, string> {
  const known = new Set(report.articles.map(({ id }) => id));
  const given = new Map(articles.map(({ id, text }, index) => [id, { text, index }]));
  for (const { article, field, start, end, quote } of evidenceOf(report)) {
    const found = field === "text" ? given.get(article) : undefined;
    if (!found || found.text.slice(start, end) === quote) continue;
    const message =
      `From ${start} to ${end} this text does not say ${JSON.stringify(quote.slice(0, 80))}, as the report does. ` +
      "Pass the articles as they were passed to compare.";
    throw new InputError("invalid-option", `$.options.articles[${found.index}].text`, message);
  }
  return new Map([...given].flatMap(([id, { text }]) => (known.has(id) ? [[id, text] as const] : [])));
}

/** Every place in an article that a report quotes, some more than once. */
export function* evidenceOf(report: Report): Iterable<Evidence> {
  const findings = [...report.findings, ...(report.dismissed ?? []).map(({ finding }) => finding)];
  for (const { a, b } of [...findings, ...report.agreements, ...report.cleared]) yield* [a, b];
  for (const { earlier, later } of report.updates) yield* [earlier, later];
  for (const { positions } of report.disputes) for (const { evidence } of positions) yield* evidence;
}
