import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "counterclaim";
import { judgeSpecOf } from "../../src/cli/judge-spec.js";
import { costInWords, judgingInWords, loadNli } from "../../src/cli/judging.js";
import { command, coverage, workplace } from "./workplace.js";

const { run, has, write, remove, folder } = workplace();
afterAll(remove);
for (const [name, text] of Object.entries(coverage)) write(name, text);
const files = Object.keys(coverage);
const tiny = fileURLToPath(new URL("../../../nli/test/tiny-model/", import.meta.url));

/** Why the runtime of ONNX models cannot run here, if it cannot; it is a neighbour's dependency, not this package's. */
function missingRuntime(): string | undefined {
  try {
    createRequire(new URL("../../../nli/package.json", import.meta.url))("@huggingface/transformers");
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0];
  }
}
const missing = missingRuntime();
const native = missing === undefined;
if (!native) console.warn(`Skipped: --judge onnx:, for @huggingface/transformers does not load here (${missing}).`);

describe("--judge names a judge", () => {
  it.each([
    ["onnx:models/deberta", { type: "onnx", folder: "models/deberta" }],
    ["onnx:C:\\models\\deberta", { type: "onnx", folder: "C:\\models\\deberta" }],
    [
      "chat:http://127.0.0.1:11434/v1#qwen3:8b",
      { type: "chat", baseUrl: "http://127.0.0.1:11434/v1", model: "qwen3:8b" },
    ],
    ["chat:https://m.example/v1#org/model", { type: "chat", baseUrl: "https://m.example/v1", model: "org/model" }],
  ])("%s", (written, spec) => expect(judgeSpecOf(written)).toEqual(spec));

  it.each(["", "onnx", "onnx:", "chat:", "chat:http://127.0.0.1/v1", "chat:#m", "openai:x"])("not %j", (written) => {
    expect(() => judgeSpecOf(written)).toThrow(/names no judge\. Give onnx:FOLDER, or chat:ADDRESS#MODEL/);
  });
});

describe("what is said of judging", () => {
  const usage = { calls: 9, promptTokens: 1200, completionTokens: 300 };

  it("is how far it is, then what it cost and what failed", () => {
    expect(judgingInWords("m", { done: 3, total: 1200, cached: 1, failed: 0, usage })).toBe(
      "Asking m: 3 of 1,200 pairs, 1 kept, 0 failed",
    );
    const failed = (pair: string, failed: string) => ({ pair, judge: "m", failed });
    const answer = { pair: "x", judge: "m", probability: { contradiction: 1, agreement: 0, neutral: 0 } };
    const judgements = [answer, failed("y", "busy"), failed("z", "busy"), failed("w", "slow")];
    expect(costInWords("m", { judgements, usage, cached: 1, failed: 3 })).toEqual([
      "m answered 1 of 4 pairs, 1 of them kept from before; 9 calls, 1,500 tokens.",
      "2 pairs without an answer: busy.",
      "1 pair without an answer: slow.",
    ]);
  });

  it("is how to install the package where it is not there", async () => {
    const absent = () =>
      Promise.reject(Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" }));
    await expect(loadNli(absent)).rejects.toMatchObject({
      ...{ code: "invalid-option", path: "--judge" },
      message: expect.stringContaining("npm install @counterclaim/nli") as string,
    });
  });
});

describe("wrong use", { timeout: 120_000 }, () => {
  it.each<[string[], RegExp]>([
    [["--judge", "gpt"], /^counterclaim: invalid-option at --judge: "gpt" names no judge/],
    [["--judge", "onnx:nowhere"], /unreadable-file at nowhere|at --judge: .*There is no such folder/],
    [["--judge", "chat:ftp://x.example#m"], /^counterclaim: invalid-option at --judge: baseUrl begins with ftp:/],
    [["--judge", "onnx:x", "--judge-budget", "0"], /at --judge-budget: "0" is no number of pairs/],
    [["--judge-budget", "5"], /at --judge-budget: --judge-budget is for nothing without --judge/],
    [["--judge", "onnx:x", "--judge-calibration", "none.json"], /unreadable-file at none\.json/],
    [["--judge", "onnx:x", "--judge-calibration", "wire.txt"], /invalid-json at wire\.txt/],
  ])("%j", (args, message) => {
    const { status, stderr, stdout } = run(["compare", ...files, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

describe.skipIf(!native)("a model in a folder", { timeout: 120_000 }, () => {
  it("is asked, its answers are kept, and every finding says what carries it", () => {
    const args = ["compare", ...files, "--judge", `onnx:${tiny}`, "--judge-cache", "kept", "-f", "json"];
    const first = run(args);
    expect(first.status).toBe(1);
    expect(first.stderr).toMatch(
      /^counterclaim: onnx:tiny-model answered (\d+) of \1 pairs, 0 of them kept from before; \d+ calls\.\n$/,
    );
    const report = JSON.parse(first.stdout) as Report;
    expect(report.coverage.judgements).toMatchObject({ judges: ["onnx:tiny-model"], failed: [] });
    const binding = report.findings.find(({ kind }) => kind === "negation");
    expect(binding).toMatchObject({ basis: "both" });
    expect(binding!.confidence).toBeGreaterThan(binding!.structure!);
    const second = run(args);
    expect(second.stderr).toMatch(/answered (\d+) of \1 pairs, \1 of them kept from before; 0 calls\.\n$/);
    expect(second.stdout).toBe(first.stdout);
  });

  it("is trusted as far as its calibration says", () => {
    write("calibration.json", { "onnx:tiny-model": { intercept: 0, slope: 0 } });
    const args = ["compare", ...files, "--judge", `onnx:${tiny}`, "--no-judge-cache", "--quiet", "-f", "json"];
    const { stdout, stderr } = run([...args, "--judge-calibration", "calibration.json"]);
    expect(stderr).toBe("");
    for (const { confidence, structure } of (JSON.parse(stdout) as Report).findings) expect(confidence).toBe(structure);
  });

  it("is asked about a draft's pairs alone", () => {
    const { stdout } = run(["check", ...files, "--judge", `onnx:${tiny}`, "--no-judge-cache", "-q", "-f", "json"]);
    const report = JSON.parse(stdout) as Report;
    expect(report.draft).toBe("wire");
    expect(report.coverage.judgements).toMatchObject({ unused: 0 });
  });
});

describe("an endpoint", { timeout: 120_000 }, () => {
  let server: Server | undefined;
  afterAll(() => server?.close());

  /** Runs the command while this process answers its requests. */
  async function served(status: number, environment: Record<string, string>, ...more: string[]) {
    const keys: (string | undefined)[] = [];
    server = createServer((request, response) => {
      keys.push(request.headers.authorization);
      response.writeHead(status).end("no such model");
    });
    await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const judge = `chat:http://127.0.0.1:${port}/v1#small`;
    const args = ["compare", ...files, "--judge", judge, "--judge-cache", "kept", ...more];
    const child = spawn(process.execPath, [command, ...args], {
      ...{ cwd: folder, stdio: ["ignore", "pipe", "pipe"] },
      env: { PATH: process.env["PATH"], ...environment },
    });
    let [stdout, stderr] = ["", ""];
    child.stdout!.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr!.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    server.close();
    return { code, stdout, stderr, keys };
  }

  it("that refuses changes no finding: the report says which pairs it did not answer", async () => {
    const { code, stdout, stderr, keys } = await served(404, { COUNTERCLAIM_JUDGE_KEY: "sk-secret" }, "-f", "json");
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    const plain = JSON.parse(run(["compare", ...files, "-f", "json"]).stdout) as Report;
    expect(report.findings.map(({ id, confidence }) => [id, confidence])).toEqual(
      plain.findings.map(({ id, confidence }) => [id, confidence]),
    );
    expect(report.coverage.judgements!.failed.length).toBeGreaterThan(0);
    expect(stderr).toMatch(
      /answered 0 of \d+ pairs.*\n.*without an answer: 127\.0\.0\.1:\d+ answers 404: no such model\.\n$/,
    );
    expect(keys[0]).toBe("Bearer sk-secret");
    expect(stdout + stderr).not.toContain("sk-secret");
  });

  it("is asked no more often than the budget allows", async () => {
    const { keys } = await served(500, {}, "--judge-budget", "2", "-q");
    expect(keys.length).toBeLessThanOrEqual(2);
    expect(keys[0]).toBeUndefined();
    expect(has("kept")).toBe(native);
  });
});
