import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compare } from "counterclaim";
import { loadEvents } from "./events.js";
import { scoreOf, total } from "./score.js";

const eventsOf = (folder: string) => loadEvents(fileURLToPath(new URL(`../../${folder}/`, import.meta.url)));
const scored = (events: ReturnType<typeof loadEvents>) =>
  total(events.map((event) => scoreOf(event, compare(event.articles))));

/** Two dozen events, so that all topics and both forms are among them, the test stays quick, and events added later change nothing. */
const SEEN = new Set(
  "1000 1039 1077 1115 1172 1213 129 148 208 268 323 374 428 482 532 622 664 706 748 790 832 874 916".split(" "),
);
const UNSEEN = new Set("1251 1256 1400 1404 1408".split(" "));
const chosen = (folder: string, numbers: ReadonlySet<string>) =>
  eventsOf(folder).filter(({ id }) => numbers.has(id.replace("event-", "")));

// What is reached, less a small tolerance. docs/explanation/limits.md has what is reached on all events that were held out.
describe("shipped events on which models were trained", () => {
  const events = chosen("events", SEEN);
  const sum = scored(events);

  it("are read no worse than before", () => {
    expect(events.length).toBe(SEEN.size);
    expect(sum.found / sum.conflicts).toBeGreaterThan(0.25);
    expect(sum.right / sum.flagged).toBeGreaterThan(0.94);
    expect(sum.agreementsFound / sum.agreements).toBeGreaterThan(0.73);
    expect(sum.trapsHit / sum.traps).toBeLessThan(0.01);
    expect(sum.updatesKept / sum.updates).toBeGreaterThan(0.98);
  });
});

describe("shipped events that trained nothing", () => {
  const events = chosen("unseen", UNSEEN);
  const sum = scored(events);

  it("are read no worse than before", () => {
    expect(events.length).toBe(UNSEEN.size);
    expect(sum.found / sum.conflicts).toBeGreaterThan(0.55);
    expect(sum.right / sum.flagged).toBeGreaterThan(0.92);
    expect(sum.agreementsFound / sum.agreements).toBeGreaterThan(0.6);
    expect(sum.trapsHit / sum.traps).toBeLessThan(0.02);
    expect(sum.updatesKept).toBe(sum.updates);
  });
});
