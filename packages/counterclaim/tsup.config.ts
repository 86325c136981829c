import { defineConfig, type Options } from "tsup";

// an optional package of its own: looked for where the command runs, never built in
const shared: Options = { sourcemap: false, target: "node20", external: ["@counterclaim/nli"] };
const library = { index: "src/index.ts", testing: "src/testing.ts" };

export default defineConfig([
  // the command is run, not imported; built with the library, it shares the parts that load late. It starts the comparison
  // on a thread, whose program lies beside it
  {
    ...shared,
    entry: { ...library, cli: "src/cli.ts", "compare-worker": "src/cli/compare-worker.ts" },
    format: ["esm"],
    dts: { entry: library },
  },
  // in one file, a program that requires the library would load every reader with it
  { ...shared, entry: library, format: ["cjs"], dts: true, shims: true, splitting: true },
]);
