/** A number in digits as it is written. */
export interface Literal {
  readonly value: number;
  /** size of the last digit written: 1 for "2,300", 0.01 for "8.42" */
  readonly place: number;
  /** size of the last digit that is not zero: 100 for "2,300" */
  readonly step: number;
  /** written with thousands separators, so that it is no year, code or clock time */
  readonly grouped: boolean;
  readonly decimals: number;
}

const western = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const indian = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/u;
const plain = /^\d+(?:\.\d+)?$/u;

// longer runs of digits are keys and codes; nothing a newspaper counts needs them
const longest = 24;

/** Reads digits with English separators: "1,187", "2,38,450", "1.187" (a decimal). Undefined for anything else. */
export function readLiteral(text: string): Literal | undefined {
  if (text.length > longest) return undefined;
  const grouped = western.test(text) || indian.test(text);
  if (!grouped && !plain.test(text)) return undefined;
  const digits = text.replaceAll(",", "");
  const dot = digits.indexOf(".");
  const decimals = dot < 0 ? 0 : digits.length - dot - 1;
  const value = Number(digits);
  const place = 10 ** -decimals;
  return { value, place, step: decimals > 0 ? place : roundness(value), grouped, decimals };
}

/** The power of ten that a whole number is a multiple of; 1 for 0. */
export function roundness(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let power = 1;
  while (value % (power * 10) === 0 && power < 1e18) power *= 10;
  return power;
}
