import { describe, expect, it } from "vitest";
import { InputError } from "@counterclaim/core";
import { checkArticles } from "../src/validate/articles.js";

const article = (id: string, more: object = {}) => ({
  id,
  source: `Source ${id}`,
  text: "The port reopened.",
  ...more,
});
const limit = 5_000_000;

function fault(articles: unknown, maximum = limit): InputError {
  try {
    checkArticles(articles, maximum);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("no error was thrown");
}

const throwing = {
  id: "b",
  source: "B",
  get text(): string {
    throw new Error("no text today");
  },
};
const revoked = Proxy.revocable([], {});
revoked.revoke();
const sparse = [article("a"), , article("b")];

describe("wrong articles give one InputError with code, path and remedy", () => {
  it.each<[string, unknown, string, string, RegExp]>([
    ["nothing", undefined, "invalid-type", "$.articles", /is undefined\. Pass an array/],
    ["an object", { articles: [] }, "invalid-type", "$.articles", /is an object\. Pass an array/],
    ["a string", "text", "invalid-type", "$.articles", /is a string/],
    ["a revoked proxy", revoked.proxy, "invalid-type", "$.articles", /cannot be read/],
    ["no articles", [], "no-articles", "$.articles", /at least two/],
    ["one article", [article("a")], "one-article", "$.articles", /at least one more/],
    ["a hole", sparse, "invalid-type", "$.articles[1]", /is undefined\. Pass an object/],
    ["a huge hole", new Array(4_000_000_000), "invalid-type", "$.articles[0]", /is undefined/],
    ["null", [article("a"), null], "invalid-type", "$.articles[1]", /is null/],
    ["a string for an article", ["x", "y"], "invalid-type", "$.articles[0]", /is a string/],
    ["an array for an article", [[], []], "invalid-type", "$.articles[0]", /is an array/],
    ["a map", [new Map(), article("b")], "missing-field", "$.articles[0].id", /needs id, source and text/],
    ["no id", [{ source: "A", text: "x" }, article("b")], "missing-field", "$.articles[0].id", /has no id/],
    [
      "undefined source",
      [article("a", { source: undefined }), article("b")],
      "missing-field",
      "$.articles[0].source",
      /has no source/,
    ],
    [
      "body for text",
      [{ id: "a", source: "A", body: "x" }, article("b")],
      "missing-field",
      "$.articles[0].text",
      /Did you mean text where it says body/,
    ],
    ["empty id", [article(""), article("b")], "missing-field", "$.articles[0].id", /is empty/],
    [
      "blank source",
      [article("a", { source: " " }), article("b")],
      "missing-field",
      "$.articles[0].source",
      /is empty/,
    ],
    ["empty text", [article("a"), article("b", { text: "" })], "empty-text", "$.articles[1].text", /white space/],
    [
      "white space",
      [article("a"), article("b", { text: " \n\t\u00a0\ufeff" })],
      "empty-text",
      "$.articles[1].text",
      /white space/,
    ],
    [
      "a number for text",
      [article("a", { text: 7 }), article("b")],
      "invalid-type",
      "$.articles[0].text",
      /is a number\. Pass a string\./,
    ],
    ["a number for id", [article("a", { id: 7 }), article("b")], "invalid-type", "$.articles[0].id", /is a number/],
    [
      "a String object",
      [article("a", { text: new String("x") }), article("b")],
      "invalid-type",
      "$.articles[0].text",
      /is an object/,
    ],
    [
      "null title",
      [article("a", { title: null }), article("b")],
      "invalid-type",
      "$.articles[0].title",
      /is null\. .*leave it out/,
    ],
    [
      "a Date",
      [article("a", { publishedAt: new Date(0) }), article("b")],
      "invalid-type",
      "$.articles[0].publishedAt",
      /is a Date\. Write it as/,
    ],
    [
      "a misspelt field",
      [article("a", { publishedat: "x" }), article("b")],
      "unknown-field",
      "$.articles[0].publishedat",
      /Did you mean publishedAt/,
    ],
    [
      "another name",
      [article("a", { headline: "x" }), article("b")],
      "unknown-field",
      "$.articles[0].headline",
      /Did you mean title/,
    ],
    [
      "a strange field",
      [article("a", { "no such": 1 }), article("b")],
      "unknown-field",
      '$.articles[0]["no such"]',
      /the fields are id/,
    ],
    [
      "__proto__",
      JSON.parse('[{"id":"a","source":"A","text":"x","__proto__":{}},{"id":"b"}]'),
      "unknown-field",
      "$.articles[0].__proto__",
      /no field/,
    ],
    [
      "text over the limit",
      [article("a", { text: "x".repeat(limit + 1) }), article("b")],
      "text-too-long",
      "$.articles[0].text",
      /has 5000001 .*limit is 5000000.*maxTextLength/,
    ],
    [
      "title over the limit",
      [article("a", { title: "x".repeat(limit + 1) }), article("b")],
      "text-too-long",
      "$.articles[0].title",
      /The title/,
    ],
    [
      "duplicate ids",
      [article("a"), article("b"), article("a")],
      "duplicate-id",
      "$.articles[2].id",
      /already that of \$\.articles\[0\]/,
    ],
    ["a getter that throws", [article("a"), throwing], "invalid-type", "$.articles[1]", /no text today/],
  ])("%s", (_name, articles, code, path, message) => {
    const error = fault(articles);
    expect({ code: error.code, path: error.path }).toEqual({ code, path });
    expect(error.message).toMatch(message);
  });

  it.each([
    "2025-02-30",
    "2025-13-01",
    "2023-02-29",
    "1900-02-29",
    "2025-00-10",
    "2025-01-00",
    "2026-01-06T25:00:00Z",
    "2026-01-06T09:30:00",
    "2026-01-06T09:30Z",
    "2026-1-6",
    "6 January 2026",
    "",
    "yesterday",
    "2026-01-06T09:30:00+25:00",
  ])("the date %j", (publishedAt) => {
    const error = fault([article("a"), article("b", { publishedAt })]);
    expect({ code: error.code, path: error.path }).toEqual({ code: "invalid-date", path: "$.articles[1].publishedAt" });
    expect(error.message).toContain('Write it as "2026-01-06"');
  });

  it("says which day a month does not have", () => {
    expect(fault([article("a", { publishedAt: "2025-02-30" }), article("b")]).message).toContain(
      "Month 2 of 2025 has 28 days",
    );
  });
});

describe("the first thing wrong is reported", () => {
  it("article by article, each in the documented order", () => {
    const wrong = { id: "", text: 7, extra: 1, publishedAt: "x" };
    expect(fault([article("a"), wrong]).path).toBe("$.articles[1].source");
    expect(fault([article("a"), { ...wrong, source: "B" }]).path).toBe("$.articles[1].extra");
    expect(fault([article("a"), { id: "", source: "B", text: 7, publishedAt: "x" }]).path).toBe("$.articles[1].id");
    expect(fault([article("a"), { id: "a", source: "B", text: 7, publishedAt: "x" }]).path).toBe("$.articles[1].text");
    expect(fault([article("a"), { id: "a", source: "B", text: "long", publishedAt: "x" }], 2).code).toBe(
      "text-too-long",
    );
    expect(fault([article("a"), article("a", { publishedAt: "x" })]).code).toBe("invalid-date");
    expect(fault([article("a"), article("a"), 7]).code).toBe("duplicate-id");
  });
});

describe("right articles come back as plain copies", () => {
  it("whatever object they came in", () => {
    class Story {
      id = "c";
      get source(): string {
        return "C";
      }
      get text(): string {
        return "The port stayed shut.";
      }
    }
    const bare = Object.assign(Object.create(null) as object, article("b", { title: undefined }));
    const checked = checkArticles([article("a"), bare, new Story()], limit);
    expect(checked).toEqual([article("a"), article("b"), { id: "c", source: "C", text: "The port stayed shut." }]);
    expect(checked[1] && Object.keys(checked[1])).not.toContain("title");
    expect(checked.every((one) => Object.getPrototypeOf(one) === Object.prototype)).toBe(true);
  });

  it("each field read once", () => {
    let reads = 0;
    const shifty = {
      ...article("b"),
      get text(): unknown {
        return reads++ === 0 ? "The port reopened." : 7;
      },
    };
    expect(checkArticles([article("a"), shifty], limit)[1]?.text).toBe("The port reopened.");
  });

  it("with any text, also halves of surrogate pairs and control characters", () => {
    const text = "\ud800 \u0000 \udfff \u202e 😀";
    expect(checkArticles([article("a", { text }), article("b")], limit)[0]?.text).toBe(text);
  });

  it("with the dates that there are", () => {
    for (const publishedAt of ["2024-02-29", "2000-02-29", "2026-01-06T09:30:00Z", "2026-01-06T09:30:00.125+05:45"]) {
      expect(checkArticles([article("a", { publishedAt }), article("b")], limit)[0]?.publishedAt).toBe(publishedAt);
    }
  });

  it("in great number", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => article(String(i)));
    expect(checkArticles(many, limit)).toHaveLength(100_000);
  });
});
