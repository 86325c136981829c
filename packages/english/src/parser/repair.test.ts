import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breachesOf, viewOf } from "./constraints.js";
import { createEngine, parseSentences, parseWith } from "./parser.js";
import { repair, type LabelledTree, type TreeScores } from "./repair.js";
import { standInFor } from "./standIns.js";

/** A tree in words: "Ministers/NOUN nsubj(met)"; repeated words are told apart by a number behind them ("the2"). */
type Row = readonly [word: string, upos: string, label: string, head: string];

function viewFrom(rows: readonly Row[]) {
  const names = rows.map(([word]) => word);
  const heads = rows.map(([, , , head]) => names.indexOf(head) + 1);
  return viewOf(
    names.map((name) => name.replace(/\d$/, "")),
    rows.map(([, upos]) => upos),
    heads,
    rows.map(([, , label]) => label),
  );
}

const blamed = (rows: readonly Row[]): string[][] =>
  breachesOf(viewFrom(rows)).map(({ words }) => words.map((word) => rows[word]![0]));

describe("constraints", () => {
  it.each<[string, Row[], string[][]]>([
    [
      "two objects",
      [
        ["They", "PRON", "nsubj", "gave"],
        ["gave", "VERB", "root", ""],
        ["Ito", "PROPN", "obj", "gave"],
        ["books", "NOUN", "obj", "gave"],
      ],
      [["Ito", "books"]],
    ],
    [
      "an object and an indirect object",
      [
        ["They", "PRON", "nsubj", "gave"],
        ["gave", "VERB", "root", ""],
        ["Ito", "PROPN", "iobj", "gave"],
        ["books", "NOUN", "obj", "gave"],
      ],
      [],
    ],
    [
      "an apposition before its head",
      [
        ["Ito", "PROPN", "appos", "mayor"],
        ["mayor", "NOUN", "nsubj", "spoke"],
        ["spoke", "VERB", "root", ""],
      ],
      [["Ito"]],
    ],
    [
      "an auxiliary with a subject",
      [
        ["They", "PRON", "nsubj", "did"],
        ["did", "AUX", "aux", "fall"],
        ["fall", "VERB", "root", ""],
      ],
      [["They", "did"]],
    ],
    [
      "an active subject of a passive",
      [
        ["Pacts", "NOUN", "nsubj", "signed"],
        ["were", "AUX", "aux:pass", "signed"],
        ["signed", "VERB", "root", ""],
      ],
      [["Pacts"]],
    ],
    [
      "a negator away from its auxiliary's verb",
      [
        ["It", "PRON", "nsubj", "fall"],
        ["did", "AUX", "aux", "fall"],
        ["not", "PART", "advmod", "far"],
        ["fall", "VERB", "root", ""],
        ["far", "ADV", "advmod", "fall"],
      ],
      [["not", "did"]],
    ],
    [
      "a negator on a copula that is the verb",
      [
        ["It", "PRON", "nsubj", "is"],
        ["is", "AUX", "root", ""],
        ["not", "PART", "advmod", "is"],
      ],
      [],
    ],
    [
      "a negated adverb in front",
      [
        ["Never", "ADV", "advmod", "fallen"],
        ["before", "ADV", "advmod", "fallen"],
        ["had", "AUX", "aux", "fallen"],
        ["it", "PRON", "nsubj", "fallen"],
        ["fallen", "VERB", "root", ""],
      ],
      [["Never"]],
    ],
    [
      "not only in front, which negates the clause",
      [
        ["Not", "PART", "advmod", "fall"],
        ["only", "ADV", "advmod", "fall"],
        ["did", "AUX", "aux", "fall"],
        ["it", "PRON", "nsubj", "fall"],
        ["fall", "VERB", "root", ""],
      ],
      [],
    ],
    [
      "if not before an adjective",
      [
        ["main", "ADJ", "amod", "cause"],
        ["if", "SCONJ", "mark", "only"],
        ["not", "PART", "advmod", "cause"],
        ["only", "ADJ", "advcl", "main"],
        ["cause", "NOUN", "root", ""],
      ],
      [["not"]],
    ],
    [
      "or not on the last noun",
      [
        ["Signed", "VERB", "root", ""],
        ["today", "NOUN", "obl", "Signed"],
        ["or", "CCONJ", "cc", "not"],
        ["not", "PART", "conj", "today"],
      ],
      [["not"]],
    ],
    [
      "an object with a preposition",
      [
        ["Fell", "VERB", "root", ""],
        ["during", "ADP", "case", "talks"],
        ["talks", "NOUN", "obj", "Fell"],
      ],
      [["talks", "during"]],
    ],
    [
      "the clitic of a possessive, which is no preposition",
      [
        ["saw", "VERB", "root", ""],
        ["Ito", "PROPN", "obj", "saw"],
        ["'s", "PART", "case", "Ito"],
      ],
      [],
    ],
    [
      "a noun's noun without a preposition",
      [
        ["hub", "NOUN", "root", ""],
        ["talks", "NOUN", "nmod", "hub"],
      ],
      [["talks"]],
    ],
    [
      "an object of become",
      [
        ["It", "PRON", "nsubj", "became"],
        ["became", "VERB", "root", ""],
        ["hub", "NOUN", "obj", "became"],
      ],
      [["hub"]],
    ],
    [
      "a relative clause with a conjunction",
      [
        ["claims", "NOUN", "root", ""],
        ["that", "SCONJ", "mark", "fell"],
        ["it", "PRON", "nsubj", "fell"],
        ["fell", "VERB", "acl:relcl", "claims"],
      ],
      [["fell", "that"]],
    ],
    [
      "an object of a noun",
      [
        ["talks", "NOUN", "root", ""],
        ["plans", "NOUN", "obj", "talks"],
      ],
      [["plans", "talks"]],
    ],
    [
      "a conjunct with a comma alone, and a conjunction without a conjunct",
      [
        ["fell", "VERB", "root", ""],
        [",", "PUNCT", "punct", "rose"],
        ["rose", "VERB", "conj", "fell"],
        ["and", "CCONJ", "cc", "prices"],
        ["prices", "NOUN", "obj", "rose"],
      ],
      [["rose"], ["and", "prices"]],
    ],
    [
      "the last conjunct's conjunction serves all",
      [
        ["fell", "VERB", "root", ""],
        ["rose", "VERB", "conj", "fell"],
        ["and", "CCONJ", "cc", "stayed"],
        ["stayed", "VERB", "conj", "fell"],
      ],
      [],
    ],
  ])("%s", (_name, rows, expected) => expect(blamed(rows)).toEqual(expected));
});

const relations = ["nsubj", "obj", "iobj", "root", "obl"];

/** Scores drawn from a list of numbers, so that a failing case shrinks. */
function scoresFrom(words: readonly string[], numbers: readonly number[]): TreeScores {
  const n = words.length;
  const arcs = Float64Array.from({ length: n * (n + 1) }, (_, i) => numbers[i % numbers.length]!);
  for (let i = 0; i < n; i++) arcs[i * (n + 1) + i + 1] = -Infinity;
  return {
    words,
    upos: words.map(() => "NOUN"),
    arcs,
    relations,
    relationsOf: (word, head) =>
      Float32Array.from(relations, (name, k) =>
        name === "root" ? -Infinity : -Math.abs(numbers[(word * 7 + head * 3 + k) % numbers.length]!),
      ),
  };
}

describe("words that the treebanks hardly know", () => {
  it.each(["amid", "amidst", "notwithstanding"])("%s is read as the preposition that it is", (word) => {
    const [parse] = parseSentences([["The", "plan", "won", "approval", word, "protests", "."]]);
    expect([parse!.upos[4], parse!.deprels[4], parse!.heads[4]]).toEqual(["ADP", "case", 6]);
    expect([parse!.deprels[3], parse!.heads[3]]).toEqual(["obj", 3]);
  });

  it.each([
    ["amid", "during"],
    ["Amid", "During"],
    ["AMID", "DURING"],
    ["amide", "amide"],
  ])("%s is looked up as %s", (word, form) => expect(standInFor(word)).toBe(form));
});

describe("repair", () => {
  it("takes the likelier of two relations from the word that can better spare it", () => {
    const row = (values: Record<string, number>) => Float32Array.from(relations, (name) => values[name] ?? -9);
    const scores: TreeScores = {
      words: ["gave", "Ito", "books"],
      upos: ["VERB", "PROPN", "NOUN"],
      arcs: Float64Array.from([9, -Infinity, 0, 0, 0, 9, -Infinity, 0, 0, 9, 0, -Infinity]),
      relations,
      relationsOf: (word) => row(word === 1 ? { obj: -0.1, iobj: -1 } : { obj: -0.1, iobj: -4 }),
    };
    const tree = { heads: Int32Array.from([0, 1, 1]), labels: ["root", "obj", "obj"] };
    expect(repair(tree, scores)).toEqual({ heads: tree.heads, labels: ["root", "iobj", "obj"] });
  });

  it("returns a single-rooted tree, and the same one where nothing is broken", () => {
    const cost = ({ heads, labels }: LabelledTree, words: readonly string[]) =>
      breachesOf(
        viewOf(
          words,
          words.map(() => "NOUN"),
          heads,
          labels,
        ),
      ).reduce((sum, breach) => sum + breach.cost, 0);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 5, maxLength: 40 }),
        fc.array(fc.nat(4), { minLength: 2, maxLength: 9 }),
        (numbers, picks) => {
          const words = picks.map((_, i) => `w${i}`);
          // word 0 is the root, each later word hangs from an earlier one
          const heads = Int32Array.from(picks, (pick, i) => (i === 0 ? 0 : (pick % i) + 1));
          const labels = picks.map((pick, i) => (i === 0 ? "root" : relations[pick === 3 ? 4 : pick]!));
          const tree = { heads, labels };
          const repaired = repair(tree, scoresFrom(words, numbers));
          expect([...repaired.heads].filter((head) => head === 0)).toHaveLength(1);
          for (let word = 0; word < words.length; word++) {
            let at = word + 1;
            for (let steps = 0; at !== 0; steps++) {
              expect(steps).toBeLessThanOrEqual(words.length);
              at = repaired.heads[at - 1]!;
            }
            expect(repaired.labels[word] === "root").toBe(repaired.heads[word] === 0);
          }
          if (cost(tree, words) === 0) expect(repaired).toBe(tree);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("mends what the model alone gets wrong", () => {
    const bytes = readFileSync(new URL("../../assets/parser.bin", import.meta.url));
    const engine = createEngine(bytes);
    const words = "Shelling continued through the night , residents told reporters .".split(" ");
    const [parse] = parseWith(() => engine, [words]);
    const subjects = parse!.deprels.flatMap((label, i) => (label.startsWith("nsubj") ? [parse!.heads[i]] : []));
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it("takes no longer than a sentence allows, whatever breaks", { retry: 4 }, () => {
    const engine = createEngine(readFileSync(new URL("../../assets/parser.bin", import.meta.url)));
    const hostile = Array.from({ length: 110 }, (_, i) => (i % 3 === 0 ? "not" : i % 3 === 1 ? "is" : "he"));
    parseWith(() => engine, [hostile]);
    const start = performance.now();
    parseWith(() => engine, [hostile]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
