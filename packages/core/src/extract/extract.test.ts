import { english } from "@counterclaim/english";
import { expect, test } from "vitest";
import type { Passage } from "../model/reading.js";
import type { Statement } from "../model/statement.js";
import { cases } from "./extract.cases.js";
import { reader } from "./read.js";

const read = reader(english);

function inWords(statement: Statement, passage: Passage, text: string): string {
  const words = (tokens: readonly number[]) => tokens.map((i) => passage.sentence.tokens[i]!.form).join(" ");
  const roles = statement.arguments.map((a) => `${a.role}${a.marker && `/${a.marker}`}: ${words(a.tokens)}`).join("; ");
  return [
    `${statement.polarity === "denied" ? "not " : ""}${statement.lemma}(${roles})`,
    statement.force,
    ...(statement.condition === "none" ? [] : [statement.condition]),
    ...(statement.generic ? ["generic"] : []),
    ...(statement.speaker
      ? [`@${text.slice(statement.speaker.start, statement.speaker.end)}${statement.speaker.stance}`]
      : []),
  ].join(" ");
}

test.each(cases)("%s", (text, ...expected) => {
  const { units } = read({ id: "a", source: "A", text }, 0);
  expect(units.flatMap((unit) => unit.statements.map((s) => inWords(s, unit, text)))).toEqual(expected);
});

test("a headline's infinitive is what will happen", () => {
  const { units } = read({ id: "a", source: "A", title: "Mayor to quit", text: "The mayor spoke." }, 0);
  expect(units[0]!.statements.map((s) => [s.lemma, s.force])).toContainEqual(["quit", "future"]);
});

test("a pronoun stands for the nearest mention that fits", () => {
  const { units } = read(
    { id: "a", source: "A", text: "The treaty was signed on Monday. It will enter into force in May." },
    0,
  );
  const [first, second] = units;
  const it = second!.sentence.tokens.find((t) => t.form === "It")!;
  const mention = second!.antecedents.get(it.index)!;
  expect(mention.unit).toBe(first!.id);
  expect(first!.sentence.tokens[mention.token]!.form).toBe("treaty");
});

test("only what is not denied excludes", () => {
  const exclusives = (text: string) =>
    read({ id: "a", source: "A", text }, 0)
      .units.flatMap((unit) => unit.statements.flatMap((s) => s.arguments))
      .filter((argument) => argument.exclusive)
      .map((argument) => argument.role);
  expect(exclusives("The rule applies only to ships.")).toEqual(["oblique"]);
  expect(exclusives("The rule applies not only to ships but also to ferries.")).toEqual([]);
});

test("a name on a line of its own makes no clause", () => {
  const { units } = read({ id: "a", source: "A", text: "LatestHarbourNews\n\nThe bridge fell." }, 0);
  expect(units[0]!.statements.map((s) => s.form)).toEqual(["nominal"]);
});
