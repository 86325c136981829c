import type { Ground, GroundName } from "../model/ground.js";
import { kinds } from "../model/report.js";
import { explain } from "./confidence.js";
import type { Features } from "./features.js";

/** The first part of a feature's name, behind a kind that it may begin with, → what it tells of. */
const groundOf: Readonly<Record<string, GroundName>> = {
  pair: "reading",
  contrast: "reading",
  cover: "wording",
  shared: "wording",
  rest: "wording",
  names: "wording",
  swap: "wording",
  slip: "wording",
  overlap: "wording",
  predicate: "predicate",
  match: "predicate",
  core: "arguments",
  oblique: "arguments",
  strength: "difference",
  kind: "difference",
  values: "values",
  speakers: "speakers",
  speaker: "speakers",
  quoted: "speakers",
  thought: "speakers",
  force: "certainty",
  open: "certainty",
  dispute: "certainty",
  times: "time",
  tense: "time",
  published: "time",
  apart: "time",
  cue: "time",
  later: "time",
  old: "time",
  agreed: "agreement",
  polarity: "agreement",
  clash: "detectors",
  cleared: "detectors",
  mention: "neighbours",
  nearest: "neighbours",
  lead: "neighbours",
  title: "place",
  internal: "place",
  order: "place",
  form: "place",
};

const NEIGHBOURS = /^pair:(?:rival|lead):/;
const isKind = (word: string): boolean => (kinds as readonly string[]).includes(word);

/** What the feature of this name tells of; what a detector alone reports of its slot is the difference itself. */
export function groundNamed(name: string): GroundName {
  if (NEIGHBOURS.test(name)) return "neighbours";
  const [first = "", second = ""] = name.split(":");
  const ground = groundOf[isKind(first) ? second : first];
  if (ground === undefined && !isKind(first)) throw new Error(`no ground is known for the feature ${name}`);
  return ground ?? "difference";
}

/** Grounds below this are no reason either way. */
const SLIGHT = 0.1;

/** What the confidence computed from these features rests on, the weightiest first. */
export function groundsOf(features: Features): Ground[] {
  const sums = new Map<GroundName, number>();
  for (const [name, logOdds] of explain(features)) {
    const ground = groundNamed(name);
    sums.set(ground, (sums.get(ground) ?? 0) + logOdds);
  }
  return [...sums]
    .map(([ground, logOdds]) => ({ ground, logOdds: Math.round(logOdds * 10) / 10 }))
    .filter(({ logOdds }) => Math.abs(logOdds) >= SLIGHT)
    .sort((x, y) => Math.abs(y.logOdds) - Math.abs(x.logOdds) || (x.ground < y.ground ? -1 : 1));
}
