import { type Article, InputError } from "@counterclaim/core";
import { faultOfDate } from "./dates.js";
import { nearest } from "./nearest.js";
import { reading, snapshot } from "./snapshot.js";
import { at, described } from "./values.js";
import { article as matchesSchema } from "./generated/validators.js";
import type { Violation } from "./generated/validators.js";

const fields = ["id", "source", "text", "title", "publishedAt", "url", "author"] as const;

// what other formats and habits call the same thing
const aliases: Readonly<Record<string, string>> = {
  ...{ body: "text", content: "text", articleBody: "text", body_text: "text" },
  ...{ headline: "title", name: "source", outlet: "source", publisher: "source", byline: "author" },
  ...{ date: "publishedAt", published: "publishedAt", datePublished: "publishedAt", pubDate: "publishedAt" },
  ...{ link: "url", uri: "url", guid: "id", key: "id" },
};

const dateHint = 'Write it as "2026-01-06" or, with a zone, as "2026-01-06T09:30:00Z".';

/**
 * Checks the articles and returns plain copies of them. Order: the array, the number of articles, then article by
 * article as `articleChecker` has it; the first thing wrong is thrown.
 * @throws InputError
 */
export function checkArticles(articles: unknown, maxTextLength: number): Article[] {
  const length = reading("$.articles", () => (Array.isArray(articles) ? articles.length : undefined));
  if (length === undefined) {
    throw new InputError(
      "invalid-type",
      "$.articles",
      `articles is ${described(articles)}. Pass an array of articles.`,
    );
  }
  if (length === 0) {
    throw new InputError(
      "no-articles",
      "$.articles",
      "There are no articles. Pass at least two, by different sources.",
    );
  }
  if (length === 1) {
    const message = "There is only one article. Pass at least one more about the same event, by another source.";
    throw new InputError("one-article", "$.articles", message);
  }
  return Array.from(places(articles as unknown[], length), articleChecker(maxTextLength));
}

/** A value that should be an article, and the path by which an error names it. */
export interface Place {
  readonly path: string;
  readonly value: unknown;
}

// by index: a hole of a sparse array must be seen, not skipped
function* places(articles: readonly unknown[], length: number): Iterable<Place> {
  for (let index = 0; index < length; index++) {
    const path = `$.articles[${index}]`;
    yield { path, value: reading(path, () => articles[index]) };
  }
}

/**
 * A check for one article after the other: its type, missing fields, unknown fields, types and emptiness of fields in the
 * order of `Article`, length, date, and whether an article checked before has its id. It returns a plain copy.
 * @throws InputError from the check
 */
export function articleChecker(maxTextLength: number): (place: Place) => Article {
  const owners = new Map<string, string>();
  return ({ path, value }) => {
    const article = checkArticle(snapshot(value, fields, path), path, maxTextLength);
    const owner = owners.get(article.id);
    if (owner !== undefined) {
      const message = `The id ${JSON.stringify(article.id)} is already that of ${owner}. Give each article an id of its own.`;
      throw new InputError("duplicate-id", `${path}.id`, message);
    }
    owners.set(article.id, path);
    return article;
  };
}

function checkArticle(value: unknown, path: string, maxTextLength: number): Article {
  if (!matchesSchema(value)) throw explain(matchesSchema.errors?.[0], value, path);
  const article = { ...(value as Article) };
  for (const field of ["text", "title"] as const) {
    const length = article[field]?.length ?? 0;
    if (length <= maxTextLength) continue;
    const message = `The ${field} has ${length} UTF-16 units, the limit is ${maxTextLength}. Cut it, or raise the option maxTextLength.`;
    throw new InputError("text-too-long", `${path}.${field}`, message);
  }
  const fault = article.publishedAt === undefined ? undefined : faultOfDate(article.publishedAt);
  if (fault) {
    const written = JSON.stringify(article.publishedAt?.slice(0, 40));
    throw new InputError("invalid-date", `${path}.publishedAt`, `publishedAt is ${written}. ${fault} ${dateHint}`);
  }
  return article;
}

/** The schema's complaint in the words of an InputError. */
function explain(violation: Violation | undefined, value: unknown, path: string): InputError {
  const field = violation?.instancePath.slice(1) ?? "";
  const params = violation?.params ?? {};
  switch (violation?.keyword) {
    case "required":
      return missing(String(params["missingProperty"]), value, path);
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      const meant = aliases[name] ?? nearest(name, fields);
      const remedy = meant ? `Did you mean ${meant}?` : `Leave it out; the fields are ${fields.join(", ")}.`;
      const message = `An article has no field ${JSON.stringify(name.slice(0, 80))}. ${remedy}`;
      return new InputError("unknown-field", at(path, name), message);
    }
    case "minLength":
    case "pattern": {
      if (field !== "text") {
        return new InputError(
          "missing-field",
          at(path, field),
          `${field} is empty. Give it at least one letter or digit.`,
        );
      }
      const message = "The text is empty or white space only. Leave this article out, or give its text.";
      return new InputError("empty-text", `${path}.text`, message);
    }
    default: {
      if (field === "") {
        const remedy = "Pass an object with at least id, source and text.";
        return new InputError("invalid-type", path, `The article is ${described(value)}. ${remedy}`);
      }
      const content = (value as Record<string, unknown>)[field];
      const optional = field !== "id" && field !== "source" && field !== "text";
      const remedy = content instanceof Date ? dateHint : `Pass a string${optional ? ", or leave it out" : ""}.`;
      return new InputError("invalid-type", at(path, field), `${field} is ${described(content)}. ${remedy}`);
    }
  }
}

function missing(field: string, value: unknown, path: string): InputError {
  const written = Object.keys(value as object);
  const alias = written.find((name) => aliases[name] === field);
  const remedy = alias ? `Did you mean ${field} where it says ${alias}?` : "Every article needs id, source and text.";
  return new InputError("missing-field", `${path}.${field}`, `The article has no ${field}. ${remedy}`);
}
