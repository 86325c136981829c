/**
 * Two sides that exclude each other when said of the same thing at the same time: each word of the left side is opposed to
 * each of the right. `strength` is 1 for complementaries (alive/dead), less for words that leave room between them.
 */
export type Opposition = readonly [left: string, right: string, strength: number, why: string];
