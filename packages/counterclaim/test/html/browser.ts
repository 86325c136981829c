import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

const usual = [
  ...["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"],
  ...["/usr/bin/microsoft-edge", "/snap/bin/chromium"],
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser to test in: $CHROMIUM_PATH (empty for none), else one in a usual place. */
export function browserPath(): string | undefined {
  const asked = process.env["CHROMIUM_PATH"];
  if (asked === "") return undefined;
  if (asked !== undefined && !existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, where there is no file.`);
  return asked ?? usual.find((path) => existsSync(path));
}

export const origin = "https://report.example/";

/** One browser for a file's tests. */
export interface Tab {
  /** opens a page of HTML, as if it came from the web; any other request fails, and is in `requests` */
  open(html: string, options?: BrowserContextOptions): Promise<Page>;
  readonly requests: string[];
}

/** Tests that need a browser; without one they are skipped, and a printed line says so. */
export function describeInBrowser(name: string, tests: (tab: Tab) => void): void {
  const executablePath = browserPath();
  if (executablePath === undefined) {
    console.log(`SKIPPED, no browser: ${name}. Install chromium, or set CHROMIUM_PATH to a Chromium or Chrome.`);
  }
  describe.skipIf(executablePath === undefined)(name, { timeout: 120_000 }, () => {
    let browser: Browser;
    let last: BrowserContext | undefined;
    const requests: string[] = [];
    beforeAll(async () => {
      // a sandbox cannot be set up by root, as whom tests in containers run
      const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
      browser = await chromium.launch({ executablePath: executablePath!, args });
    }, 60_000);
    afterAll(() => browser.close());
    const open = async (html: string, options: BrowserContextOptions = {}) => {
      await last?.close();
      requests.length = 0;
      last = await browser.newContext(options);
      await last.route("**", (route) => {
        if (route.request().url() === origin) return route.fulfill({ body: html, contentType: "text/html" });
        requests.push(route.request().url());
        return route.abort();
      });
      const page = await last.newPage();
      await page.goto(origin);
      return page;
    };
    tests({ open, requests });
  });
}
