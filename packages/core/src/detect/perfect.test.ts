import { expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { reader } from "../extract/read.js";
import { perfectOf } from "./perfect.js";

const read = reader(english);

it.each([
  ["The driver has been charged.", "present"],
  ["The ministers have signed the treaty.", "present"],
  ["A lower court had overturned the ruling.", "past"],
  ["The driver was charged.", undefined],
  ["The dam will have been finished by May.", undefined],
  ["The driver may have been charged.", undefined],
  ["The town has two bridges.", undefined],
])("%s: %s perfect", (text, perfect) => {
  const [unit] = read({ id: "a", source: "a", text }, 0).units;
  const [statement] = unit!.statements;
  expect(perfectOf(statement!, unit!)).toBe(perfect);
});
