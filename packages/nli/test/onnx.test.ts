import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { PairJudgement } from "@counterclaim/core";
import { judgeAll, onnx } from "@counterclaim/nli";
import { labelOrder, softmax } from "../src/onnx/labels.js";
import { weigh } from "../src/onnx/weigh.js";
import { files, folder as model } from "../scripts/tiny-model/tiny-model.js";
import { binding, candidate, tolls } from "./candidate.js";

const folder = mkdtempSync(join(tmpdir(), "counterclaim-onnx-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Why the runtime cannot run here, if it cannot: it has a native part for each platform. */
const missing = await import("@huggingface/transformers").then(
  () => undefined,
  (error: unknown) => String(error instanceof Error ? error.message : error).split("\n")[0],
);
if (missing !== undefined)
  console.warn(
    `Skipped: the tests that run an ONNX model, for @huggingface/transformers does not load here (${missing}).`,
  );

describe("the tiny model", () => {
  it.each(Object.keys(files))("has in %s what its script writes", (name) => {
    expect(Buffer.compare(readFileSync(join(model, name)), files[name]!)).toBe(0);
  });

  it("is small", () => {
    expect(Object.values(files).reduce((sum, content) => sum + content.length, 0)).toBeLessThan(50_000);
  });
});

describe.skipIf(missing !== undefined)("a model that is run", () => {
  const likeliest = async (a: string, b: string) => {
    const { judgements } = await judgeAll([candidate(a, b)], onnx({ model }));
    const { probability } = judgements[0] as PairJudgement;
    return Object.entries(probability).sort(([, x], [, y]) => y - x)[0]![0];
  };

  it.each([
    ["The council approved the plan.", "The mayor's plan was REJECTED, the council said.", "contradiction"],
    ["Rents rose in June.", "June saw rents up by 3%.", "agreement"],
    ["The guarantees are binding.", "The guarantees are not binding.", "contradiction"],
    ["Rents did not fall.", "Rents rose.", "agreement"],
    ["The bridge opened.", "Twelve ships passed under it.", "neutral"],
    ["Nothing it knows.", "It says less.", "neutral"],
  ])("reads %j and %j as %s, through tokenizer, network and labels", async (a, b, outcome) => {
    expect(await likeliest(a, b)).toBe(outcome);
  });

  it("is asked in both directions and in batches: neither order nor neighbours change an answer", async () => {
    const pairs = [binding, tolls, candidate("Rents rose.", "Rents fell."), candidate("A", "B")];
    const turned = pairs.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a }));
    const [all, back] = await Promise.all([
      judgeAll(pairs, onnx({ model })),
      judgeAll(turned, onnx({ model, batch: 1 })),
    ]);
    for (const [i, one] of all.judgements.entries()) {
      const { contradiction, agreement, neutral } = (one as PairJudgement).probability;
      const other = (back.judgements[i] as PairJudgement).probability;
      expect(other.contradiction).toBeCloseTo(contradiction, 5);
      expect(contradiction + agreement + neutral).toBeCloseTo(1, 6);
    }
  });

  it("goes by the order of labels in its configuration", async () => {
    const other = join(folder, "other-labels");
    cpSync(model, other, { recursive: true });
    const config = JSON.parse(readFileSync(join(model, "config.json"), "utf8")) as object;
    const id2label = { 0: "CONTRADICTION", 1: "NEUTRAL", 2: "ENTAILMENT" };
    writeFileSync(join(other, "config.json"), JSON.stringify({ ...config, id2label }));
    const { judgements } = await judgeAll([binding], onnx({ model: other }));
    expect((judgements[0] as PairJudgement).probability.agreement).toBeGreaterThan(0.8);
  });

  it("takes sentences of any length", async () => {
    const { judgements } = await judgeAll([candidate("rose ".repeat(5000), "fell ".repeat(5000))], onnx({ model }));
    expect(judgements[0]).toHaveProperty("probability");
  });

  it("is not even loaded where its answers are kept, and asked anew where its files change", async () => {
    const [cache, changed] = [join(folder, "cache"), join(folder, "tiny-model")];
    cpSync(model, changed, { recursive: true });
    await judgeAll([binding], onnx({ model: changed }), { cache });
    expect((await judgeAll([binding], onnx({ model }), { cache })).cached).toBe(1);
    const config = readFileSync(join(changed, "config.json"), "utf8");
    writeFileSync(join(changed, "config.json"), config.replace("}", "} "));
    expect((await judgeAll([binding], onnx({ model: changed }), { cache })).cached).toBe(0);
  });

  it("that is damaged is refused by name, and is no failure of a pair", async () => {
    const damaged = join(folder, "damaged");
    cpSync(model, damaged, { recursive: true });
    writeFileSync(join(damaged, "onnx/model.onnx"), "no model");
    await expect(judgeAll([binding], onnx({ model: damaged }))).rejects.toMatchObject({
      code: "unreadable-file",
      path: damaged,
    });
  });
});

describe("a folder that holds no model", () => {
  it.each([
    [join(folder, "none"), /There is no such folder\. Give a folder with config\.json/],
    [folder, /It has no config\.json and no tokenizer\.json/],
  ])("%s", async (where, message) => {
    await expect(judgeAll([binding], onnx({ model: where }))).rejects.toThrow(message);
  });

  it("is never looked for at a hub unless that is allowed", async () => {
    await expect(judgeAll([binding], onnx({ model: "some-user/some-model" }))).rejects.toThrow(
      /There is no such folder/,
    );
  });

  it.each([{ model: " " }, { model: "x", batch: 0 }])("%j is refused", (options) => {
    expect(() => onnx(options)).toThrow(/Pass/);
  });
});

describe("the order of labels", () => {
  it.each([
    [
      { 0: "entailment", 1: "neutral", 2: "contradiction" },
      { contradiction: 2, agreement: 0, neutral: 1 },
    ],
    [
      { 0: "CONTRADICTION", 1: "NEUTRAL", 2: "ENTAILMENT" },
      { contradiction: 0, agreement: 2, neutral: 1 },
    ],
  ])("is read from %j", (labels, order) => expect(labelOrder(labels, "m")).toEqual(order));

  it.each([
    [{ 0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2" }, /labels of m are LABEL_0, LABEL_1, LABEL_2/],
    [{ 0: "entailment", 1: "not_entailment" }, /are entailment, not_entailment/],
    [{ 0: "NEGATIVE", 1: "POSITIVE" }, /natural language inference/],
    [undefined, /are none/],
  ])("is not guessed from %j", (labels, message) => expect(() => labelOrder(labels, "m")).toThrow(message));
});

describe("two directions as one opinion", () => {
  const order = { contradiction: 0, agreement: 1, neutral: 2 };

  it("are one agreement only where each follows from the other", () => {
    const one = weigh([0.01, 0.97, 0.02], [0.01, 0.05, 0.94], order);
    expect(one.agreement).toBe(0.05);
    expect(one.neutral).toBeGreaterThan(0.9);
  });

  it("sum to 1 whatever they are", () => {
    for (const [x, y] of [
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
      [
        [0.5, 0.5, 0],
        [0.2, 0.8, 0],
      ],
      [softmax([80, -80, 3]), softmax([0, 0, 0])],
    ] as const) {
      const { contradiction, agreement, neutral } = weigh(x, y, order);
      expect(contradiction + agreement + neutral).toBeCloseTo(1, 10);
      for (const p of [contradiction, agreement, neutral]) expect(p).toBeGreaterThanOrEqual(0);
    }
  });
});
