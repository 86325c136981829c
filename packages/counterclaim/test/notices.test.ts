// What is built into the package comes with its licence.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

it("NOTICE is what its script writes", () => {
  const { status, stderr } = spawnSync(process.execPath, [here("scripts/notices.mjs"), "--check"], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

it("NOTICE names every package that the sources import and that is not installed with or beside them", () => {
  const manifest = JSON.parse(readFileSync(here("package.json"), "utf8")) as Record<
    "dependencies" | "peerDependencies",
    Record<string, string>
  >;
  const beside = { ...manifest.dependencies, ...manifest.peerDependencies };
  const files = readdirSync(here("src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const imports = files.flatMap((name) =>
    Array.from(
      readFileSync(here(`src/${name}`), "utf8").matchAll(/(?:from |import\()"((?:@[\w-]+\/)?[\w-]+)/g),
      ([, imported = ""]) => imported,
    ),
  );
  const builtIn = [...new Set(imports)].filter((name) => name !== "node" && !(name in beside));
  expect(builtIn.length).toBeGreaterThan(0);
  const notice = readFileSync(here("NOTICE"), "utf8");
  for (const name of builtIn) expect(notice).toMatch(new RegExp(`^${name} \\d`, "m"));
});
