import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { type Article, compare, render, type RenderOptions, type Report } from "counterclaim";
import { vocabulary } from "../../src/render/json-ld/context.js";
import { judgedSample, reviewedSample, sampleArticles } from "../sample-articles.js";
import { nothing, sample } from "../sample-report.js";

type Node = Record<string, unknown> & { id?: string; type: string | string[] };
type Document = jsonld.JsonLdDocument & { "@graph": Node[] };

const documentOf = (report: Report, options: RenderOptions = {}): Document =>
  JSON.parse(render(report, "jsonld", options)) as Document;

/** Nothing may be fetched: all that a document needs must stand in it. */
const offline = {
  safe: true,
  documentLoader: (url: string): never => {
    throw new Error(`${url} was asked for`);
  },
};

const ofType = (document: Document, type: string): Node[] =>
  document["@graph"].filter((node) => [node.type].flat().includes(type));

describe("jsonld", () => {
  it("is as it was reviewed", async () => {
    const text = render(reviewedSample, "jsonld", { articles: sampleArticles });
    await expect(text).toMatchFileSnapshot("../golden/report.jsonld");
  });

  it.each([
    ["with texts", reviewedSample, { articles: sampleArticles }],
    ["without texts", sample, {}],
    ["without findings", nothing, {}],
  ])("is JSON-LD of which no term is lost: %s", async (_name, report, options) => {
    // safe mode throws where a term or a value would be dropped
    const expanded = await jsonld.expand(documentOf(report, options), offline);
    expect(expanded.length).toBeGreaterThan(report.articles.length);
    const quads = (await jsonld.toRDF(expanded, { ...offline, format: "application/n-quads" })) as unknown as string;
    const predicates = new Set(Array.from(quads.matchAll(/^\S+ <([^>]+)>/gm), ([, iri = ""]) => iri));
    const homes = ["https://schema.org/", "http://www.w3.org/", "http://purl.org/dc/elements/1.1/", vocabulary];
    for (const iri of predicates) expect(homes.filter((home) => iri.startsWith(home))).toHaveLength(1);
  });

  it("has articles and claims in schema.org's terms", async () => {
    const expanded = (await jsonld.expand(documentOf(sample), offline)) as Record<string, unknown>[];
    const at = (id: string) => expanded.find((node) => node["@id"] === id);
    expect(at("urn:counterclaim:article:post")).toMatchObject({
      "@type": ["https://schema.org/NewsArticle"],
      "https://schema.org/headline": [{ "@value": "What it leaves open" }],
      "https://schema.org/datePublished": [{ "@value": "2026-04-21" }],
    });
    expect(at("urn:counterclaim:claim:wire:text:100:151")).toMatchObject({
      "@type": ["https://schema.org/Claim"],
      "https://schema.org/text": [{ "@value": "The guarantees are binding on all five governments." }],
      "https://schema.org/appearance": [{ "@id": "urn:counterclaim:article:wire" }],
    });
  });

  it("has findings as annotations whose targets are the selections of two claims", () => {
    const document = documentOf(sample);
    const [finding] = ofType(document, "cc:Contradiction");
    const claims = ofType(document, "Claim");
    const selectionOf = (id: unknown) => (claims.find((one) => one.id === id)?.["cc:selection"] as Node).id;
    expect(finding).toMatchObject({
      ...{ id: "urn:counterclaim:finding:f1", type: ["Annotation", "cc:Contradiction"], "cc:confidence": 0.93 },
      body: { value: "One affirms that they are binding, the other denies it." },
    });
    expect((finding?.["cc:claim"] as string[]).map(selectionOf)).toEqual(finding?.["target"]);
  });

  it("says level, agreement, update, clearance and dismissal", () => {
    const document = documentOf(reviewedSample);
    const counts = ["cc:Contradiction", "cc:Tension", "cc:Agreement", "cc:Update", "cc:Cleared", "cc:Dispute"].map(
      (type) => ofType(document, type).length,
    );
    expect(counts).toEqual([2, 0, 1, 1, 1, 1]);
    expect(ofType(document, "cc:Contradiction").map((node) => [node["cc:known"], node["cc:dismissedBecause"]])).toEqual(
      [
        [true, undefined],
        [undefined, "=A comment, not a report"],
      ],
    );
    expect(ofType(document, "cc:Update")[0]).toMatchObject({
      "cc:earlier": "urn:counterclaim:claim:wire:text:100:151",
      "cc:later": "urn:counterclaim:claim:post:text:0:88",
    });
  });

  it("counts positions in Unicode code points", () => {
    const texts = ["🚢 sank 😀. The sinking killed 14 people.", "🚢🚢 The sinking killed 17 people 😀😀."];
    const articles: Article[] = texts.map((text, index) => ({
      ...{ id: `${index}`, source: `S${index}`, text, title: `😀 ${index} dead` },
    }));
    const document = documentOf(compare(articles, { minConfidence: 0 }), { articles });
    let positions = 0;
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(walk);
      if (typeof value !== "object" || value === null) return;
      const node = value as Node;
      if (node.type === "SpecificResource") {
        const [quote, position] = node["selector"] as [Record<string, string>, { start: number; end: number }];
        const article = articles.find(({ id }) => node["source"] === `urn:counterclaim:article:${id}`);
        const points = [...((node["cc:field"] === "headline" ? article?.title : article?.text) ?? "")];
        expect(points.slice(position.start, position.end).join("")).toBe(quote["exact"]);
        const before = points.slice(0, position.start).join("");
        expect(before.endsWith(quote["prefix"] ?? "no prefix")).toBe(true);
        expect(
          points
            .slice(position.end)
            .join("")
            .startsWith(quote["suffix"] ?? "no suffix"),
        ).toBe(true);
        positions++;
      }
      Object.values(node).forEach(walk);
    };
    walk(document["@graph"]);
    expect(positions).toBeGreaterThan(3);
  });

  it("gives no position where there is no text", () => {
    expect(JSON.stringify(documentOf(sample))).not.toContain('"TextPositionSelector","');
    expect(JSON.stringify(documentOf(sample, { articles: sampleArticles }))).toContain('"TextPositionSelector","');
  });

  it("can stand in the script element of a page", () => {
    const articles = sample.articles.map((head) => ({ ...head, source: "</script><script>alert(1)</script>" }));
    expect(render({ ...sample, articles }, "jsonld")).not.toContain("<");
  });

  it("names an address only where it is one of the web", () => {
    const urls = ["https://tern.example/1", "javascript:alert(1)", "https://", undefined];
    const articles = sample.articles.map(({ id, source }, index) => {
      const url = urls[index];
      return { id, source, ...(url !== undefined && { url }) };
    });
    expect(ofType(documentOf({ ...sample, articles }), "NewsArticle").map((node) => node["url"])).toEqual([
      "https://tern.example/1",
      ...[undefined, undefined, undefined],
    ]);
  });

  it("has only terms of its own that the reference explains", () => {
    const page = readFileSync(new URL("../../../../docs/reference/vocabulary.md", import.meta.url), "utf8");
    const explained = Array.from(page.matchAll(/^\| `cc:(\w+)`/gm), ([, term = ""]) => term);
    const report: Report = {
      ...reviewedSample,
      findings: judgedSample.findings.flatMap((one) => [one, { ...one, level: "tension" as const }]),
      coverage: judgedSample.coverage,
    };
    const used = Array.from(render(report, "jsonld").matchAll(/"cc:(\w+)"/g), ([, term = ""]) => term);
    expect([...new Set(used)].sort()).toEqual([...explained].sort());
  });
});
