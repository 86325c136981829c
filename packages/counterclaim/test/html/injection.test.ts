// Hostile words in an article, in a real browser, with the page's policy switched off: what holds them must be the
// escaping alone. Then the policy alone, against a script that is in the page already.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { render } from "counterclaim";
import { webAddress } from "../../src/render/html/addresses.js";
import { describeInBrowser, origin } from "./browser.js";
import { articleFields, eventWith, type Field, payloads } from "./payloads.js";

const pageWith = (field: Field, payload: string) => {
  const { report, articles } = eventWith(field, payload);
  return render(report, "html", { articles });
};

/** Tags and names of attributes, as the browser has built them. */
const built = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll("*"), (one) => [one.tagName, ...one.getAttributeNames()].join(" ")).join("\n"),
  );

describeInBrowser("hostile words in the HTML report", (tab) => {
  for (const [name, field] of Object.entries(articleFields)) {
    it(`run nothing and break nothing as ${name}: all ${payloads.length} of them`, async () => {
      const page = await tab.open(pageWith(field, "x"), { bypassCSP: true });
      let hits = 0;
      const dialogs: string[] = [];
      await page.exposeFunction("hit", () => hits++);
      page.on("dialog", (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())));
      const calm = new Map<string, string>();
      const show = async (payload: string) => {
        await page.unroute(origin).catch(() => {});
        await page.route(origin, (route) =>
          route.fulfill({ body: pageWith(field, payload), contentType: "text/html" }),
        );
        await page.goto(origin);
        return built(page);
      };
      for (const benign of ["x", "https://a.example/"]) calm.set(benign, await show(benign));
      for (const payload of payloads) {
        const like = name === "url" && webAddress(payload) !== undefined ? "https://a.example/" : "x";
        expect(await show(payload), payload).toBe(calm.get(like));
        const links = await page.evaluate(() => Array.from(document.links, ({ protocol }) => protocol));
        expect(
          [...new Set(links)].filter((protocol) => !/^https?:$/.test(protocol)),
          payload,
        ).toEqual([]);
        expect(page.url(), payload).toBe(origin);
      }
      expect({ hits, dialogs, requests: tab.requests }).toEqual({ hits: 0, dialogs: [], requests: [] });
      // and what is counted here would have been counted
      await page.setContent("<img src=x onerror=hit()>");
      await expect.poll(() => hits).toBe(1);
    });
  }
});

describeInBrowser("the policy of the HTML report", (tab) => {
  it("lets nothing run, load, leave or be sent that got into the page all the same", async () => {
    const page = await tab.open(pageWith(articleFields["text"]!, "x"));
    let hits = 0;
    await page.exposeFunction("hit", () => hits++);
    const directives = [
      "img-src",
      "script-src-elem",
      "style-src-elem",
      "style-src-attr",
      "connect-src",
      "form-action",
      "base-uri",
    ];
    const stopped = await page.evaluate(async (expected) => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
      const add = (tag: string, attributes: Record<string, string>) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) {
          try {
            element.setAttribute(name, value);
          } catch {
            violations.push(`${name} refused`);
          }
        }
        document.body.append(element);
        return element;
      };
      const url = "https://evil.example/";
      add("img", { src: url, onerror: "hit()" });
      add("script", { src: url });
      add("link", { rel: "stylesheet", href: url });
      add("iframe", { src: url });
      add("object", { data: url });
      add("video", { src: url });
      add("base", { href: url });
      add("p", { style: "background: url(https://evil.example/)" });
      add("a", { href: "javascript:hit()" }).click();
      try {
        document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=hit()>");
      } catch {
        violations.push("markup from text refused");
      }
      try {
        add("script", {}).textContent = "hit()";
      } catch {
        violations.push("script from text refused");
      }
      await fetch(url).catch(() => {});
      const form = add("form", { action: url, method: "post" }) as HTMLFormElement;
      form.submit();
      // the browser tells of some a while later; 300 ms more are for what must not happen
      for (let waits = 0; waits < 100 && !expected.every((one) => violations.includes(one)); waits++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return violations;
    }, directives);
    expect({ hits, requests: tab.requests, url: page.url() }).toEqual({ hits: 0, requests: [], url: origin });
    expect(await page.evaluate(() => document.baseURI)).toBe(origin);
    expect(stopped).toEqual(
      expect.arrayContaining([...directives, "markup from text refused", "script from text refused"]),
    );
  });

  it("stops nothing of the page's own", async () => {
    const page = await tab.open("<!doctype html>");
    const complaints: string[] = [];
    // an icon for the page is what the browser may ask for by itself, now and then in time to be refused here
    page.on("console", (message) => {
      if (!message.text().includes("/favicon.ico'")) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.setContent(pageWith(articleFields["text"]!, "x"));
    await page.getByLabel("Words").fill("ferry");
    await expect.poll(() => page.locator(".card:visible").count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
