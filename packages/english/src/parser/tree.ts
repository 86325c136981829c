/** The best tree with exactly one root: argmax when it is one already, else Chu-Liu/Edmonds (Chu & Liu 1965, Edmonds 1967). */

const MOST_ROOTS = 6;

/** Scores [n, n + 1] (column 0 = root) -> heads [n], 0 = root; always one root and no cycle. */
export function bestTree(scores: Float64Array, n: number): Int32Array {
  const m = n + 1;
  const full = new Float64Array(m * m).fill(-Infinity);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) full[(i + 1) * m + j] = scores[i * m + j]!;
  let best = spanningTree(full, m);
  const roots = rootsOf(best);
  if (roots.length > 1) {
    // the dearest roots to lose come first; trying a few bounds the cost when a list of fragments offers dozens
    const loss = (r: number): number => full[r * m]! - Math.max(...full.subarray(r * m + 1, r * m + m));
    roots.sort((a, b) => loss(b) - loss(a) || a - b).splice(MOST_ROOTS);
    let bestScore = -Infinity;
    for (const r of roots) {
      const trial = full.slice();
      for (let i = 1; i < m; i++) if (i !== r) trial[i * m] = -1e9;
      const tree = spanningTree(trial, m);
      let score = 0;
      for (let i = 1; i < m; i++) score += trial[i * m + tree[i]!]!;
      if (score > bestScore) {
        bestScore = score;
        best = tree;
      }
    }
  }
  return best.slice(1);
}

function rootsOf(heads: Int32Array): number[] {
  const roots: number[] = [];
  for (let i = 1; i < heads.length; i++) if (heads[i] === 0) roots.push(i);
  return roots;
}

/** scores[dependent * m + head], node 0 the root -> heads [m] with heads[0] = -1. */
function spanningTree(scores: Float64Array, m: number): Int32Array {
  const heads = new Int32Array(m).fill(-1);
  for (let i = 1; i < m; i++) {
    let best = i === 1 && m > 2 ? 2 : 0;
    for (let j = 0; j < m; j++) if (j !== i && scores[i * m + j]! > scores[i * m + best]!) best = j;
    heads[i] = best;
  }
  const cycle = findCycle(heads);
  return cycle ? contract(scores, m, heads, cycle) : heads;
}

/** Solves the graph with the cycle as one node, then breaks the cycle where the arc into it arrives. */
function contract(scores: Float64Array, m: number, heads: Int32Array, cycle: number[]): Int32Array {
  const inside = new Uint8Array(m);
  for (const v of cycle) inside[v] = 1;
  const outside: number[] = [];
  for (let v = 0; v < m; v++) if (!inside[v]) outside.push(v);
  const k = outside.length;
  const small = new Float64Array((k + 1) * (k + 1)).fill(-Infinity);
  const enter = new Int32Array(k);
  const leave = new Int32Array(k);
  outside.forEach((u, a) => {
    outside.forEach((v, b) => (small[a * (k + 1) + b] = scores[u * m + v]!));
    let into = -Infinity;
    let out = -Infinity;
    enter[a] = leave[a] = cycle[0]!;
    for (const v of cycle) {
      const gain = scores[v * m + u]! - scores[v * m + heads[v]!]!;
      if (gain > into) {
        into = gain;
        enter[a] = v;
      }
      const score = scores[u * m + v]!;
      if (score > out) {
        out = score;
        leave[a] = v;
      }
    }
    small[k * (k + 1) + a] = into;
    small[a * (k + 1) + k] = out;
  });
  const sub = spanningTree(small, k + 1);
  const result = heads.slice();
  for (let a = 1; a < k; a++) result[outside[a]!] = sub[a] === k ? leave[a]! : outside[sub[a]!]!;
  result[enter[sub[k]!]!] = outside[sub[k]!]!;
  return result;
}

function findCycle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      path.push(node);
      node = heads[node]!;
    }
    if (node > 0 && seen[node] === start) return path.slice(path.indexOf(node));
  }
  return undefined;
}
