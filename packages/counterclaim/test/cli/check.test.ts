import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "counterclaim";
import { coverage, workplace } from "./workplace.js";

const { run, write, remove } = workplace();
afterAll(remove);
for (const [name, text] of Object.entries(coverage)) write(name, text);
const files = Object.keys(coverage);
const draft = write("draft.md", "The guarantees are binding.\n");
const json = (...args: string[]) => JSON.parse(run([...args, "-f", "json"]).stdout) as Report;

describe("counterclaim check", { timeout: 120_000 }, () => {
  it("gives the findings that involve the draft, and no others", () => {
    const all = json("compare", draft, ...files).findings;
    const { findings, draft: id } = json("check", draft, ...files);
    const involved = all.filter(({ a, b }) => [a.article, b.article].includes("draft"));
    expect(id).toBe("draft");
    expect(involved.length).toBeGreaterThan(0);
    expect(involved.length).toBeLessThan(all.length);
    expect(findings.map((one) => one.id)).toEqual(involved.map((one) => one.id));
  });

  it("ends with 1 only for those", () => {
    expect(run(["check", draft, "tern.txt"]).status).toBe(1);
    // the two conflict with each other, not with the draft
    const other = write("other.md", "Roses like loam.\n");
    expect(run(["compare", "wire.txt", "tern.txt"]).status).toBe(1);
    expect(run(["check", other, "wire.txt", "tern.txt"]).status).toBe(0);
  });

  it("names the draft first", () => {
    expect(run(["check", draft, ...files]).stdout.replace(/\s+/g, " ")).toMatch(
      /^1 dispute between the draft by draft and 3 articles: 1 contradiction\./,
    );
  });

  it("takes a draft that lies among its coverage, and one from standard input", () => {
    expect(json("check", draft, draft, ...files).articles).toHaveLength(4);
    const piped = { id: "new", source: "Us", text: "The guarantees are binding." };
    const { status, stdout } = run(["check", "-", "tern.txt", "-f", "json"], JSON.stringify(piped));
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Report).draft).toBe("new");
  });

  it.each<[string[], RegExp]>([
    [["check", "draft.md"], /missing required argument 'coverage'/],
    [["check", "draft.md", "draft.md"], /one-article/],
    [["check", "two.json", "tern.txt"], /invalid-type at two\.json: two\.json holds 2 articles\. Give one draft\./],
    [["check", "none.md", "tern.txt"], /unreadable-file at none\.md/],
  ])("is refused with what to do: %j", (args, message) => {
    write(
      "two.json",
      ["x", "y"].map((id) => ({ id, source: id, text: "The guarantees are binding." })),
    );
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
