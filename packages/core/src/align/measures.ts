import type { Passage } from "../model/reading.js";
import type { Statement } from "../model/statement.js";
import type { Time } from "../model/time.js";

/**
 * Do the two statements give a measure of one kind, whatever else they say? "The death toll is 14" and "nine people
 * perished" share no word but what they count; results, lengths of what goes on and ages of one name are few in a story.
 */
export function measureAlike(a: Statement, b: Statement, unitA: Passage, unitB: Passage): boolean {
  const counted = a.quantities.some((x) =>
    b.quantities.some(
      (y) => (x.pair !== undefined && y.pair !== undefined) || x.properties.some((name) => y.properties.includes(name)),
    ),
  );
  if (counted || decidesWith(a, b) || decidesWith(b, a)) return true;
  const named = (t: Time, { sentence }: Passage): string => sentence.tokens[t.event]?.lemma ?? "";
  return a.times.some((x) =>
    b.times.some((y) => {
      if (x.form !== y.form) return false;
      if (x.form === "duration") return x.phase === "during" && y.phase === "during";
      return x.form === "age" && named(x, unitA) !== "" && named(x, unitA) === named(y, unitB);
    }),
  );
}

/** "The panel was unanimous" and "two of its members voted against" are about one decision, whatever their words. */
const decidesWith = (one: Statement, other: Statement): boolean =>
  (one.unanimous !== undefined || (one.vote !== undefined && one.arguments.some((x) => x.share?.min === 1))) &&
  (other.vote !== undefined || other.quantities.some((q) => q.pair !== undefined));
