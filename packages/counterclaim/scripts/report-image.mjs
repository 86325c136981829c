// Takes the pictures of the HTML report in docs/images from the example event. Needs the build, and chromium or another
// Chromium at CHROMIUM_PATH. The letters are those of the machine, so the pictures are looked at, never compared.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { compare, readArticles, render } from "../dist/index.js";

const path = (name) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const folder = path("examples/harbour-accord/articles");
const articles = await readArticles(
  readdirSync(folder)
    .sort()
    .map((name) => `${folder}/${name}`),
);
const html = render(compare(articles), "html", { articles });

// `at`: what stands at the top of the picture; without it the page's beginning does
const pictures = {
  report: { viewport: { width: 1200, height: 1460 } },
  "report-dark": { viewport: { width: 1200, height: 900 }, colorScheme: "dark", at: "#articles article" },
  "report-phone": { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, at: "#disputes" },
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  for (const [name, { at, ...options }] of Object.entries(pictures)) {
    const page = await browser.newPage(options);
    await page.setContent(html);
    if (at)
      await page
        .locator(at)
        .first()
        .evaluate((element) => element.scrollIntoView());
    await page.screenshot({ path: path(`docs/images/${name}.png`) });
    console.log(`written: docs/images/${name}.png`);
    await page.close();
  }
} finally {
  await browser.close();
}
