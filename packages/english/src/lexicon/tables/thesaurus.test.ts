import { describe, expect, test } from "vitest";
import { opposition } from "../opposition.js";
import { similarity } from "../similarity.js";
import { synonyms } from "../synonyms.js";
import { nearSynonym, nearSynonyms, thesaurus } from "./thesaurus.js";

const clusters = thesaurus.map((line) => line.split(" "));

/** Strength from which detection takes two words for a contradiction. */
const OPPOSED = 0.6;

const near = [
  ...["commitment guarantee", "assurance pledge", "cancel scrap", "embankment levee", "bank dyke", "accord treaty"],
  ...["talks negotiation", "summit meeting", "bill measure", "sentence jail", "verdict ruling", "lawsuit case"],
  ...["permit licence", "quake tremor", "die perish", "death fatality", "injure wound", "breach rupture"],
  ...["blaze fire", "crash collision", "lorry truck", "plane jet", "tanker vessel", "motorway highway"],
  ...["trial study", "drug treatment", "endpoint target", "revenue turnover", "axe slash", "factory works"],
  ...["merger tie-up", "boss director", "strike walkout", "gap margin", "film picture", "slick spill"],
  ...["coup uprising", "ceasefire truce", "rocket launcher", "last run", "postpone delay", "village hamlet"],
  ...["resident householder", "dam barrage", "statement communique", "raise hike"],
];

const far = [
  ...["rise fall", "open shut", "approve reject", "accept reject", "winner loser", "minister president"],
  ...["kill wound", "die survive", "arrest charge", "arrest release", "convict acquit", "buy sell"],
  ...["postpone cancel", "start stop", "begin end", "begin delay", "resume suspend", "launch scrap"],
  ...["bus train", "car lorry", "plane helicopter", "ship train", "north south", "monday tuesday"],
  ...["euro dollar", "profit loss", "revenue profit", "hire sack", "victory defeat", "candidate voter"],
  ...["confirm deny", "praise condemn", "advance retreat", "attack defend", "import export", "enter leave"],
  ...["school hospital", "bridge tunnel", "bank bridge", "flood drought", "police protester", "pupil teacher"],
  ...["widen narrow", "hostage kidnapper"],
];

const both = (pair: string): readonly [string, string] => {
  const [a = "", b = ""] = pair.split(" ");
  return [a, b];
};

describe("thesaurus", () => {
  test("is large, in lower case, and no line repeats a word", () => {
    expect(clusters.filter((words) => words.length > 2).length).toBeGreaterThanOrEqual(450);
    for (const words of clusters) {
      const line = words.join(" ");
      expect(line).toMatch(/^[a-z_-]+(?: [a-z_-]+){1,9}$/u);
      expect(new Set(words).size, line).toBe(words.length);
    }
    expect(new Set(clusters.map((words) => [...words].sort().join(" "))).size).toBe(clusters.length);
  });

  test("no line holds opposed words", () => {
    const opposed = clusters.flatMap((words) =>
      words.flatMap((a, i) => words.slice(i + 1).flatMap((b) => (opposition(a, b) >= OPPOSED ? [`${a} ${b}`] : []))),
    );
    expect(opposed).toEqual([]);
  });

  test.each(near)("%s are near", (pair) => {
    const [a, b] = both(pair);
    expect(nearSynonym(a, b)).toBe(true);
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.85);
    expect(similarity(b, a)).toBe(similarity(a, b));
  });

  test.each(far)("%s are not", (pair) => {
    const [a, b] = both(pair);
    expect(nearSynonym(a, b)).toBe(false);
    expect(nearSynonym(b, a)).toBe(false);
  });

  test("a cluster never lowers what WordNet and the families say", () => {
    expect(similarity("approval", "approve")).toBe(0.95);
    expect(similarity("pact", "treaty")).toBeGreaterThanOrEqual(0.9);
  });

  test("case does not matter, and unknown words have no neighbours", () => {
    expect(nearSynonym("Quake", "TREMOR")).toBe(true);
    expect(nearSynonym("constructor", "quake")).toBe(false);
    expect(nearSynonyms("qwrtzx")).toEqual([]);
    expect(nearSynonyms("levee")).not.toContain("levee");
  });

  test("synonyms take in the cluster's words of the class, after WordNet's", () => {
    expect(synonyms("levee", "noun")).toContain("embankment");
    expect(synonyms("levee", "noun")).not.toContain("levee");
    expect(synonyms("scrap", "verb")).toContain("cancel");
    expect(synonyms("accord", "noun")).toContain("deal");
    expect(synonyms("accord", "verb")).not.toContain("treaty");
    expect(synonyms("approve", "verb").indexOf("sanction")).toBeLessThan(synonyms("approve", "verb").indexOf("adopt"));
    expect(new Set(synonyms("report", "noun")).size).toBe(synonyms("report", "noun").length);
  });
});
