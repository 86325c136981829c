import type { Passage } from "../model/reading.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Speaker } from "../model/statement.js";
import { voiceOf } from "./voices.js";

/** The one who speaks in a sentence, by its statements. */
const speakerIn = (unit: Passage): Speaker | undefined =>
  unit.statements.find((s) => s.speaker?.act === "speech")?.speaker;

const isAllQuoted = (unit: Passage): boolean =>
  unit.quotations.some((q) => q.start <= unit.sentence.start + 1 && unit.sentence.end - 1 <= q.end);

/**
 * Says who speaks a quotation where no statement does. A sentence that stands wholly inside quotation marks is spoken by whoever is named in the neighbouring sentence of the
 * same paragraph: '"It held," Ito said. "It will hold."'
 */
export function passSpeakersOn(units: readonly Passage[], lexicon: Lexicon): Passage[] {
  return units.map((unit, i) => {
    if (speakerIn(unit)) return unit;
    if (!isAllQuoted(unit)) {
      const speaker = voiceOf(unit, lexicon);
      return speaker ? { ...unit, speaker } : unit;
    }
    for (const near of [units[i - 1], units[i + 1], units[i - 2]]) {
      const speaker =
        near && near.sentence.paragraph === unit.sentence.paragraph ? (near.speaker ?? speakerIn(near)) : undefined;
      if (speaker) return { ...unit, speaker: { ...speaker, head: -1 } };
    }
    return unit;
  });
}
