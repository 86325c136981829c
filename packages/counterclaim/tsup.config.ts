import { defineConfig, type Options } from "tsup";

const shared: Options = { sourcemap: false, target: "node20" };
const library = ["src/index.ts", "src/testing.ts"];

export default defineConfig([
  // the command is run, not imported; built with the library, it shares the parts that load late
  { ...shared, entry: [...library, "src/cli.ts"], format: ["esm"], dts: { entry: library } },
  { ...shared, entry: library, format: ["cjs"], dts: true, shims: true },
]);
