import { type Judgement, judge as judgeIn } from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { checkStatement } from "./validate/statement.js";

/**
 * Whether two English sentences about the same thing conflict, agree, or neither: three probabilities that sum to 1. The first is read
 * as what is given, the second as what is claimed of it.
 * @throws InputError where one is no string, empty, or longer than 5,000,000 UTF-16 units
 */
export function judge(a: string, b: string): Judgement {
  return judgeIn(checkStatement(a, "$.a"), checkStatement(b, "$.b"), english);
}
