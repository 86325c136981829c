import { describe, expect, it } from "vitest";
import { showTime, timesIn } from "../../../test/show.js";
import { published, timeCases } from "./times.cases.js";

describe(`the times of a sentence published on ${published}`, () => {
  it.each(timeCases.map(([sentence, ...times]) => ({ sentence, times })))("$sentence", ({ sentence, times }) => {
    expect(timesIn(sentence, published).map(showTime)).toEqual(times);
  });
});

describe("the day of publication", () => {
  const dayOf = (sentence: string, publishedAt?: string) => timesIn(sentence, publishedAt).map(showTime);

  it("is the article's own where its zone is given", () => {
    expect(dayOf("They met today.", "2025-06-18T23:30:00+12:00")).toEqual([
      "today: instant day 2025-06-18 … 2025-06-19",
    ]);
  });

  it("may be a day ahead of Greenwich late in the evening there", () => {
    expect(dayOf("They met today.", "2025-06-18T21:30:00Z")).toEqual(["today: instant day 2025-06-18 … 2025-06-20"]);
    expect(dayOf("They met on Thursday.", "2025-06-18T21:30:00Z")).toEqual([
      "on Thursday: instant day 2025-06-19 … 2025-06-20",
    ]);
  });

  it("may be a day behind Greenwich in the small hours there", () => {
    expect(dayOf("They met today.", "2025-06-18T03:30:00Z")).toEqual(["today: instant day 2025-06-17 … 2025-06-19"]);
  });

  it("is not made up where it is not given", () => {
    expect(dayOf("They met on Monday.")).toEqual(["on Monday: instant day -∞ … ∞"]);
    expect(dayOf("They met on 3 May.")).toEqual(["on 3 May: instant day -∞ … ∞"]);
    expect(dayOf("They met on 3 May 2024.")).toEqual(["on 3 May 2024: instant day 2024-05-03 … 2024-05-04"]);
    expect(dayOf("They met on Monday.", "yesterday")).toEqual(["on Monday: instant day -∞ … ∞"]);
  });
});
