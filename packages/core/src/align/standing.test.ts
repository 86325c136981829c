import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { reader } from "../extract/read.js";
import { align } from "./align.js";

const read = reader(english);
const article = (id: string, ...sentences: string[]) =>
  read({ id, source: id, title: "Alma sinks off Tarva", text: sentences.join(" ") }, 0);

const SINKS = "The ferry Alma sank off Tarva on Monday.";
const SAVED = "Sixty passengers were saved by a coastguard boat.";
const WHEAT = "Wheat grew dearer in the markets of the south.";

/** [place in the one, place in the other] of the two sentences that say the same. */
const placesOf = (a: readonly string[], b: readonly string[], sentence: string) => {
  const readings = [article("a", ...a), article("b", ...b)];
  const at = (side: readonly string[]) => side.indexOf(sentence);
  const pair = align(readings, english.lexicon, { internal: false }).find(
    (one) => one.a.id === `a:text:${at(a)}` && one.b.id === `b:text:${at(b)}`,
  );
  const { order } = pair!.alignments[0]!.standing;
  return [order!.a, order!.b];
};

describe("the order of two sentences among those that their articles share", () => {
  it("is their place in either", () => {
    expect(placesOf([SINKS, SAVED], [SAVED, SINKS], SAVED)).toEqual([
      { place: 2, share: 0.5 },
      { place: 1, share: 0 },
    ]);
  });

  it("is not changed by what only one of the two tells", () =>
    expect(placesOf([WHEAT, SINKS, SAVED], [SAVED, SINKS], SAVED)).toEqual(
      placesOf([SINKS, SAVED], [SAVED, SINKS], SAVED),
    ));

  it("begins with the headline", () => {
    const readings = [article("a", SINKS), article("b", SINKS)];
    const pair = align(readings, english.lexicon, { internal: false }).find(
      ({ a, b }) => a.field === "title" && b.field === "text",
    );
    expect(pair!.alignments[0]!.standing.order).toMatchObject({ a: { place: 0 }, b: { place: 1 } });
  });
});
