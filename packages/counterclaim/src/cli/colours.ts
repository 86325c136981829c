import pc from "picocolors";
import { plain, type Style } from "../render/style.js";

const colours = pc.createColors(true);

const coloured: Style = {
  strong: colours.bold,
  faint: colours.dim,
  level: (text, level) => (level === "contradiction" ? colours.red(text) : colours.yellow(text)),
  mark: (word) => colours.bold(colours.underline(word)),
  markColumns: () => 0,
};

/** Colours only for a person who looks at a terminal and has not asked for none (no-color.org). */
export function styleFor(
  stream: { isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const wanted = stream.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
  return wanted ? coloured : plain;
}
