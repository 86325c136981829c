/** How the words of a chunk of sentences lie in the buffers: time-major, without padding. */

/**
 * Sentences sorted by falling length; word `t` of the sentence in row `r` has index offset[t] + r. At every time step the
 * sentences still running are therefore the first active[t] rows, and one matrix product serves them all.
 */
export interface Layout {
  /** Positions of the sentences in the caller's list, longest first. */
  order: Int32Array;
  lengths: Int32Array;
  active: Int32Array;
  offset: Int32Array;
  words: number;
}

export function layOut(lengths: readonly number[]): Layout {
  const order = Int32Array.from(lengths.keys()).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const sorted = order.map((i) => lengths[i]!);
  const steps = sorted[0] ?? 0;
  const active = new Int32Array(steps);
  const offset = new Int32Array(steps + 1);
  let running = sorted.length;
  for (let t = 0; t < steps; t++) {
    while (running > 0 && sorted[running - 1]! <= t) running--;
    active[t] = running;
    offset[t + 1] = offset[t]! + running;
  }
  return { order, lengths: sorted, active, offset, words: offset[steps]! };
}
