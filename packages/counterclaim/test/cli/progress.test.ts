import { spawn } from "node:child_process";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "counterclaim";
import { progressInWords } from "../../src/cli/stages.js";
import { statusLine } from "../../src/cli/status-line.js";
import { command, coverage, workplace } from "./workplace.js";

describe("what is said of progress", () => {
  it("counts articles, then pairs, and how long it will take", () => {
    const words = progressInWords();
    const reading = (done: number) => ({ stage: "reading", done, total: 100 }) as const;
    expect(words(reading(0), 1000)).toBe("Parsing: 0 of 100 articles");
    expect(words(reading(25), 3500)).toBe("Parsing: 25 of 100 articles, about 8 s for the rest");
    const comparing = (done: number) => ({ stage: "comparing", done, total: 12_000 }) as const;
    expect(words(comparing(0), 100_000)).toBe("Comparing: 0 of 12,000 pairs of sentences");
    expect(words(comparing(100), 160_000)).toBe("Comparing: 100 of 12,000 pairs of sentences, about 1 h 59 min left");
    expect(words(comparing(6000), 200_000)).toBe("Comparing: 6,000 of 12,000 pairs of sentences, about 2 min left");
    expect(words(comparing(11_900), 700_000)).toBe("Comparing: 11,900 of 12,000 pairs of sentences, about 6 s left");
  });
});

describe("the status line", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function shown(terminal: { isTTY?: boolean; columns?: number }, wanted: boolean, after: number): string[] {
    const written: string[] = [];
    const line = statusLine({ ...terminal, write: (text) => written.push(text) }, wanted);
    line.follow(() => "Parsing: 3 of 9 articles");
    vi.advanceTimersByTime(after);
    line.clear();
    vi.advanceTimersByTime(1000);
    return written;
  }

  it("is written again and again to a terminal, and taken away in the end", () => {
    const written = shown({ isTTY: true, columns: 80 }, true, 1000);
    expect(written.length).toBeGreaterThan(3);
    for (const text of written.slice(0, -1)) expect(text).toBe("\r\u001b[KParsing: 3 of 9 articles");
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  it.each([
    ["where the work is quick", { isTTY: true }, true, 300],
    ["in a pipe", {}, true, 5000],
    ["where quiet is wanted", { isTTY: true }, false, 5000],
  ] as const)("is not written %s", (_when, terminal, wanted, after) => {
    expect(shown(terminal, wanted, after)).toEqual([]);
  });

  it("makes room for what is to stay, which is said elsewhere too", () => {
    const written: string[] = [];
    for (const isTTY of [true, false]) {
      const line = statusLine({ isTTY, write: (text) => written.push(text) }, true);
      line.follow(() => "Parsing");
      vi.advanceTimersByTime(450);
      line.say("none.txt cannot be read.");
      line.clear();
    }
    const said = "none.txt cannot be read.\n";
    expect(written).toEqual(["\r\u001b[KParsing", "\r\u001b[K", said, "\r\u001b[K", said]);
  });

  it("never wraps", () => {
    expect(shown({ isTTY: true, columns: 10 }, true, 600)[0]).toBe("\r\u001b[KParsing: ");
  });
});

describe("an interrupted run", { timeout: 240_000 }, () => {
  const { folder, json, read, has, write, run, remove } = workplace();
  afterAll(remove);
  for (const [name, text] of Object.entries(coverage)) write(name, text);
  // minutes of work on any machine
  const many = Array.from({ length: 150 }, (_, index) => ({
    ...{ id: `a${index}`, source: `Outlet ${index}` },
    text: Array.from(
      { length: 60 },
      (_, n) => `The council of district ${n} approved ${(index + n) % 50} plans on ${1 + (n % 28)} May.`,
    ).join(" "),
  }));
  write("many.json", many);
  const kept = write("base.json", '{"schemaVersion":1,"findings":[]}\n');

  interface Ended {
    status: number | null;
    stdout: string;
    stderr: string;
  }

  function interruptedAfter(milliseconds: number, signal: NodeJS.Signals, args: readonly string[]): Promise<Ended> {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    setTimeout(() => child.kill(signal), milliseconds);
    return new Promise((resolve) => child.on("close", (status) => resolve({ status, stdout, stderr })));
  }

  /** On a machine under load the command may not have got to work after a few seconds: then again, and later. */
  async function interrupted(signal: NodeJS.Signals, args: readonly string[], early = "no such words"): Promise<Ended> {
    for (const milliseconds of [3000, 10_000]) {
      const ended = await interruptedAfter(milliseconds, signal, args);
      if (ended.status !== null && !ended.stderr.includes(early)) return ended;
    }
    return interruptedAfter(30_000, signal, args);
  }

  it("writes what is done, says so, and leaves the baseline alone", async () => {
    const args = ["compare", "many.json", "-o", "part.json", "-o", "part.sarif", "--write-baseline", kept];
    const { status, stdout, stderr } = await interrupted("SIGINT", args, "before anything");
    expect({ status, stdout }).toEqual({ status: 130, stdout: "" });
    expect(stderr).toContain("counterclaim: Interrupted; the report holds what was found until then.");
    expect(stderr).toContain("base.json is left as it was");
    const report = json("part.json") as Report;
    expect(report.notes.map(({ code }) => code)).toContain("ended-early");
    expect(report.articles).toHaveLength(many.length);
    expect(read("part.sarif")).toContain('"executionSuccessful": false');
    expect(read("base.json")).toBe('{"schemaVersion":1,"findings":[]}\n');
  });

  it("ends with 143 where it is terminated", async () => {
    expect((await interrupted("SIGTERM", ["compare", "many.json"])).status).toBe(143);
  });

  it("says that nothing is written where nothing was compared yet", async () => {
    // standard input stays open: the command waits for articles
    const { status, stdout, stderr } = await interrupted("SIGINT", ["compare", "-", "-o", "none.json"]);
    expect({ status, stdout, has: has("none.json") }).toEqual({ status: 130, stdout: "", has: false });
    expect(stderr).toBe("counterclaim: Interrupted before anything was compared; nothing is written.\n");
  });

  it("is silent in a pipe where nobody interrupts it", () => {
    expect(run(["compare", "wire.txt", "tern.txt"]).stderr).toBe("");
  });
});
