// How the page looks and how fast it is, in a real browser: accessible by axe-core's rules, no sideways scrolling, prints all
// that is open, one hundred articles without lag. Leaves screenshots in a temporary folder for a person to look at.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { render } from "counterclaim";
import { describeInBrowser } from "./browser.js";
import { eventOf, type Size } from "./event.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = join(tmpdir(), "counterclaim-report-screenshots");
mkdirSync(folder, { recursive: true });

const page = (size: Size) => {
  const { report, articles } = eventOf(size);
  return render(report, "html", { articles });
};
const html = page({ articles: 5, disputes: 8 });
const wide = page({ articles: 14, disputes: 8 });

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const looks: [string, BrowserContextOptions][] = [
  ["desktop", desktop],
  ["desktop-dark", { ...desktop, colorScheme: "dark" }],
  ["phone", phone],
  ["phone-dark", { ...phone, colorScheme: "dark" }],
];

/** Everything open and laid out, also what is out of view: for axe and for pictures of the whole page. */
const unfolded = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
  });

describeInBrowser("the HTML report's look", (tab) => {
  for (const [name, options] of looks) {
    it(`breaks no rule of axe-core: ${name}`, async () => {
      const page = await tab.open(html, options);
      await unfolded(page);
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", "link-name", "region"]));
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    });

    it(`is never wider than the screen, and its text large enough: ${name}`, async () => {
      for (const content of [html, wide]) {
        const page = await tab.open(content, options);
        await unfolded(page);
        const { overflow, smallest } = await page.evaluate(() => {
          const texts = Array.from(
            document.querySelectorAll("p, td, th, a, label, figcaption, blockquote, summary, code"),
          );
          const sizes = texts.map((one) => parseFloat(getComputedStyle(one).fontSize));
          return { overflow: document.documentElement.scrollWidth - innerWidth, smallest: Math.min(...sizes) };
        });
        expect(overflow).toBeLessThanOrEqual(0);
        expect(smallest).toBeGreaterThanOrEqual(12);
      }
    });
  }

  it("has positions side by side on a desktop, one below the other on a phone", async () => {
    const places = async (options: BrowserContextOptions) => {
      const positions = (await tab.open(html, options)).locator("#d1 .position");
      return Promise.all([0, 1].map(async (index) => (await positions.nth(index).boundingBox())!));
    };
    const [left, right] = await places(desktop);
    expect(right!.y).toBe(left!.y);
    expect(right!.x).toBeGreaterThanOrEqual(left!.x + left!.width);
    const [upper, lower] = await places(phone);
    expect(lower!.x).toBe(upper!.x);
    expect(lower!.y).toBeGreaterThanOrEqual(upper!.y + upper!.height);
  });

  it("follows the system from light to dark", async () => {
    const ground = async (colorScheme: "light" | "dark") => {
      const page = await tab.open(html, { ...desktop, colorScheme });
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number));
    };
    expect(Math.min(...(await ground("light")))).toBeGreaterThan(240);
    expect(Math.max(...(await ground("dark")))).toBeLessThan(40);
  });

  it("prints the disputes and articles without what is only for the screen", async () => {
    const page = await tab.open(html, { ...desktop, viewport: { width: 680, height: 900 }, colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("#filters, nav, .skip, .shown").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator(".card:visible").count()).toBe(8);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector(".card")!).contentVisibility)).toBe(
      "visible",
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(folder, "print.png"), fullPage: true });
    expect((await page.pdf({ path: join(folder, "print.pdf"), format: "A4" })).length).toBeGreaterThan(10_000);
  });

  it("prints which part it is where filters are set", async () => {
    const page = await tab.open(html, desktop);
    await page.getByLabel("Words").fill("ferry");
    await expect.poll(() => page.locator(".card:visible").count()).toBe(1);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Filtered: 1 of 8 disputes shown.").isVisible()).toBe(true);
  });
});

describeInBrowser("one hundred articles in the HTML report", (tab) => {
  const size: Size = { articles: 100, disputes: 60, filler: 30 };
  const { report, articles } = eventOf(size);
  const large = render(report, "html", { articles });

  it("load, filter and scroll without lag", { retry: 4 }, async () => {
    const page = await tab.open("<!doctype html>", desktop);
    const devtools = await page.context().newCDPSession(page);
    // the time that the page's own thread works, whatever else the machine does
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    const work = async (task: () => Promise<unknown>): Promise<number> => {
      const total = async () => {
        const { metrics } = await devtools.send("Performance.getMetrics");
        return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
      };
      const before = await total();
      await task();
      return Math.round((await total()) - before);
    };
    const settled = () =>
      page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    const loaded = await work(async () => {
      await page.setContent(large);
      await settled();
    });
    const filtered = await work(async () => {
      await page.getByLabel("Words").fill("ferry 1");
      await settled();
    });
    await page.getByLabel("Words").fill("");
    await settled();
    const screens = 20;
    const scrolled = await work(() =>
      page.evaluate(async (screens) => {
        for (let at = 0; at < screens; at++) {
          scrollBy(0, innerHeight);
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
      }, screens),
    );
    const told = `loads in ${loaded} ms, filters in ${filtered} ms, scrolls a screen in ${Math.round(scrolled / screens)} ms`;
    console.log(`HTML report of 100 articles: ${Math.round(large.length / 1024)} kB, ${told}`);
    expect(loaded).toBeLessThan(4000);
    expect(filtered).toBeLessThan(1000);
    expect(scrolled / screens).toBeLessThan(200);
  });

  it("take time and room in proportion", { retry: 4 }, () => {
    const time = (size: Size) => {
      const { report, articles } = eventOf(size);
      let shortest = Infinity;
      let room = 0;
      for (let attempt = 0; attempt < 3; attempt++) {
        const begin = performance.now();
        room = render(report, "html", { articles }).length;
        shortest = Math.min(shortest, performance.now() - begin);
      }
      return { time: shortest, room };
    };
    const one = time({ articles: 50, disputes: 20, filler: 30 });
    const four = time({ articles: 200, disputes: 20, filler: 30 });
    expect(four.room).toBeLessThan(one.room * 5);
    expect(four.time).toBeLessThan(one.time * 4 * 4 + 50);
  });
});
