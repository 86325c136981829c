import { readFileSync } from "node:fs";

/** One roleset of PropBank. */
export interface Roleset {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly { readonly pos: string; readonly lemma: string }[];
  readonly roles: readonly { readonly arg: string; readonly description: string }[];
}

const classOfPos: Readonly<Record<string, number>> = { n: 0, v: 1, j: 2, r: 3 };

export interface FrameEntry {
  readonly lemma: string;
  readonly wordClass: number;
  readonly roleset: Roleset;
}

/** Rolesets of PropBank, one JSON object a line (11,198 of them). */
export const readRolesets = (path: string): Roleset[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { roleset, ...rest } = JSON.parse(line) as Omit<Roleset, "id"> & { roleset: string };
      return { id: roleset, ...rest };
    });

/** Every alias of every roleset, as a lemma of the lexicon. */
export function frameEntries(rolesets: readonly Roleset[]): FrameEntry[] {
  return rolesets.flatMap((roleset) =>
    roleset.aliases.flatMap(({ pos, lemma }) => {
      const wordClass = classOfPos[pos];
      return wordClass === undefined ? [] : [{ lemma: lemma.replaceAll("_", " ").toLowerCase(), wordClass, roleset }];
    }),
  );
}

/** The verb of a roleset: the lemma of its id if that is among its aliases. */
export function verbOf({ id, aliases }: Roleset): string | undefined {
  const named = id.replace(/\.\w+$/u, "");
  const verbs = aliases.filter(({ pos }) => pos === "v").map(({ lemma }) => lemma);
  return (verbs.includes(named) ? named : verbs[0])?.replaceAll("_", " ").toLowerCase();
}

/** One line of the asset: id, lemma, and the roles as "0:giver" fields, between tabs. */
export function frameLine(roleset: Roleset): string {
  const roles = roleset.roles
    .filter(({ arg }) => /^\d$/u.test(arg))
    .map(({ arg, description }) => `${arg}:${description.replace(/\s+/gu, " ").slice(0, 32).trim()}`);
  return [roleset.id, verbOf(roleset) ?? roleset.id.replace(/\.\w+$/u, ""), ...roles].join("\t");
}
