/** The binary container of the trained weights (written by `training/export.py`). */

export interface AssetHeader {
  hidden: number;
  arc: number;
  label: number;
  tag: number;
  buckets: number;
  upos: string[];
  xpos: string[];
  deprels: string[];
  /** Ids [UPOS, XPOS] of the tags that occur together. */
  tagPairs: [number, number][];
}

/** int8 values [rows, columns], row-major, with one float32 scale per row. */
export interface Int8Matrix {
  values: Int8Array;
  scales: Float32Array;
  rows: number;
  columns: number;
}

export interface Asset {
  header: AssetHeader;
  matrix(name: string): Int8Matrix;
  vector(name: string): Float32Array;
  strings(name: string): string[];
}

interface TensorEntry {
  name: string;
  type: "int8" | "uint8" | "float32";
  shape: number[];
  offset: number;
}

/** Opens the container without copying its tensors; throws RangeError when the bytes are something else. */
export function openAsset(bytes: Uint8Array): Asset {
  // tensors are 8-byte aligned inside the file, so an unaligned view is copied once
  const file = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (file.length < 8 || String.fromCharCode(...file.subarray(0, 4)) !== "CCP1") {
    throw new RangeError("the parser asset does not start with CCP1: is it parser.bin of this version?");
  }
  const headerLength = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  const text = new TextDecoder();
  const header = JSON.parse(text.decode(file.subarray(8, 8 + headerLength))) as AssetHeader & {
    tensors: TensorEntry[];
  };
  const base = file.byteOffset + 8 + headerLength;
  const entries = new Map(header.tensors.map((t) => [t.name, t]));
  const entry = (name: string): TensorEntry => {
    const found = entries.get(name);
    if (!found) throw new RangeError(`the parser asset has no tensor "${name}"`);
    return found;
  };
  const vector = (name: string): Float32Array => {
    const t = entry(name);
    return new Float32Array(
      file.buffer,
      base + t.offset,
      t.shape.reduce((a, b) => a * b, 1),
    );
  };
  return {
    header,
    vector,
    matrix(name) {
      const t = entry(name);
      const [rows = 0, columns = 0] = t.shape;
      return {
        values: new Int8Array(file.buffer, base + t.offset, rows * columns),
        scales: vector(`${name}.scale`),
        rows,
        columns,
      };
    },
    strings(name) {
      const t = entry(name);
      return text.decode(new Uint8Array(file.buffer, base + t.offset, t.shape[0])).split("\n");
    },
  };
}
