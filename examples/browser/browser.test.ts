// The example as it is shipped: bundled by Vite, served, and used in a real browser.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare } from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { browserPath } from "../../packages/counterclaim/test/html/browser.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const settings = { root, logLevel: "warn" as const };

const articles = [
  {
    ...{ id: "Northern Wire", source: "Northern Wire" },
    text: "The port of Lindhaven reopened on Monday. The storm killed 14 people.",
  },
  {
    ...{ id: "Daily Tern", source: "Daily Tern" },
    text: "The port of Lindhaven did not reopen on Monday. The storm killed 19 people.",
  },
];

beforeAll(() => build(settings).then(() => undefined), 60_000);

describe("the engine in a bundle for browsers", () => {
  it("asks for no module of Node", () => {
    const folder = join(root, "dist/assets");
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    expect(scripts).toHaveLength(2);
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), "utf8");
      expect(code).not.toMatch(/\bfrom\s*["']node:|import\(["']node:|require\(["']|__vite-browser-external/);
    }
  });
});

const executablePath = browserPath();
if (executablePath === undefined) console.log("SKIPPED, no browser: the engine in a browser. Install chromium.");

describe.skipIf(executablePath === undefined)("the engine in a browser", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: PreviewServer;

  beforeAll(async () => {
    server = await preview({ ...settings, preview: { port: 0, host: "127.0.0.1" } });
    // a sandbox cannot be set up by root, as whom tests in containers run
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath: executablePath!, args });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it("finds what it finds in Node", async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.getByRole("button", { name: "Compare" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /conflicts|failed/i })
      .waitFor({ timeout: 60_000 });

    const { findings } = compare(articles, english);
    expect(findings.length).toBeGreaterThan(1);
    expect(await page.getByRole("listitem").allTextContents()).toEqual(
      findings.map(
        ({ level, kind, a, b, reason }) =>
          `${level} (${kind}): “${a.quote}” (${a.article}), “${b.quote}” (${b.article}). ${reason}`,
      ),
    );
    expect(errors).toEqual([]);
  });

  it("shows markup in an article as text", async () => {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.getByLabel("Daily Tern").fill("<b>The storm killed 19 people.</b>");
    await page.getByRole("button", { name: "Compare" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /conflicts|failed/i })
      .waitFor({ timeout: 60_000 });
    expect(await page.getByRole("listitem").allTextContents()).toEqual([expect.stringContaining("<b>The storm")]);
    expect(await page.locator("li b").count()).toBe(0);
  });
});
