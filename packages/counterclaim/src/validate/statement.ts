import { InputError } from "@counterclaim/core";
import { defaultMaxTextLength } from "./options.js";
import { described } from "./values.js";

/** @throws InputError unless `value` is a text with something in it */
export function checkStatement(value: unknown, path: string): string {
  if (typeof value !== "string") {
    throw new InputError("invalid-type", path, `The statement is ${described(value)}. Pass a sentence as a string.`);
  }
  if (!/\S/.test(value)) {
    throw new InputError("empty-text", path, "The statement is empty or white space only. Pass a sentence.");
  }
  if (value.length > defaultMaxTextLength) {
    const message = `The statement has ${value.length} UTF-16 units, the limit is ${defaultMaxTextLength}. Pass a sentence.`;
    throw new InputError("text-too-long", path, message);
  }
  return value;
}
