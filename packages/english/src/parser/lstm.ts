/** One direction of one LSTM layer over a chunk of sentences. */
import type { Int16Buffer, Kernel, Weights } from "./kernel.js";
import type { Layout } from "./layout.js";
import type { Scratch } from "./scratch.js";

/** Runs over gates that already hold the input products; writes hidden states to out[word * stride + column ...]. */
export function runDirection(
  kernel: Kernel,
  scratch: Scratch,
  layout: Layout,
  hidden: number,
  recurrent: Weights,
  out: Int16Buffer,
  stride: number,
  column: number,
  backward: boolean,
): void {
  const { active, offset } = layout;
  const { gates, cells, unit } = scratch;
  const steps = active.length;
  const four = 4 * hidden;
  cells.array.fill(0, 0, (active[0] ?? 0) * hidden);
  for (let i = 0; i < steps; i++) {
    const t = backward ? steps - 1 - i : i;
    const before = backward ? t + 1 : t - 1;
    const rows = active[t]!;
    const at = offset[t]!;
    if (i > 0) {
      // backward, sentences that start here (their last word) have no previous state and are not among the rows
      const carried = Math.min(rows, active[before]!);
      kernel.multiply(
        out,
        offset[before]! * stride + column,
        stride,
        recurrent,
        gates,
        at * four,
        four,
        carried,
        unit,
        0,
        0,
      );
    }
    kernel.step(gates, at * four, cells, out, at * stride + column, stride, rows, hidden);
  }
}
