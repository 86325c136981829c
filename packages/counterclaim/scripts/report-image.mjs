// Takes the picture of the HTML report in docs/images from the example event. Needs the build, and chromium or another
// Chromium at CHROMIUM_PATH. The letters are those of the machine, so the picture is looked at, never compared.
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
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1460 } });
  await page.setContent(render(compare(articles), "html", { articles }));
  await page.screenshot({ path: path("docs/images/report.png") });
} finally {
  await browser.close();
}
console.log("written: docs/images/report.png");
