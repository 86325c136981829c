import { describe, expect, it } from "vitest";
import { InputError, kinds } from "@counterclaim/core";
import { checkCompareOptions } from "../src/validate/options.js";

function fault(options: unknown): InputError {
  try {
    checkCompareOptions(options);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("no error was thrown");
}

const mine = { name: "mine", kind: "date", detect: () => undefined };

describe("wrong options give one InputError with code, path and remedy", () => {
  it.each<[unknown, string, string, RegExp]>([
    [{ minConfidance: 1 }, "unknown-option", "$.options.minConfidance", /Did you mean minConfidence\?/],
    [{ kind: ["date"] }, "unknown-option", "$.options.kind", /Did you mean kinds\?/],
    [
      { zzz: 1 },
      "unknown-option",
      "$.options.zzz",
      /The options are minConfidence, kinds, maxTextLength, internal, explain, draft, judgements, calibration, detectors, onProgress/,
    ],
    [{ zzz: 1, minConfidence: 7 }, "unknown-option", "$.options.zzz", /no option/],
    [{ minConfidence: 7 }, "invalid-option", "$.options.minConfidence", /is 7\. Pass a number from 0 to 1/],
    [{ minConfidence: -0.1 }, "invalid-option", "$.options.minConfidence", /from 0 to 1/],
    [{ minConfidence: NaN }, "invalid-option", "$.options.minConfidence", /from 0 to 1/],
    [{ minConfidence: "0.5" }, "invalid-option", "$.options.minConfidence", /is "0\.5"/],
    [{ kinds: [] }, "invalid-option", "$.options.kinds", /at least one of negation/],
    [{ kinds: "date" }, "invalid-option", "$.options.kinds", /is "date"/],
    [{ kinds: ["date", "quantitty"] }, "invalid-option", "$.options.kinds[1]", /Did you mean quantity\?/],
    [{ kinds: ["quantities"] }, "invalid-option", "$.options.kinds[0]", /Did you mean quantity\?/],
    [{ kinds: [7] }, "invalid-option", "$.options.kinds[0]", /no kind 7/],
    [{ maxTextLength: 0 }, "invalid-option", "$.options.maxTextLength", /1 or more/],
    [{ maxTextLength: 1.5 }, "invalid-option", "$.options.maxTextLength", /whole number/],
    [{ maxTextLength: Infinity }, "invalid-option", "$.options.maxTextLength", /whole number/],
    [{ explain: 1 }, "invalid-option", "$.options.explain", /explain is .*true or false/],
    [{ internal: "yes" }, "invalid-option", "$.options.internal", /true or false/],
    [{ draft: " " }, "invalid-option", "$.options.draft", /is " "\. Pass the id of one of the articles/],
    [{ onProgress: true }, "invalid-option", "$.options.onProgress", /is a boolean\. Pass a function/],
    [{ detectors: {} }, "invalid-option", "$.options.detectors", /is an object\. Pass a list/],
    [{ detectors: [] }, "invalid-option", "$.options.detectors", /is empty/],
    [{ detectors: [null] }, "invalid-option", "$.options.detectors[0].name", /has no name/],
    [{ detectors: [{ name: "x", kind: "y" }] }, "invalid-option", "$.options.detectors[0].kind", /The kinds are/],
    [{ detectors: [{ name: "x", kind: "date" }] }, "invalid-option", "$.options.detectors[0].detect", /is undefined/],
    [{ detectors: [mine, mine] }, "invalid-option", "$.options.detectors[1].name", /two detectors "mine"/],
    [{ detectors: 7, kind: 7 }, "unknown-option", "$.options.kind", /Did you mean kinds/],
    [null, "invalid-option", "$.options", /is null/],
    ["text", "invalid-option", "$.options", /is a string/],
    [[], "invalid-option", "$.options", /is an array/],
  ])("%j", (options, code, path, message) => {
    const error = fault(options);
    expect({ code: error.code, path: error.path }).toEqual({ code, path });
    expect(error.message).toMatch(message);
  });
});

describe("right options come back as a plain copy", () => {
  it("without what is undefined", () => {
    expect(checkCompareOptions(undefined)).toEqual({});
    expect(checkCompareOptions({ detectors: [mine] })).toEqual({ detectors: [mine] });
    const options = {
      minConfidence: 0,
      kinds: [...kinds],
      maxTextLength: 1,
      internal: false,
      explain: true,
      draft: "a",
    };
    expect(checkCompareOptions(options)).toEqual(options);
    expect(Object.keys(checkCompareOptions({ internal: undefined }))).toEqual([]);
  });
});
