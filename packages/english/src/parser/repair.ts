/** Makes a tree that breaks constraints into the likeliest near one that breaks fewer: a local search over the model's scores. */
import { breachesOf, isNegator, viewOf, type Breach } from "./constraints.js";
import { bestTree } from "./tree.js";

export interface LabelledTree {
  /** 1-based, 0 = root */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

export interface TreeScores {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  /** arc scores [n, n + 1], column 0 = root, as `bestTree` takes them */
  readonly arcs: Float64Array;
  /** names of the relations */
  readonly relations: readonly string[];
  /** log probabilities of the relations of a word (from 0) under a head (1-based) */
  relationsOf(word: number, head: number): Float32Array;
}

/** Bounds that keep the cost of a hostile sentence small; ordinary ones stay far below them. */
const LONGEST = 120;
/** What breaks more is no English sentence, and dear to search. */
const MOST_BREACHES = 8;
const MOST_WORDS = 12;
const MOST_STEPS = 8;
/** Heads and relations tried for a word that may be to blame; more changed nothing on the treebanks. */
const HEADS = 3;
const RELATIONS = 3;

const FORBIDDEN = -1e6;

/** The tree itself where it breaks nothing or no neighbour is better. */
export function repair(tree: LabelledTree, scores: TreeScores): LabelledTree {
  if (tree.heads.length > LONGEST) return tree;
  let breaches = breachesIn(tree, scores);
  if (breaches.length === 0 || breaches.length > MOST_BREACHES) return tree;
  const search = new Search(scores);
  let best = tree;
  for (let step = 0; step < MOST_STEPS && breaches.length > 0; step++) {
    const better = search.better(best, breaches);
    if (!better) break;
    best = better;
    breaches = breachesIn(best, scores);
  }
  return best;
}

const breachesIn = ({ heads, labels }: LabelledTree, { words, upos }: TreeScores): Breach[] =>
  breachesOf(viewOf(words, upos, heads, labels));

const costOf = (breaches: readonly Breach[]): number => breaches.reduce((sum, { cost }) => sum + cost, 0);

class Search {
  private readonly n: number;
  /** log of the sum of exp(arc scores) of each word: what makes a score a log probability */
  private readonly sums: Float64Array;
  private readonly known = new Map<number, Float32Array>();

  constructor(private readonly scores: TreeScores) {
    this.n = scores.words.length;
    this.sums = Float64Array.from({ length: this.n }, (_, word) => logSum(this.arcsOf(word)));
  }

  /** The best tree one change away, undefined where none is better. */
  better(tree: LabelledTree, breaches: readonly Breach[]): LabelledTree | undefined {
    const cost = costOf(breaches);
    let best: LabelledTree | undefined;
    let bestGain = 1e-9;
    const consider = (other: LabelledTree): void => {
      const most = this.gain(tree, other) + cost;
      if (most <= bestGain) return;
      const gain = most - costOf(breachesIn(other, this.scores));
      if (gain > bestGain) [best, bestGain] = [other, gain];
    };
    const suspects = [...new Set(breaches.flatMap(({ words }) => words))].slice(0, MOST_WORDS);
    for (const word of suspects) {
      if (tree.heads[word] !== 0) for (const other of this.moves(tree, word)) consider(other);
      consider(this.withoutArc(tree, word));
    }
    return best;
  }

  /** Trees in which one word has another head or relation. */
  private *moves(tree: LabelledTree, word: number): Generator<LabelledTree> {
    const current = tree.heads[word]!;
    for (const head of new Set([current, ...this.likelyHeads(word)])) {
      if (head !== current && !isUnder(tree.heads, head, word)) continue;
      const heads = head === current ? tree.heads : replaced(tree.heads, word, head);
      for (const label of this.likelyRelations(word, head)) {
        if (head === current && label === tree.labels[word]) continue;
        yield { heads, labels: tree.labels.map((old, i) => (i === word ? label : old)) };
      }
    }
  }

  /** The best tree without one arc, which may turn a whole stretch round. */
  private withoutArc(tree: LabelledTree, word: number): LabelledTree {
    const arcs = this.scores.arcs.slice();
    arcs[word * (this.n + 1) + tree.heads[word]!] = FORBIDDEN;
    const heads = bestTree(arcs, this.n);
    const labels = tree.labels.map((label, i) => {
      if (heads[i] === tree.heads[i]) return label;
      return heads[i] === 0 ? "root" : this.likelyRelations(i, heads[i]!)[0]!;
    });
    return { heads, labels };
  }

  /** Heads by score, and, for a negator, what stands around it. */
  private likelyHeads(word: number): number[] {
    const arcs = this.arcsOf(word);
    const order = [...arcs.keys()].filter((head) => head > 0 && head !== word + 1);
    const likely = order.sort((a, b) => arcs[b]! - arcs[a]! || a - b).slice(0, HEADS);
    if (!isNegator(this.scores.words[word]!)) return likely;
    return [...likely, ...[word, word + 2, word + 3].filter((head) => head >= 1 && head <= this.n)];
  }

  private likelyRelations(word: number, head: number): string[] {
    const row = this.relationsOf(word, head);
    const order = [...row.keys()].sort((a, b) => row[b]! - row[a]! || a - b);
    return order.slice(0, RELATIONS + 1).flatMap((id) => {
      const name = this.scores.relations[id]!;
      return name === "root" ? [] : [name];
    });
  }

  /** Log probability of `other` less that of `tree`. */
  private gain(tree: LabelledTree, other: LabelledTree): number {
    let gain = 0;
    for (let word = 0; word < this.n; word++)
      if (tree.heads[word] !== other.heads[word] || tree.labels[word] !== other.labels[word])
        gain += this.logProbability(other, word) - this.logProbability(tree, word);
    return gain;
  }

  private logProbability({ heads, labels }: LabelledTree, word: number): number {
    const head = heads[word]!;
    const arc = this.arcsOf(word)[head]! - this.sums[word]!;
    if (head === 0) return arc;
    return arc + this.relationsOf(word, head)[this.scores.relations.indexOf(labels[word]!)]!;
  }

  private arcsOf(word: number): Float64Array {
    return this.scores.arcs.subarray(word * (this.n + 1), (word + 1) * (this.n + 1));
  }

  private relationsOf(word: number, head: number): Float32Array {
    const key = word * (this.n + 1) + head;
    let row = this.known.get(key);
    if (!row) this.known.set(key, (row = this.scores.relationsOf(word, head)));
    return row;
  }
}

export function logSum(values: Float64Array | Float32Array): number {
  let top = -Infinity;
  for (const value of values) top = Math.max(top, value);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

function replaced(heads: Int32Array, word: number, head: number): Int32Array {
  const other = heads.slice();
  other[word] = head;
  return other;
}

/** May `word` hang from `head` (1-based) without a cycle? */
function isUnder(heads: Int32Array, head: number, word: number): boolean {
  for (let at = head; at !== 0; at = heads[at - 1]!) if (at === word + 1) return false;
  return true;
}
