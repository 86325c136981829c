// Assembles kernel.wat into src/parser/kernelBytes.ts.
import { readFileSync, writeFileSync } from "node:fs";
import openWabt from "wabt";

const wabt = await openWabt();
const source = readFileSync(new URL("kernel.wat", import.meta.url), "utf8");
const module = wabt.parseWat("kernel.wat", source, { simd: true });
module.validate();
const bytes = Buffer.from(module.toBinary({}).buffer);
const lines = bytes.toString("base64").match(/.{1,100}/g) ?? [];
writeFileSync(
  new URL("../src/parser/kernelBytes.ts", import.meta.url),
  `// Generated from wasm/kernel.wat by wasm/assemble.mjs (${bytes.length} bytes); do not edit.
// prettier-ignore
export const KERNEL_BASE64 =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`,
);
