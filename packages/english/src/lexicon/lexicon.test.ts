import { describe, expect, test } from "vitest";
import { lexicon } from "./lexicon.js";
import { capital, demonym } from "./names/alias.js";
import { adjectiveOppositions } from "./tables/oppositions/adjectives.js";
import { nounOppositions } from "./tables/oppositions/nouns.js";
import { relationOppositions } from "./tables/oppositions/relations.js";
import { verbOppositions } from "./tables/oppositions/verbs.js";

const opposed = [
  ...["rise fall", "soar slump", "approve reject", "binding voluntary", "binding non-binding", "alive dead"],
  ...["approval rejection", "shut reopen", "unanimous split", "dangerous safe", "legal illegal", "honest dishonest"],
  ...["lock unlock", "careful careless", "ready unready", "hot cold", "huge tiny", "quickly slowly", "accept refuse"],
  ...["enforceable unenforceable", "convict acquit", "guilty innocent", "arrested released", "resign dismiss"],
  ...[
    "start end",
    "halt resume",
    "confirm deny",
    "support oppose",
    "allow ban",
    "permanent temporary",
    "public secret",
  ],
  ...["peaceful violent", "full empty", "packed deserted", "dry flooded", "intact damaged", "pass fail", "land crash"],
  ...["early late", "before after", "first last", "unanimous divided", "compulsory voluntary", "accidental deliberate"],
  ...["automatic discretionary", "sober drunk", "present absent", "attend boycott", "join leave", "praise criticise"],
  ...["found missing", "extend shorten", "expand shrink", "win lose", "widen narrow", "higher lower", "accept decline"],
  ...["survive die", "strengthen weaken", "increase decrease", "import export", "success failure", "victory defeat"],
  ...[
    "identified unidentified",
    "licensed unlicensed",
    "insured uninsured",
    "available unavailable",
    "guilt innocence",
  ],
].map((pair) => pair.split(" ") as [string, string]);

const unopposed = [
  ...[
    "walk run",
    "buy sell",
    "say tell",
    "red blue",
    "monday tuesday",
    "plan scheme",
    "car lorry",
    "minister official",
  ],
  ...["valuable invaluable", "form inform", "port import", "press impress", "kill murder", "doctor patient"],
  ...["give take", "appoint disappoint", "charge discharge", "ship boat", "attack assault", "prove improve"],
].map((pair) => pair.split(" ") as [string, string]);

describe("opposition", () => {
  test.each(opposed)("%s and %s exclude each other, in either order", (a, b) => {
    expect(lexicon.opposition(a, b)).toBeGreaterThanOrEqual(0.7);
    expect(lexicon.opposition(b, a)).toBe(lexicon.opposition(a, b));
  });

  test.each(unopposed)("%s and %s do not", (a, b) => {
    expect(lexicon.opposition(a, b)).toBe(0);
  });

  test("no word of the tables is opposed to itself, and all are lower case", () => {
    for (const [left, right, strength] of [
      ...verbOppositions,
      ...adjectiveOppositions,
      ...nounOppositions,
      ...relationOppositions,
    ]) {
      const leftWords = left.split(", ");
      const rightWords = right.split(", ");
      expect(new Set(leftWords).size, left).toBe(leftWords.length);
      expect(new Set(rightWords).size, right).toBe(rightWords.length);
      expect(leftWords.filter((word) => rightWords.includes(word))).toEqual([]);
      expect(left + right).toBe((left + right).toLowerCase());
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
  });
});

describe("similarity", () => {
  test.each([
    ["treaty", "pact", 0.85],
    ["attack", "assault", 0.85],
    ["doctor", "physician", 0.85],
    ["approval", "approve", 0.9],
    ["tanker", "ship", 0.6],
    ["blast", "explosion", 0.7],
    ["jail", "prison", 0.7],
  ])("%s and %s are near", (a, b, least) => {
    expect(lexicon.similarity(a, b)).toBeGreaterThanOrEqual(least);
    expect(lexicon.similarity(a, b)).toBe(lexicon.similarity(b, a));
  });

  test("the same lemma is 1, strangers and unknown words 0", () => {
    expect(lexicon.similarity("bridge", "bridge")).toBe(1);
    expect(lexicon.similarity("doctor", "banana")).toBeLessThan(0.2);
    expect(lexicon.similarity("doctor", "qwrtzx")).toBe(0);
  });
});

describe("siblings", () => {
  test.each([
    ...["beer wine", "kitchen classroom", "trumpet trombone", "red blue", "rifle pistol", "China Thailand"],
    ...["Chinese Thai", "Monday Tuesday", "brick glass", "cat dog"],
  ])("%s exclude each other", (pair) => {
    const [a = "", b = ""] = pair.split(" ");
    expect(lexicon.siblings?.(a, b, "noun")).toBeGreaterThan(0);
    expect(lexicon.siblings?.(b, a, "noun")).toBe(lexicon.siblings?.(a, b, "noun"));
  });

  test.each([
    "tanker ship",
    "minister politician",
    "meeting talk",
    "car automobile",
    "attack raid",
    "French France",
    "car qwrtzx",
  ])("%s do not", (pair) => {
    const [a = "", b = ""] = pair.split(" ");
    expect(lexicon.siblings?.(a, b, "noun")).toBe(0);
  });
});

describe("family", () => {
  test.each([
    ["approval", "NOUN", "approve"],
    ["rejection", "NOUN", "reject"],
    ["destruction", "NOUN", "destroy"],
    ["agreement", "NOUN", "agree"],
    ["commitment", "NOUN", "commit"],
    ["death", "NOUN", "die"],
    ["unanimously", "ADV", "unanimous"],
    ["presidential", "ADJ", "president"],
    ["safety", "NOUN", "safe"],
    ["Ukrainian", "ADJ", "Ukraine"],
    ["driver", "NOUN", "driver"],
    ["minister", "NOUN", "minister"],
    ["pole", "NOUN", "pole"],
    ["qwrtzx", "NOUN", "qwrtzx"],
  ] as const)("%s (%s) → %s", (lemma, upos, base) => {
    expect(lexicon.family(lemma, upos)).toBe(base);
  });
});

describe("kinds, synonyms, frames", () => {
  test("a tanker is a vessel, a car no idea", () => {
    expect(lexicon.isKindOf("tanker", "vessel", "noun")).toBe(true);
    expect(lexicon.isKindOf("car", "idea", "noun")).toBe(false);
    expect(lexicon.isKindOf("qwrtzx", "idea", "noun")).toBe(false);
  });

  test("synonyms leave the word itself out", () => {
    expect(lexicon.synonyms("approve", "verb")).toContain("sanction");
    expect(lexicon.synonyms("approve", "verb")).not.toContain("approve");
    expect(lexicon.synonyms("qwrtzx", "verb")).toEqual([]);
  });

  test("approve and approval share a frame with its roles", () => {
    expect(lexicon.frames("approve", "VERB")[0]?.id).toBe("approve.01");
    expect(lexicon.frames("approval", "NOUN")[0]).toMatchObject({ id: "approve.01", lemma: "approve" });
    expect(lexicon.frames("approve", "VERB")[0]?.roles["1"]).toBe("thing approved");
    expect(lexicon.frames("qwrtzx", "VERB")).toEqual([]);
  });
});

describe("alias", () => {
  test.each([
    ["U.S.", "United States"],
    ["u.s.", "United States"],
    ["US", "United States"],
    ["America", "United States"],
    ["kyiv", "Ukraine"],
    ["Kiev", "Ukraine"],
    ["french", "France"],
    ["Poles", "Poland"],
    ["EU", "European Union"],
    ["WHO", "World Health Organization"],
    ["the Fed", "Federal Reserve"],
    ["Calif.", "California"],
    ["Burma", "Myanmar"],
    ["the Kremlin", "Russia"],
  ])("%s → %s", (name, canonical) => {
    expect(lexicon.alias(name)).toBe(canonical);
  });

  test.each(["us", "who", "is", "it", "male", "pole", "polish", "labour", "bridge", "France", "ice"])(
    "%s is no alias",
    (name) => {
      expect(lexicon.alias(name)).toBeUndefined();
    },
  );

  test("demonyms and capitals can be told apart", () => {
    expect(demonym("Ukrainian")).toBe("Ukraine");
    expect(demonym("Kyiv")).toBeUndefined();
    expect(capital("Kyiv")).toBe("Ukraine");
    expect(capital("Ukrainian")).toBeUndefined();
  });
});
