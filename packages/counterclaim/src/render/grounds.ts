import type { Finding, GroundName } from "@counterclaim/core";

const inWords: Readonly<Record<GroundName, string>> = {
  reading: "how the two sentences read side by side",
  wording: "the wording they share and what is left over",
  predicate: "whether their verbs meet",
  arguments: "who and what they are about",
  difference: "the difference itself",
  values: "other figures and times in them",
  speakers: "who says it",
  certainty: "how firmly it is said",
  time: "when it is said and held",
  agreement: "how likely they say the same",
  detectors: "what else the detectors say of them",
  neighbours: "the sentences around them that fit better or worse",
  place: "where in the articles they stand",
};

/** As many as a reader takes in at a glance. */
const MOST = 4;

/** What a finding's confidence rests on, in one line; nothing where the comparison was not asked to explain. */
export function restsOn({ grounds = [] }: Finding): string[] {
  if (grounds.length === 0) return [];
  const list = grounds
    .slice(0, MOST)
    .map(({ ground, logOdds }) => `${inWords[ground]} ${logOdds < 0 ? "−" : "+"}${Math.abs(logOdds).toFixed(1)}`);
  return [`Rests on: ${list.join("; ")}.`];
}
