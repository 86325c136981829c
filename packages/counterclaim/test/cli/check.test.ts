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
    expect(run(["check", "-", "tern.txt"], "The guarantees are binding.").status).toBe(1);
  });

  it("takes a draft that lies in the folder, or among the matches, of its coverage", () => {
    write("newsroom/tern.txt", coverage["tern.txt"]);
    const mine = write("newsroom/mine.md", "The guarantees are binding.\n");
    for (const others of ["newsroom", "newsroom/*"]) {
      const { status, stdout, stderr } = run(["check", mine, others, "-f", "json"]);
      const { articles, draft } = JSON.parse(stdout) as Report;
      expect({ status, stderr, draft }).toEqual({ status: 1, stderr: "", draft: "mine" });
      expect(articles.map(({ id }) => id)).toEqual(["mine", "tern"]);
    }
  });

  it("goes on without coverage that cannot be read, and ends with 2", () => {
    const { status, stdout, stderr } = run(["check", draft, "none.txt", "tern.txt"]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^1 dispute between the draft by draft and 1 article/);
    expect(stderr).toMatch(/^counterclaim: unreadable-file at none\.txt: /);
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
