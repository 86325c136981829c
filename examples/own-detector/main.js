// A detector of one's own: outlets that name different colours for one thing. A detector is one pure question about one
// alignment, that is, about two statements of different articles that speak of the same thing.
import { compare, detectors } from "counterclaim";

const colours = new Set(["black", "white", "red", "green", "blue", "yellow", "grey", "orange"]);

/** The word that a statement says of its subject, where it is a colour. */
const colourOf = (statement) => (colours.has(statement.lemma) ? statement : undefined);

export const colour = {
  name: "colour",
  kind: "entity",
  detect(alignment) {
    const { a, b } = alignment;
    if (!colourOf(a) || !colourOf(b) || a.polarity !== b.polarity) return undefined;
    const focus = { a: [a.predicate], b: [b.predicate] };
    if (a.lemma === b.lemma) return { outcome: "agreement", focus };
    // "the flag is red" and "the sail is white" are about two things
    if (!alignment.roles.some(({ relation }) => relation === "same")) return undefined;
    return {
      outcome: "conflict",
      kind: "entity",
      level: "contradiction",
      focus,
      reason: `One says ${a.lemma}, the other says ${b.lemma}.`,
      strength: 0.9,
      answers: [a.lemma, b.lemma],
    };
  },
};

if (process.argv[1] === import.meta.filename) {
  const report = compare(
    [
      { id: "wire", source: "Northern Wire", text: "The getaway car was blue. The driver fled on foot." },
      { id: "tern", source: "Daily Tern", text: "The getaway car was white. Nobody was hurt." },
    ],
    { detectors: [...detectors, colour], minConfidence: 0 },
  );
  for (const { detector, reason, a, b } of report.findings)
    console.log(`[${detector}] ${reason}\n  ${a.quote}\n  ${b.quote}`);
}
