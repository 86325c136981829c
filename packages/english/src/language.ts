import type { Language } from "@counterclaim/core";
import { analyze } from "./analyze.js";
import { lexicon } from "./lexicon/lexicon.js";

/** English for the engine: trees and lexicon. */
export const english: Language = { code: "en", analyze, lexicon };
