import type { Passage } from "../model/reading.js";
import type { Statement } from "../model/statement.js";

/**
 * "Has been charged" came about by now; "had overturned" is of a time before the one that the text tells of. Undefined where the
 * predicate is in neither perfect ("will have been charged", "may have been").
 */
export function perfectOf({ predicate }: Statement, { sentence: { tokens } }: Passage): "present" | "past" | undefined {
  const auxiliaries = tokens.filter((t) => t.head === predicate && t.deprel === "aux");
  if (auxiliaries.some((t) => t.xpos === "MD")) return undefined;
  const have = auxiliaries.find((t) => t.lemma === "have");
  return have && (have.xpos === "VBD" ? "past" : "present");
}
