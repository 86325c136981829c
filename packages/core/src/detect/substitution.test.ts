import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { align } from "../align/align.js";
import { reader } from "../extract/read.js";
import { substitutionFeatures } from "./substitution.js";

const read = reader(english);

/** Of the alignment of the two first statements. */
function features(a: string, b: string): Record<string, number> {
  const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "ab"[i]!, text }, i));
  const [pair] = align(readings, english.lexicon, { internal: false });
  const [x, y] = readings.map((reading) => reading.units[0]!.statements[0]!.predicate);
  return substitutionFeatures(pair!.alignments.find((found) => found.a.predicate === x && found.b.predicate === y)!);
}

describe("one word for another in the same place", () => {
  it.each([
    [
      "The lorry carried salmon to Bergen.",
      "The lorry carried margarine to Bergen.",
      { swap: 1, "swap:only": 1, "swap:single": 1, "swap:named": 0 },
    ],
    [
      "The dyke broke at Molino Secco.",
      "The dyke broke at Ponte Rosso.",
      { swap: 1, "swap:only": 1, "swap:single": 1, "swap:named": 1 },
    ],
  ])("%s / %s", (a, b, wanted) => {
    expect(features(a, b)).toEqual(wanted);
    expect(features(b, a)).toEqual(wanted);
  });

  it("may be a slip in a name", () => {
    const mamani = "Rufino Mamani, a pump operator, died in the mine.";
    const condori = "Rufino Condori, a pump operator, died in the mine.";
    expect(features(mamani, condori)).toMatchObject({ slip: 1, "swap:named": 1 });
    expect(features(mamani, "Ciro Vargas, a pump operator, died in the mine.")).not.toHaveProperty("slip");
  });

  it("may be a figure of a code", () => {
    const strain = (code: string) => `Tests in the laboratory found the ${code} strain on the farm.`;
    expect(features(strain("H5N1"), strain("H5N5"))).toMatchObject({ "slip:code": 1 });
    expect(features(strain("H5N1"), strain("Delta"))).not.toHaveProperty("slip:code");
  });

  it("is no word that is only added", () => {
    expect(features("The lorry carried salmon to Bergen.", "The lorry carried salmon to Bergen quickly.")).toEqual({});
  });

  it("is no word of another part", () => {
    expect(features("The lorry carried salmon.", "The lorry carried on at dawn.")).toEqual({});
  });

  it("counts for less where more is left over", () => {
    const { swap, ...rest } = features(
      "The lorry carried salmon to Bergen for a Danish wholesaler.",
      "The lorry carried margarine to Bergen.",
    );
    expect(swap).toBeGreaterThan(0);
    expect(swap).toBeLessThan(1);
    expect(rest).toMatchObject({ "swap:only": 0, "swap:single": 1 });
  });
});
