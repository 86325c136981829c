import { expect, test } from "vitest";
import { fingerprint, normalise } from "./fingerprint.js";

test("a fingerprint is the 64-bit FNV-1a hash", () => {
  // published test vectors of FNV-1a
  expect(fingerprint("")).toBe("cbf29ce484222325");
  expect(fingerprint("a")).toBe("af63dc4c8601ec8c");
  expect(fingerprint("foobar")).toBe("85944171f73967e8");
});

test("quotes that differ in typography alone are one", () => {
  expect(normalise("“It’s over” – he\u00a0said")).toBe(normalise('"It\'s over" - he said'));
  expect(normalise("It is over")).not.toBe(normalise("It is not over"));
});
