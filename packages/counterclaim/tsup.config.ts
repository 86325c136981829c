import { defineConfig, type Options } from "tsup";

const shared: Options = { sourcemap: false, target: "node20" };

export default defineConfig([
  { ...shared, entry: ["src/index.ts", "src/testing.ts"], format: ["esm", "cjs"], dts: true },
  // the command is run, not imported; it starts the comparison on a thread, whose program lies beside it
  {
    ...shared,
    entry: { cli: "src/cli.ts", "compare-worker": "src/cli/compare-worker.ts" },
    format: ["esm"],
    dts: false,
  },
]);
