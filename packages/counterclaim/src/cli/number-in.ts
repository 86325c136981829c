import { InputError } from "@counterclaim/core";

/**
 * The number that a flag was given; whether it is in range is checked where the options are.
 * @throws InputError where what was written is no number: "70%", "0,7", ""
 */
export function numberIn(flag: string, written: string | undefined, wanted: string): number | undefined {
  if (written === undefined) return undefined;
  const number = written.trim() === "" ? NaN : Number(written);
  if (!Number.isNaN(number)) return number;
  const message = `${JSON.stringify(written.slice(0, 80))} is no number. Give ${wanted}.`;
  throw new InputError("invalid-option", flag, message);
}
