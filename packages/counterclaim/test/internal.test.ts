import { describe, expect, it } from "vitest";
import { compare, type Article } from "counterclaim";

const wire: Article = {
  id: "wire",
  source: "Northern Wire",
  title: "Ferry sinks off Tarva",
  text:
    "The ferry Alma sank off Tarva on Monday evening. Sixty passengers were on board the ferry, the company said.\n\n" +
    "A coastguard boat reached the place within an hour. Ninety passengers were on board the ferry, the company said.",
};
const post: Article = {
  id: "post",
  source: "Harbour Post",
  title: "Council approves new quay",
  text: "The council rejected the new quay on Tuesday. Its members voted by nine to four. Work on the old quay goes on.",
};

describe("one article with itself", () => {
  it.each([
    ["a body that contradicts itself", wire, 0.7, ["Sixty passengers", "Ninety passengers"]],
    // headlines say much by little: fewer of what looks like a conflict with the body is one
    ["a headline that says what its body does not", post, 0.5, ["Council approves", "The council rejected"]],
  ])("%s is found", (_what, { id }, minConfidence, starts) => {
    const findings = compare([wire, post], { minConfidence }).findings.filter(({ a }) => a.article === id);
    // two detectors may see one conflict, each by a name of its own
    expect(new Set(findings.map(({ dispute }) => dispute)).size).toBe(1);
    const [{ a, b }] = findings as [(typeof findings)[number]];
    expect(b.article).toBe(id);
    const quotes = [a.quote, b.quote];
    for (const start of starts) expect(quotes.some((quote) => quote.startsWith(start))).toBe(true);
  });

  it("is left alone where nothing inside one article is asked for", () =>
    expect(compare([wire, post], { internal: false }).findings).toEqual([]));

  it("has no agreements, and clears nothing between its own sentences", () => {
    const text =
      "Guards stand on the north bridge. The north bridge is open. The south bridge is closed. Guards stand on the north bridge.";
    const { findings, agreements, cleared } = compare([{ id: "mail", source: "Mail", text }, post]);
    const own = [...findings, ...agreements, ...cleared].filter(({ a }) => a.article === "mail");
    expect(own).toEqual([]);
  });
});
