import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CandidatePair } from "@counterclaim/core";
import { type Answer, diskCache, functionJudge, type Judge, judgeAll, type JudgeProgress } from "@counterclaim/nli";
import { candidate } from "./candidate.js";

const folder = mkdtempSync(join(tmpdir(), "counterclaim-nli-"));
afterAll(() => rmSync(folder, { recursive: true }));
let caches = 0;
const newCache = () => join(folder, String(caches++));

const neutral: Answer = { probability: { contradiction: 0.1, agreement: 0.1, neutral: 0.8 } };
const pairs = Array.from({ length: 6 }, (_, i) => candidate(`The toll is ${i}.`, "The toll is 99."));
const ids = pairs.map(({ id }) => id);

/** A judge that counts what it is asked. */
function counting(version = "1", ask: (pair: CandidatePair) => Promise<Answer> = () => Promise.resolve(neutral)) {
  const asked: string[] = [];
  const judge = functionJudge({ name: "mine", version }, (pair) => {
    asked.push(pair.id);
    return ask(pair);
  });
  return { judge, asked };
}

describe("a function of one's own", () => {
  it("is a judge, by its own name", async () => {
    const myModel = () => Promise.resolve(neutral);
    const { judgements } = await judgeAll(pairs, myModel);
    expect(judgements).toEqual(ids.map((pair) => ({ pair, judge: "myModel", ...neutral })));
  });

  it("may return whole judgements, of which pair and name are set right", async () => {
    const whole = () => Promise.resolve({ ...neutral, pair: "another", judge: "another" });
    const { judgements } = await judgeAll([pairs[0]!], whole);
    expect(judgements).toEqual([{ pair: ids[0], judge: "whole", ...neutral }]);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ["throws", () => Promise.reject(new Error("out of\n memory")), /^out of memory$/],
    ["returns nothing", () => Promise.resolve(undefined), /^no sound answer: /],
    ["returns no probabilities", () => Promise.resolve({ kind: "date" }), /required property 'probability'/],
    [
      "returns others than sum to 1",
      () => Promise.resolve({ probability: { contradiction: 1, agreement: 1, neutral: 0 } }),
      /sum to 2\.00/,
    ],
    [
      "returns NaN",
      () => Promise.resolve({ probability: { contradiction: NaN, agreement: 0, neutral: 1 } }),
      /must be number/,
    ],
    [
      "makes up words",
      () => Promise.resolve({ ...neutral, quotes: { a: "toll", b: "tax" } }),
      /"tax", which does not stand in sentence b/,
    ],
  ])("that %s has failed", async (_what, ask, reason) => {
    const { judgements, failed } = await judgeAll([pairs[0]!], ask as () => Promise<Answer>);
    expect(judgements).toEqual([
      { pair: ids[0], judge: expect.any(String) as string, failed: expect.stringMatching(reason) as string },
    ]);
    expect(failed).toBe(1);
  });
});

describe("many candidates", () => {
  it("are under way at most as many at a time as asked for, and come back in their order", async () => {
    let [running, most] = [0, 0];
    const judge = functionJudge({ name: "slow", version: "1" }, async ({ a }) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, a.sentence.includes("0") ? 30 : 5));
      running--;
      return neutral;
    });
    const { judgements } = await judgeAll(pairs, judge, { concurrency: 3 });
    expect(most).toBe(3);
    expect(judgements.map(({ pair }) => pair)).toEqual(ids);
  });

  it("are asked about once where what decides is equal", async () => {
    const { judge, asked } = counting();
    const copy = { ...pairs[0]!, id: "copy", a: { ...pairs[0]!.a, start: 90, end: 104 } };
    const { judgements } = await judgeAll([pairs[0]!, copy], judge);
    expect(asked).toEqual([ids[0]]);
    expect(judgements.map(({ pair }) => pair)).toEqual([ids[0], "copy"]);
  });

  it("are told of one by one", async () => {
    const told: JudgeProgress[] = [];
    const { judge } = counting("1", ({ a }) =>
      a.sentence.includes("2") ? Promise.reject(new Error("no")) : Promise.resolve(neutral),
    );
    await judgeAll(pairs, judge, { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ done, total }) => [done, total])).toEqual([1, 2, 3, 4, 5, 6].map((done) => [done, 6]));
    expect(told.at(-1)).toEqual({
      done: 6,
      total: 6,
      cached: 0,
      failed: 1,
      usage: { calls: 6, promptTokens: 0, completionTokens: 0 },
    });
  });

  it("are left where the work is ended, and listed as that", async () => {
    const ending = new AbortController();
    const { judge, asked } = counting("1", () => {
      if (asked.length === 2) ending.abort();
      return Promise.resolve(neutral);
    });
    const { judgements, failed } = await judgeAll(pairs, judge, { concurrency: 1, signal: ending.signal });
    expect(asked.length).toBe(2);
    expect(judgements.slice(2)).toEqual(ids.slice(2).map((pair) => ({ pair, judge: "mine", failed: "ended early" })));
    expect(failed).toBe(4);
  });

  it("stay within the budget, the first first", async () => {
    const { judge, asked } = counting();
    const { judgements } = await judgeAll(pairs, judge, { budget: { calls: 2 } });
    expect(asked).toEqual(ids.slice(0, 2));
    expect(judgements[5]).toEqual({ pair: ids[5], judge: "mine", failed: "the budget was spent" });
  });

  it.each([
    [{ concurrency: 0 }, "$.options.concurrency"],
    [{ budget: { calls: -1 } }, "$.options.budget.calls"],
    [{ budget: { tokens: NaN } }, "$.options.budget.tokens"],
  ])("%j is refused", async (options, path) => {
    await expect(judgeAll(pairs, counting().judge, options)).rejects.toMatchObject({ code: "invalid-option", path });
  });
});

describe("answers that are kept", () => {
  const entries = (cache: string) =>
    readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  it("make a second run cost nothing, not even of the budget", async () => {
    const cache = newCache();
    const first = await judgeAll(pairs, counting().judge, { cache });
    const { judge, asked } = counting();
    const second = await judgeAll(pairs, judge, { cache, budget: { calls: 0 } });
    expect(asked).toEqual([]);
    expect(second).toEqual({ ...first, cached: 6, usage: { calls: 0, promptTokens: 0, completionTokens: 0 } });
  });

  it("are those of one judge in one version about one content", async () => {
    const cache = newCache();
    await judgeAll(pairs, counting("1").judge, { cache });
    const again = async (judge: Judge, list = pairs) => (await judgeAll(list, judge, { cache })).cached;
    expect(await again(counting("1").judge)).toBe(6);
    expect(await again(counting("2").judge)).toBe(0);
    expect(await again(functionJudge({ name: "other", version: "1" }, () => Promise.resolve(neutral)))).toBe(0);
    expect(await again(counting("1").judge, [candidate("The toll is 0.", "The toll is 98.")])).toBe(0);
  });

  it("are never failures: these are asked about again", async () => {
    const cache = newCache();
    await judgeAll(pairs, counting("1", () => Promise.reject(new Error("busy"))).judge, { cache });
    const { judge, asked } = counting("1");
    await judgeAll(pairs, judge, { cache });
    expect(asked.length).toBe(6);
  });

  it("survive a run that is ended in the middle", async () => {
    const cache = newCache();
    const { judge } = counting("1", ({ id }) =>
      id === ids[3] ? Promise.reject(new Error("killed")) : Promise.resolve(neutral),
    );
    await judgeAll(pairs, judge, { cache, concurrency: 1 });
    const { judge: second, asked } = counting("1");
    await judgeAll(pairs, second, { cache });
    expect(asked).toEqual([ids[3]]);
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, 20)],
    ["empty", () => ""],
    ["of another form", () => '{"form": 2, "answer": {}}'],
    [
      "no sound answer",
      () => '{"form": 1, "answer": {"probability": {"contradiction": 7, "agreement": 0, "neutral": 0}}}',
    ],
  ])("count as not there where a file is %s, and are written anew", async (_how, damage) => {
    const cache = newCache();
    await judgeAll(pairs.slice(0, 1), counting().judge, { cache });
    const [file] = entries(cache);
    writeFileSync(file!, damage(readFileSync(file!, "utf8")));
    const { judge, asked } = counting();
    await judgeAll(pairs.slice(0, 1), judge, { cache });
    expect(asked.length).toBe(1);
    expect((await judgeAll(pairs.slice(0, 1), judge, { cache })).cached).toBe(1);
  });

  it("leave no half-written file, and no text of an article but what an answer quotes", async () => {
    const cache = newCache();
    await judgeAll(pairs, counting().judge, { cache });
    expect(entries(cache).every((file) => file.endsWith(".json"))).toBe(true);
    for (const file of entries(cache)) expect(readFileSync(file, "utf8")).not.toContain("toll");
  });

  it("are given up where the folder cannot be written, the answers are not", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    const { judgements } = await judgeAll(pairs, counting().judge, { cache: file });
    expect(judgements.every((one) => "probability" in one)).toBe(true);
  });

  it("may be kept in a cache of one's own", async () => {
    const kept = new Map<string, Answer>();
    const cache = {
      get: (key: string) => Promise.resolve(kept.get(key)),
      set: (key: string, answer: Answer) => Promise.resolve(void kept.set(key, answer)),
    };
    await judgeAll(pairs, counting().judge, { cache });
    expect((await judgeAll(pairs, counting().judge, { cache })).cached).toBe(6);
    expect(await diskCache(newCache()).get([...kept.keys()][0]!)).toBeUndefined();
  });
});
