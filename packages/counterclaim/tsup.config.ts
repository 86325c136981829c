import { defineConfig, type Options } from "tsup";

const shared: Options = { sourcemap: false, target: "node20" };

export default defineConfig([
  { ...shared, entry: ["src/index.ts", "src/testing.ts"], format: ["esm", "cjs"], dts: true },
  // the command is run, not imported
  { ...shared, entry: ["src/cli.ts"], format: ["esm"], dts: false },
]);
