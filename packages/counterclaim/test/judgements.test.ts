import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Article,
  type CandidatePair,
  compare,
  InputError,
  type PairJudgement,
  propose,
  type Report,
} from "counterclaim";
import { event, runs as many } from "./laws/event-texts.js";

/** Each run compares several times. */
const runs = { ...many, numRuns: Math.ceil(many.numRuns / 2) };

const articles: Article[] = [
  {
    ...{ id: "wire", source: "Northern Wire", publishedAt: "2026-04-21" },
    text: "Talks went on all night. The guarantees are binding. Sailors trust the harbour master's old chart. The choir sang in the harbour church.",
  },
  {
    ...{ id: "post", source: "Harbour Post", publishedAt: "2026-04-21", title: "What it leaves open" },
    text: "The guarantees are not binding. A new map hangs in the harbour master's office. The harbour cranes were painted blue.",
  },
];

const probability = {
  against: { contradiction: 0.98, agreement: 0.01, neutral: 0.01 },
  neutral: { contradiction: 0.02, agreement: 0.03, neutral: 0.95 },
};

function pairOf(words: readonly [string, string], from: readonly CandidatePair[] = propose(articles)): CandidatePair {
  const found = from.find(({ a, b }) => [a, b].every(({ sentence }) => words.some((word) => sentence.includes(word))));
  if (!found) throw new Error(`no candidate with ${words.join(" and ")}`);
  return found;
}

const binding = ["are binding", "not binding"] as const;
const chart = ["old chart", "new map"] as const;

const judged = (pair: string, more: Partial<PairJudgement> = {}): PairJudgement => ({
  ...{ pair, judge: "test:judge", probability: probability.against },
  ...more,
});

const withoutOpinions = ({ coverage, findings, ...rest }: Report) => {
  const { judgements: _judgements, ...read } = coverage;
  return {
    ...rest,
    coverage: read,
    findings: findings.map(({ basis: _basis, structure: _structure, opinions: _opinions, ...finding }) => finding),
  };
};

describe("the pairs that are proposed", { timeout: 300_000 }, () => {
  it("come with their sentences, what stands around them, source and time", () => {
    const { a, b, id, structure, kind } = pairOf(binding);
    expect(id).toMatch(/^[\da-f]{16}-[\da-f]{16}$/);
    expect(a).toMatchObject({
      ...{ article: "post", source: "Harbour Post", publishedAt: "2026-04-21", title: "What it leaves open" },
      ...{ sentence: "The guarantees are not binding.", before: "", field: "text", start: 0, end: 31 },
      after: "A new map hangs in the harbour master's office.",
    });
    expect(b).toMatchObject({
      article: "wire",
      sentence: "The guarantees are binding.",
      before: "Talks went on all night.",
    });
    expect(a.statements.length).toBeGreaterThan(0);
    expect(kind).toBe("negation");
    expect(structure).toBeGreaterThan(0.5);
  });

  it("hold those of which no detector says anything", () => {
    const silent = propose(articles).filter(({ kind }) => kind === undefined);
    expect(silent.length).toBeGreaterThan(0);
    const found = compare(articles, { minConfidence: 0 }).findings;
    for (const { a, b, reason } of silent) {
      expect(["same-question", "cleared", "related"]).toContain(reason);
      expect(found.some((one) => one.a.quote === a.sentence && one.b.quote === b.sentence)).toBe(false);
    }
  });

  it("are within the budget, the most worth it first, and the same whatever the order of articles", () => {
    fc.assert(
      fc.property(event, fc.integer({ min: 1, max: 12 }), (articles, budget) => {
        const some = propose(articles, { budget });
        expect(some.length).toBeLessThanOrEqual(budget);
        expect(some.map((one) => one.priority)).toEqual(some.map((one) => one.priority).sort((x, y) => y - x));
        expect(new Set(some.map(({ id }) => id)).size).toBe(some.length);
        expect(propose([...articles].reverse(), { budget })).toEqual(some);
      }),
      runs,
    );
  });

  it.each([
    [{ budget: 0 }, "$.options.budget"],
    [{ budget: 1.5 }, "$.options.budget"],
    [{ bugdet: 5 }, "$.options.bugdet"],
    [{ draft: "tern" }, "$.options.draft"],
    [{ onProgress: 7 }, "$.options.onProgress"],
  ])("%j is refused", (options, path) => {
    expect(() => propose(articles, options as object)).toThrowError(expect.objectContaining({ path }) as Error);
  });
});

describe("without an answer", { timeout: 300_000 }, () => {
  it("a report is as it was, and says that structure carries every finding", () => {
    fc.assert(
      fc.property(event, (articles) => {
        const [before, after] = [compare(articles), compare(articles, { judgements: [] })];
        expect(JSON.stringify(before)).not.toMatch(/"basis"|"opinions"|"judgements"/);
        expect(withoutOpinions(after)).toEqual(before);
        for (const { basis, structure, confidence, opinions } of after.findings)
          expect({ basis, structure, opinions }).toEqual({ basis: "structure", structure: confidence, opinions: [] });
      }),
      runs,
    );
  });

  it("a failure is listed and changes nothing: it is never taken for no conflict", () => {
    const failed = { pair: pairOf(binding).id, judge: "test:judge", failed: "timed out" };
    const report = compare(articles, { judgements: [failed] });
    expect(withoutOpinions(report)).toEqual(compare(articles));
    expect(report.coverage.judgements).toEqual({ judges: ["test:judge"], answered: 0, unused: 0, failed: [failed] });
  });

  it("a failure is forgotten once the judge has answered", () => {
    const { id } = pairOf(binding);
    const report = compare(articles, { judgements: [{ pair: id, judge: "test:judge", failed: "429" }, judged(id)] });
    expect(report.coverage.judgements).toMatchObject({ answered: 1, failed: [] });
  });
});

describe("an answer", { timeout: 300_000 }, () => {
  const own = compare(articles).findings[0]!;

  it("that agrees with structure makes it surer: both carry the finding", () => {
    const [finding] = compare(articles, {
      judgements: [judged(pairOf(binding).id, { rationale: "One denies it." })],
    }).findings;
    expect(finding).toMatchObject({ id: own.id, basis: "both", structure: own.confidence, detector: "negation" });
    expect(finding!.confidence).toBeGreaterThan(own.confidence);
    expect(finding!.opinions).toEqual([
      { judge: "test:judge", probability: probability.against, rationale: "One denies it." },
    ]);
    expect(finding!.reason).toBe(own.reason);
  });

  it("that disagrees makes it less sure; what drops out stays in sight as cleared, with who spoke against it", () => {
    const judgements = [judged(pairOf(binding).id, { probability: probability.neutral, rationale: "Two accords." })];
    const report = compare(articles, { judgements, minConfidence: own.confidence - 0.01 });
    expect(report.findings).toEqual([]);
    const cleared = report.cleared.find(({ rule }) => rule === "second-opinion");
    expect(cleared?.reason).toContain("test:judge sees no contradiction (0.95 neutral): “Two accords.”");
    expect(cleared?.reason).toContain(own.reason);
    const kept = compare(articles, { judgements, minConfidence: 0.05 }).findings.find(({ id }) => id === own.id)!;
    expect(kept).toMatchObject({ basis: "structure", structure: own.confidence });
    expect(kept.confidence).toBeLessThan(own.confidence);
  });

  it("that sees what no detector sees makes a finding carried by the model, with its words marked", () => {
    const pair = pairOf(chart);
    const [first, second] = pair.a.sentence.includes("map") ? ["new map", "old chart"] : ["old chart", "new map"];
    const judgements = [
      judged(pair.id, { kind: "antonym", quotes: { a: first!, b: second! }, rationale: "By which chart." }),
    ];
    const report = compare(articles, { judgements, minConfidence: 0.3 });
    const finding = report.findings.find(({ basis }) => basis === "model")!;
    expect(finding).toMatchObject({ kind: "antonym", level: "contradiction", structure: 0, detector: "judgement" });
    const marked = [finding.a, finding.b].map(({ focus, quote, start }) =>
      focus.map(([from, to]) => quote.slice(from - start, to - start)).join(" "),
    );
    expect(marked).toEqual([first, second]);
    expect(finding.reason).toContain("test:judge (0.98) says “By which chart.”");
    expect(report.disputes.some(({ findings }) => findings.includes(finding.id))).toBe(true);
  });

  it("needs neither kind nor words: structure says the kind as well as it can, and what parts the sentences is marked", () => {
    const report = compare(articles, { judgements: [judged(pairOf(chart).id)], minConfidence: 0.3 });
    const finding = report.findings.find(({ basis }) => basis === "model")!;
    for (const { focus } of [finding.a, finding.b]) expect(focus.length).toBeGreaterThan(0);
  });

  it("weighs what its calibration says", () => {
    const judgements = [judged(pairOf(binding).id)];
    const nothing = compare(articles, { judgements, calibration: { "test:judge": { intercept: 0, slope: 0 } } });
    expect(nothing.findings[0]!.confidence).toBe(own.confidence);
    const another = compare(articles, { judgements, calibration: { other: { intercept: 0, slope: 0 } } });
    expect(another.findings).toEqual(compare(articles, { judgements }).findings);
  });

  it("of another kind than a detector sees leaves that detector's finding as it was, below what the engine is sure of", () => {
    const report = compare(articles, {
      judgements: [judged(pairOf(chart).id, { kind: "cause" })],
      minConfidence: 0,
    });
    const here = report.findings.filter(({ opinions }) => opinions!.length > 0);
    expect(here.map(({ kind, basis }) => `${kind} ${basis}`).sort()[0]).toBe("cause model");
    for (const { kind, basis, structure, confidence } of here)
      if (kind !== "cause") expect({ basis, confidence }).toEqual({ basis: "structure", confidence: structure });
  });

  it("counts though the sides are the other way round, its words with them", () => {
    const pair = pairOf(chart);
    const [a, b] = [pair.a, pair.b].map(({ sentence }) => (sentence.includes("map") ? "new map" : "old chart"));
    const turned = judged(pair.id.split("-").reverse().join("-"), { quotes: { a: b!, b: a! } });
    const straight = judged(pair.id, { quotes: { a: a!, b: b! } });
    const reports = [turned, straight].map((one) => compare(articles, { judgements: [one], minConfidence: 0.3 }));
    expect(reports[0]).toEqual(reports[1]);
  });

  it("on a pair that the options leave out is counted as unused", () => {
    const judgements = [judged(pairOf(binding).id)];
    const third = { id: "tern", source: "Daily Tern", text: "The guarantees are binding." };
    const { coverage } = compare([...articles, third], { judgements, draft: "tern" });
    expect(coverage.judgements).toMatchObject({ answered: 0, unused: 1 });
  });

  it("changes no confidence but that of its pair, whatever the order of answers and articles", () => {
    fc.assert(
      fc.property(event, fc.nat(3), (articles, at) => {
        const pairs = propose(articles);
        const judgements = pairs
          .slice(at, at + 3)
          .flatMap(({ id }, i) => [
            judged(id, { probability: i % 2 ? probability.neutral : probability.against }),
            judged(id, { judge: "test:other", probability: probability.neutral }),
          ]);
        const report = compare(articles, { judgements, minConfidence: 0 });
        const turned = compare([...articles].reverse(), { judgements: [...judgements].reverse(), minConfidence: 0 });
        expect(turned.findings).toEqual(report.findings);
        const key = ({ id, a, b, detector }: Report["findings"][number]) =>
          `${id} ${a.article} ${b.article} ${detector}`;
        const before = new Map(
          compare(articles, { minConfidence: 0 }).findings.map((one) => [key(one), one.confidence]),
        );
        for (const finding of report.findings)
          if (finding.opinions!.length === 0) expect(finding.confidence).toBe(before.get(key(finding)));
      }),
      runs,
    );
  });
});

describe("judgements that are refused, by name", () => {
  const { id } = pairOf(binding);
  const sides = id.split("-");
  const fault = (judgements: unknown): InputError => {
    try {
      compare(articles, { judgements: judgements as PairJudgement[] });
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
    throw new Error("no error was thrown");
  };

  it.each<[string, unknown, string, string, RegExp]>([
    ["no list", {}, "invalid-option", "$.options.judgements", /is an object\. Pass a list/],
    ["no judgement", [7], "invalid-option", "$.options.judgements[0]", /is a number/],
    [
      "no pair",
      [{ judge: "x", probability: probability.neutral }],
      "invalid-option",
      "$.options.judgements[0].pair",
      /no pair/,
    ],
    [
      "no probability",
      [{ pair: id, judge: "x" }],
      "invalid-option",
      "$.options.judgements[0].probability",
      /three numbers/,
    ],
    [
      "a field that does not exist",
      [{ ...judged(id), reason: "x" }],
      "invalid-option",
      "$.options.judgements[0].reason",
      /no field/,
    ],
    [
      "a kind that does not exist",
      [{ ...judged(id), kind: "mood" }],
      "invalid-option",
      "$.options.judgements[0].kind",
      /is "mood"\. Pass one of/,
    ],
    [
      "a probability beyond 1",
      [{ ...judged(id), probability: { ...probability.neutral, neutral: 1.2 } }],
      ...(["invalid-option", "$.options.judgements[0].probability.neutral", /is 1\.2/] as const),
    ],
    [
      "probabilities that do not sum to 1",
      [judged(id), { ...judged(id), judge: "y", probability: { contradiction: 0.4, agreement: 0.1, neutral: 0.1 } }],
      ...(["invalid-option", "$.options.judgements[1].probability", /sum to 0\.60/] as const),
    ],
    [
      "words that are not there",
      [judged(id, { quotes: { a: "binding", b: "ashore" } })],
      "invalid-option",
      "$.options.judgements[0].quotes.b",
      /"ashore" does not stand/,
    ],
    [
      "a second answer",
      [judged(id), judged(id)],
      "invalid-option",
      "$.options.judgements[1]",
      /"test:judge" answers twice/,
    ],
    [
      "no id of a pair",
      [judged("the first")],
      "unknown-pair",
      "$.options.judgements[0].pair",
      /no pair "the first".*form/,
    ],
    [
      "a sentence of no article",
      [judged(`${sides[0]}-0000000000000000`)],
      ...(["unknown-pair", "$.options.judgements[0].pair", /no article holds its second sentence/] as const),
    ],
    [
      "one sentence with itself",
      [judged(`${sides[0]}-${sides[0]}`)],
      "unknown-pair",
      "$.options.judgements[0].pair",
      /are one sentence/,
    ],
    [
      "a failure of an unknown pair",
      [{ pair: "x", judge: "y", failed: "z" }],
      "unknown-pair",
      "$.options.judgements[0].pair",
      /no pair "x"/,
    ],
  ])("%s", (_what, judgements, code, path, message) => {
    const error = fault(judgements);
    expect({ code: error.code, path: error.path }).toEqual({ code, path });
    expect(error.message).toMatch(message);
  });

  it("an id stays when another part of an article changes, and goes when its sentence does", () => {
    const [wire, post] = articles as [Article, Article];
    const longer = [wire, { ...post, text: `${post.text} A storm came up.` }];
    expect(pairOf(binding, propose(longer)).id).toBe(id);
    expect(() =>
      compare([wire, { ...post, text: "All is well. The end is near." }], { judgements: [judged(id)] }),
    ).toThrow(/no article holds/);
  });
});
