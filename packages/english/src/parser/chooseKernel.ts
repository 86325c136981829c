/** Chooses the dense kernel at load: WebAssembly SIMD where the runtime has it, else plain JavaScript. */
import type { Asset } from "./asset.js";
import type { Kernel } from "./kernel.js";
import { createJsKernel } from "./kernelJs.js";
import { createWasmKernel } from "./kernelWasm.js";
import { engineBytes } from "./memory.js";

export function chooseKernel(asset: Asset, wanted: "best" | "js"): Kernel {
  return (wanted === "best" ? createWasmKernel(engineBytes(asset)) : null) ?? createJsKernel();
}
