import { capitals, demonyms, isName, nameOf } from "./names.js";

/**
 * Canonical name of a known alias: an abbreviation or other name ("U.S.", "Fed", "Burma"), a people's name ("French" →
 * "France"), the capital for its government ("Kyiv" → "Ukraine"). Undefined for unknown names and for canonical ones.
 * Abbreviations that are words count only in capitals ("US", "WHO", "IS").
 */
export function alias(name: string): string | undefined {
  if (!isName(name)) return undefined;
  return nameOf(name) ?? demonym(name) ?? capital(name);
}

/** The country whose people or things are called so: "French" → "France", "Poles" → "Poland". */
export const demonym = (name: string): string | undefined =>
  isName(name) ? demonyms().get(name.toLowerCase()) : undefined;

/** The country whose government sits there: "Kyiv" → "Ukraine", "the Kremlin" → "Russia". */
export const capital = (name: string): string | undefined =>
  isName(name) ? capitals().get(name.toLowerCase().replaceAll("’", "'")) : undefined;
