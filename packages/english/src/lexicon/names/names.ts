import { once } from "../../once.js";
import { countries } from "./countries.js";
import { organisations } from "./organisations.js";
import { regions } from "./regions.js";

const list = (names: string | undefined): string[] => (names ?? "").split(", ").filter((name) => name !== "");
const lower = (name: string): string => name.toLowerCase().replaceAll("’", "'");

const pairs = (of: (country: (typeof countries)[number]) => string | undefined): [string, string][] =>
  countries.flatMap((country) => list(of(country)).map((name): [string, string] => [lower(name), country[0]]));

/** Names that are common words too: they are names only with a capital. */
const common: ReadonlySet<string> = new Set(
  "labour amnesty commons lords conservatives conservative republicans democrats emirates male pole poles polish kiwi kiwis swede swedes commission lima car turkey tory".split(
    " ",
  ),
);

/** Is the name written so that it can be one? */
export const isName = (name: string): boolean => !common.has(name) || name !== name.toLowerCase();

/** "ukrainian", "ukrainians" → "Ukraine" */
export const demonyms = once((): ReadonlyMap<string, string> => new Map(pairs((country) => country[1])));

/** "kyiv" → "Ukraine": the seat of government for the government */
export const capitals = once((): ReadonlyMap<string, string> => new Map(pairs((country) => country[2])));

/**
 * Short forms that are words or names of other things in lower case or in text: they stand for the name only as
 * written ("US" against "us", "IS" against "is", "WHO" against "who").
 */
const asWritten = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [
        ...organisations,
        ...regions,
        ...countries.map((country): [string, string] => [country[0], country[3] ?? ""]),
      ].flatMap(([name, others]) =>
        list(others)
          .filter((other) => /^\p{Lu}{1,5}$/u.test(other))
          .map((other): [string, string] => [other, name]),
      ),
    ),
);

const names = once(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...[...organisations, ...regions].flatMap(([name, others]) =>
        list(others)
          .filter((other) => !/^\p{Lu}{1,5}$/u.test(other))
          .map((other): [string, string] => [lower(other), name]),
      ),
      ...pairs((country) => country[3]).filter(([other]) => !asWritten().has(other.toUpperCase())),
    ]),
);

/** Canonical name of an abbreviation, short or older name: "U.S." → "United States", "Burma" → "Myanmar". */
export function nameOf(name: string): string | undefined {
  return asWritten().get(name) ?? names().get(lower(name)) ?? names().get(lower(name.replace(/^the /iu, "")));
}
