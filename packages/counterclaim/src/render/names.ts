import type { Evidence, Report } from "@counterclaim/core";
import { harmless } from "./harmless.js";

/** How a reader knows an article: its source, with the id where one source has several articles. */
export function articleNames(report: Report): (place: Pick<Evidence, "article" | "field">) => string {
  const perSource = new Map<string, number>();
  for (const { source } of report.articles) perSource.set(source, (perSource.get(source) ?? 0) + 1);
  const names = new Map(
    report.articles.map(({ id, source }) => [
      id,
      harmless((perSource.get(source) ?? 0) > 1 ? `${source} (${id})` : source),
    ]),
  );
  return ({ article, field }) => `${names.get(article) ?? harmless(article)}${field === "title" ? ", headline" : ""}`;
}
