import type { Lexicon } from "@counterclaim/core";
import { family } from "./family.js";
import { frames } from "./frames.js";
import { isKindOf } from "./hypernyms.js";
import { alias } from "./names/alias.js";
import { opposition } from "./opposition.js";
import { siblings } from "./siblings.js";
import { similarity } from "./similarity.js";
import { synonyms } from "./synonyms.js";
import { tables } from "./tables/tables.js";

/** The English lexicon; its assets are read on the first question. */
export const lexicon: Lexicon = { tables, synonyms, opposition, isKindOf, siblings, similarity, family, frames, alias };
