// What a reader can do with the page, in a real browser: filter, follow links both ways, use the keyboard, do without script.
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { render } from "counterclaim";
import { describeInBrowser } from "./browser.js";
import { eventOf } from "./event.js";

const { report, articles } = eventOf({ articles: 6, disputes: 8 });
const html = render(report, "html", { articles });

const numbers = (page: Page): Promise<string[]> => page.locator(".card:visible .number").allTextContents();
const seen = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight && bottom > 0;
  });

describeInBrowser("the filters of the HTML report", (tab) => {
  it("leave what has the chosen kinds, in the matrix too", async () => {
    const page = await tab.open(html);
    expect(await numbers(page)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    for (const kind of ["negation", "quantity"]) await page.getByRole("checkbox", { name: kind }).uncheck();
    await expect.poll(() => numbers(page)).toEqual(["2", "4", "5", "6", "7", "8"]);
    expect(await page.locator("[data-row]:visible").count()).toBe(6);
    expect(await page.getByRole("status").textContent()).toBe("Filtered: 6 of 8 disputes shown.");
    expect(await page.locator("summary", { hasText: "cleared pairs" }).textContent()).toMatch(/^6 of 8 cleared pairs/);
  });

  it("leave what has the chosen level", async () => {
    const page = await tab.open(html);
    await page.getByRole("checkbox", { name: "contradiction" }).uncheck();
    await expect.poll(() => numbers(page)).toEqual(["4", "8"]);
  });

  it("leave what the chosen source takes part in", async () => {
    const page = await tab.open(html);
    await page.getByRole("combobox", { name: "Source" }).selectOption("Outlet 4");
    const expected = report.disputes.flatMap(({ positions }, index) =>
      positions.some(({ sources }) => sources.includes("Outlet 4")) ? String(index + 1) : [],
    );
    expect(expected.length).toBeLessThan(8);
    await expect.poll(() => numbers(page)).toEqual(expected);
  });

  it("leave what says all the words, whatever their case and accents", async () => {
    const page = await tab.open(html);
    await page.getByLabel("Words").fill("FÈRRY  outlet 4");
    await expect.poll(() => numbers(page)).toEqual(["1"]);
    await page.getByLabel("Words").fill("no such word");
    await expect.poll(() => numbers(page)).toEqual([]);
    expect(await page.getByText("No dispute matches the filters.").isVisible()).toBe(true);
  });

  it("work together, and are undone at once", async () => {
    const page = await tab.open(html);
    await page.getByLabel("Words").fill("people");
    await page.getByRole("checkbox", { name: "contradiction" }).uncheck();
    await page.getByRole("checkbox", { name: "date" }).uncheck();
    await expect.poll(() => numbers(page)).toEqual(["8"]);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => numbers(page)).toHaveLength(8);
    expect(await page.getByRole("status").textContent()).toBe("All 8 disputes shown.");
  });

  it("send nothing when Enter is pressed", async () => {
    const page = await tab.open(html);
    await page.getByLabel("Words").fill("ferry");
    await page.getByLabel("Words").press("Enter");
    await expect.poll(() => numbers(page)).toEqual(["1"]);
    expect(tab.requests).toEqual([]);
  });

  it("let go of what a link leads to", async () => {
    const page = await tab.open(html);
    await page.getByLabel("Words").fill("ferry");
    await expect.poll(() => numbers(page)).toEqual(["1"]);
    await page.locator("#a1 .back[href='#d2']").click();
    await expect.poll(() => seen(page.locator("#d2 h3"))).toBe(true);
    expect(await numbers(page)).toHaveLength(8);
  });
});

describeInBrowser("the links of the HTML report", (tab) => {
  it("lead from the matrix to a dispute, from its quote to the place in the article, and back", async () => {
    const page = await tab.open(html);
    await page.locator("[data-row='d6'] th a").click();
    await expect.poll(() => seen(page.locator("#d6 h3"))).toBe(true);
    const quote = page.locator("#d6 .quote").first();
    await quote.getByRole("link").click();
    const passage = page.locator(".passage:target");
    await expect.poll(() => seen(passage)).toBe(true);
    expect(await passage.textContent()).toBe(await quote.locator("blockquote").textContent());
    expect(await passage.locator("mark").textContent()).toBe(await quote.locator("mark").textContent());
    await passage.locator("xpath=following-sibling::a[1]").click();
    await expect.poll(() => seen(page.locator("#d6 h3"))).toBe(true);
  });

  it("lead back with the browser's own button", async () => {
    const page = await tab.open(html);
    await page.locator("[data-row='d6'] th a").click();
    await page.locator("#d6 .quote a").first().click();
    await page.goBack();
    await expect.poll(() => seen(page.locator("#d6"))).toBe(true);
  });

  it("unfold what they lead into", async () => {
    const page = await tab.open(html);
    await page.locator("#a1 h3 .back").click();
    await expect.poll(() => seen(page.locator("#u1"))).toBe(true);
    expect(await page.locator("details:has(#u1)").getAttribute("open")).not.toBeNull();
  });
});

describeInBrowser("the HTML report by keyboard", (tab) => {
  it("goes from the skip link through a dispute to the article and back", async () => {
    const page = await tab.open(html);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.id);
    const tabTo = async (wanted: (name: string) => boolean) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        if (wanted((await focused()) ?? "")) return;
      }
      throw new Error("60 presses of Tab did not get there");
    };
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("#main");
    expect(await seen(page.locator(".skip"))).toBe(true);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("main");
    await tabTo((name) => name === "#d3");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("d3");
    await tabTo((name) => /^#a\d+-\d+$/.test(name));
    await page.keyboard.press("Enter");
    expect(await focused()).toMatch(/^a\d+-\d+$/);
    await tabTo((name) => name === "#d3");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("d3");
    await expect.poll(() => seen(page.locator("#d3 h3"))).toBe(true);
  });

  it("opens what is folded, and works the filters", async () => {
    const page = await tab.open(html);
    const summary = page.locator("summary", { hasText: "agreements" });
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("details.list[open] .pair").first().isVisible()).toBe(true);
    await page.getByRole("checkbox", { name: "contradiction" }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => numbers(page)).toEqual(["4", "8"]);
  });

  it("shows where the focus is", async () => {
    const page = await tab.open(html);
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline).not.toBe("none");
    }
  });
});

describeInBrowser("the HTML report without script", (tab) => {
  it("shows everything but the filters, and its links work", async () => {
    const page = await tab.open(html, { javaScriptEnabled: false });
    expect(await page.locator(".card:visible").count()).toBe(8);
    expect(await page.locator("article.text:visible").count()).toBe(6);
    expect(await page.locator("#filters").isVisible()).toBe(false);
    await page.locator("summary", { hasText: "agreements" }).click();
    await expect.poll(() => page.locator("details.list[open] .pair").first().isVisible()).toBe(true);
    await page.locator("#d7 .quote a").first().click();
    await expect.poll(() => page.locator(".passage:target").count()).toBe(1);
  });
});
