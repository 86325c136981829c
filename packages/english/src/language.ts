import type { Language } from "@counterclaim/core";
import { analyze } from "./analyze.js";
import { comparer, pairComparer } from "./comparer/comparer.js";
import { lexicon } from "./lexicon/lexicon.js";

/** English for the engine: trees, lexicon and the trained comparer. */
export const english: Language = { code: "en", analyze, lexicon, comparer, pairComparer };
