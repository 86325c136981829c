import { expect, it } from "vitest";
import { styleFor } from "../../src/cli/colours.js";

const terminal = { isTTY: true };

it.each([
  ["a terminal", terminal, {}, true],
  ["a pipe", {}, {}, false],
  ["a pipe where colours are forced on others", {}, { FORCE_COLOR: "1", CLICOLOR_FORCE: "1" }, false],
  ["NO_COLOR", terminal, { NO_COLOR: "1" }, false],
  ["NO_COLOR with any word", terminal, { NO_COLOR: "false" }, false],
  // no-color.org: when present and not an empty string
  ["an empty NO_COLOR", terminal, { NO_COLOR: "" }, true],
  ["a dumb terminal", terminal, { TERM: "dumb" }, false],
] as const)("colours for %s", (_what, stream, environment, coloured) => {
  const style = styleFor(stream, environment);
  expect(style.strong("x").includes("\u001b[")).toBe(coloured);
  const marked = style.mark("x", { opens: true, closes: true });
  expect(coloured ? marked.includes("\u001b[4m") : marked === "*x*").toBe(true);
});
