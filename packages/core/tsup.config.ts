import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  sourcemap: false,
  clean: true,
  target: "node20",
  // natural's root import is heavy and noisy: only the sub-modules used are bundled
  noExternal: [/^natural(\/|$)/],
});
