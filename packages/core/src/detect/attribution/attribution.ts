import type { Detector } from "../detector.js";
import { ONE_UTTERANCE, wording } from "../scope.js";

/** The same words credited to different speakers. */
export const attribution: Detector = {
  name: "attribution",
  kind: "attribution",
  detect(alignment) {
    const match = alignment.quotations[0];
    const { speakers } = alignment;
    if (!match || match.likeness < ONE_UTTERANCE || speakers.relation === "open") return undefined;
    const focus = { a: speakers.a, b: speakers.b };
    if (speakers.relation === "same") return { outcome: "agreement", focus };
    const [x, y] = [wording(alignment, "a", speakers.a), wording(alignment, "b", speakers.b)];
    return {
      outcome: "conflict",
      kind: "attribution",
      level: "contradiction",
      focus,
      strength: match.likeness,
      answers: [x, y],
      reason: `The same words are credited to “${x}” and to “${y}”.`,
    };
  },
};
