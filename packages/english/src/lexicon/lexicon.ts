import type { Lexicon } from "@counterclaim/core";
import { tables } from "./tables/tables.js";

/** The English lexicon; its assets are read on the first question. */
export const lexicon: Lexicon = {
  tables,
  synonyms: () => [],
  opposition: () => 0,
  isKindOf: (lemma, ancestor) => lemma === ancestor,
  similarity: (a, b) => (a === b ? 1 : 0),
  family: (lemma) => lemma,
  frames: () => [],
  alias: () => undefined,
};
