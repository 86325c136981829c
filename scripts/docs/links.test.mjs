// Every link of the documents to a file of the project, or to a heading, leads somewhere.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "examples/README.md",
  ...under("docs"),
  ...packagePages(),
];

function under(folder) {
  const names = readdirSync(join(root, folder), { recursive: true });
  return names.filter((name) => name.endsWith(".md")).map((name) => join(folder, name));
}

function packagePages() {
  const paths = readdirSync(join(root, "packages")).map((name) => join("packages", name, "README.md"));
  return paths.filter((path) => existsSync(join(root, path)));
}

const withoutCode = (page) =>
  page.replace(/^```[\s\S]+?^```$/gm, "").replace(/`[^`\n]*`/g, (code) => `\`${"x".repeat(code.length - 2)}\``);

/** The anchors of a page as GitHub makes them: of headings, and those that are set. */
function anchors(path) {
  const page = readFileSync(path, "utf8").replace(/^```[\s\S]+?^```$/gm, "");
  const taken = new Map();
  const headings = [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    const times = taken.get(slug) ?? 0;
    taken.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
  return new Set([...headings, ...[...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)]);
}

/** The links of a page that lead nowhere. */
function broken(page) {
  const text = withoutCode(readFileSync(join(root, page), "utf8"));
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)].map(([, link, src]) => link ?? src);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path, anchor] = target.split("#");
    const file = path === "" ? join(root, page) : resolve(root, dirname(page), decodeURI(path));
    if (relative(root, file).startsWith("..") || !existsSync(file)) return true;
    return anchor !== undefined && (statSync(file).isDirectory() || !anchors(file).has(anchor));
  });
}

it.each(pages)("the links of %s lead somewhere", (page) => {
  expect(broken(page)).toEqual([]);
});
