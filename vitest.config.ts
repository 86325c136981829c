import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // tests run on the sources, so that they need no build
    alias: [
      { find: "@counterclaim/core", replacement: source("./packages/core/src/index.ts") },
      { find: "@counterclaim/english", replacement: source("./packages/english/src/index.ts") },
      { find: "@counterclaim/nli", replacement: source("./packages/nli/src/index.ts") },
      { find: "counterclaim/testing", replacement: source("./packages/counterclaim/src/testing.ts") },
      { find: /^counterclaim$/, replacement: source("./packages/counterclaim/src/index.ts") },
    ],
  },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "examples/**/*.test.ts", "scripts/**/*.test.mjs"],
    testTimeout: 30_000,
    // by default one core is left to other work, which takes a third longer where there are two
    maxWorkers: "100%",
  },
});
