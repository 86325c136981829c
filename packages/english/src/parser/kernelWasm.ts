/** The dense kernel in WebAssembly SIMD (source: wasm/kernel.wat), over one fixed memory. */
import type { Int8Matrix } from "./asset.js";
import type { Kernel } from "./kernel.js";
import { roundUp, TILE } from "./kernel.js";
import { KERNEL_BASE64 } from "./kernelBytes.js";

const PAGE = 65536;

interface Exports {
  multiply(
    a: number,
    aStep: number,
    b: number,
    c: number,
    cStep: number,
    rows: number,
    pairs: number,
    tiles: number,
    colScale: number,
    rowScale: number,
    scaleStep: number,
  ): void;
  step(gates: number, cells: number, out: number, outStep: number, rows: number, quads: number): void;
}

/** The part of the WebAssembly API used here (its types come with the DOM library, which a library for Node does not load). */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { exports: unknown };
}
const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyApi };

let compiled: object | null | undefined;

/** The compiled module, or null where WebAssembly SIMD is missing. */
function kernelModule(api: WebAssemblyApi): object | null {
  if (compiled === undefined) {
    try {
      compiled = new api.Module(Uint8Array.from(atob(KERNEL_BASE64), (c) => c.charCodeAt(0)));
    } catch {
      compiled = null; // no SIMD, or a policy against compiling
    }
  }
  return compiled;
}

/** A kernel with `bytes` of memory for weights and buffers, or null where WebAssembly SIMD is missing. */
export function createWasmKernel(bytes: number): Kernel | null {
  if (!WebAssembly) return null;
  const module = kernelModule(WebAssembly);
  if (!module) return null;
  // the memory never grows: growing would detach every view on it
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { multiply, step } = new WebAssembly.Instance(module, { env: { memory } }).exports as Exports;
  let used = 0;
  const reserve = (size: number): number => {
    const address = used;
    used = roundUp(used + size, 16);
    if (used > memory.buffer.byteLength) throw new RangeError("the kernel's memory is too small for the model");
    return address;
  };
  const tables: { values: number; scales: number; pairs: number }[] = [];
  const float32 = (length: number) => {
    const address = reserve(length * 4);
    return { array: new Float32Array(memory.buffer, address, length), address };
  };
  const int16 = (length: number) => {
    const address = reserve(length * 2);
    return { array: new Int16Array(memory.buffer, address, length), address };
  };
  return {
    name: "wasm-simd",
    int16,
    float32,
    weights(matrix) {
      const width = roundUp(matrix.rows, TILE);
      const pairs = Math.ceil(matrix.columns / 2);
      const values = int16(width * pairs * 2);
      const scales = float32(width);
      pack(matrix, pairs, values.array);
      scales.array.set(matrix.scales);
      tables.push({ values: values.address, scales: scales.address, pairs });
      return { inputs: matrix.columns, outputs: matrix.rows, width, handle: tables.length - 1 };
    },
    multiply(a, aStart, aStride, weights, c, cStart, cStride, rows, rowScale, scaleStart, scaleStride) {
      const table = tables[weights.handle]!;
      multiply(
        a.address + aStart * 2,
        aStride * 2,
        table.values,
        c.address + cStart * 4,
        cStride * 4,
        rows,
        table.pairs,
        weights.width / TILE,
        table.scales,
        rowScale.address + scaleStart * 4,
        scaleStride * 4,
      );
    },
    step(gates, gatesStart, cells, out, outStart, outStride, rows, hidden) {
      step(gates.address + gatesStart * 4, cells.address, out.address + outStart * 2, outStride * 2, rows, hidden / 4);
    },
  };
}

/** Per tile of 8 outputs, for every pair of inputs, 8 x 2 values. */
function pack(matrix: Int8Matrix, pairs: number, out: Int16Array): void {
  const { values, rows, columns } = matrix;
  for (let row = 0; row < rows; row++) {
    const from = row * columns;
    let at = Math.floor(row / TILE) * pairs * 2 * TILE + (row % TILE) * 2;
    for (let k = 0; k < columns; k += 2, at += 2 * TILE) {
      out[at] = values[from + k]!;
      out[at + 1] = k + 1 < columns ? values[from + k + 1]! : 0;
    }
  }
}
