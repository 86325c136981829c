import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { reader } from "../extract/read.js";
import { align } from "./align.js";

const read = reader(english);

const article = (id: string, title: string, ...sentences: string[]) =>
  read({ id, source: id, title, text: sentences.join(" ") }, 0);

const wire = article(
  "wire",
  "Ferry sinks off Tarva",
  "The ferry Alma sank off Tarva on Monday.",
  "Sixty passengers left the ferry Alma in boats.",
  "The ferry Alma carried seventy passengers.",
  "A coastguard boat met the passengers of the ferry Alma.",
  "The ferry Alma had left Tarva with passengers at noon.",
  "Passengers said the ferry Alma had rolled.",
);
const post = article("post", "Alma sinks", "The ferry Alma went down near Tarva.");

const pairsOf = (internal: boolean) =>
  align([wire, post], english.lexicon, { internal }).map(({ a, b }) => ({ a, b, own: a.article === b.article }));

describe("pairs of sentences", () => {
  it("are of two articles where nothing inside one is asked for", () => {
    const pairs = pairsOf(false);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(({ own }) => own)).toEqual([]);
  });

  it("are also a headline with its own body, and the sentences of one body with those nearest to them", () => {
    const own = pairsOf(true).filter((pair) => pair.own);
    const headline = own.filter(({ a, b }) => a.field !== b.field);
    const body = own.filter(({ a, b }) => a.field === "text" && b.field === "text");
    expect(headline.length).toBeGreaterThan(0);
    expect(body.length).toBeGreaterThan(0);
    // there are fifteen pairs, and three are kept for each sentence
    expect(body.length).toBeLessThan(15);
    for (const { a, b } of own) expect(a.id).not.toBe(b.id);
  });

  it("of two articles are the same either way", () => {
    const ids = (internal: boolean) =>
      pairsOf(internal)
        .filter(({ own }) => !own)
        .map(({ a, b }) => `${a.id} ${b.id}`)
        .sort();
    expect(ids(true)).toEqual(ids(false));
  });
});
