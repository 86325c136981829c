import fc from "fast-check";
import type { Article } from "@counterclaim/core";

/** The same facts in every run unless LAWS_SEED asks for others: a law broken by chance must not break a neighbour's build. */
export const runs = { numRuns: 20, seed: Number(process.env["LAWS_SEED"] ?? 20260421) };

// each fact in the words of one outlet or another; some tell it otherwise
const facts: readonly (readonly string[])[] = [
  ["The guarantees are binding.", "The guarantees are not binding.", "The framework lacks binding guarantees."],
  ["The sinking killed 14 people.", "The sinking killed 17 people.", "At least 12 people died in the sinking."],
  ["Joint patrols start on 4 May.", "Joint patrols start on 6 May 😀.", "Patrols by both navies begin on 4 May."],
  [
    "Kelland will close its northern lane.",
    "Kelland may close its northern lane.",
    "Kelland closed its northern lane.",
  ],
  ["Rents in Lindhaven rose in June.", "Rents in Lindhaven fell in June.", "Lindhaven’s rents rose by 3% in June."],
  ["The council approved the plan.", "The council rejected the plan.", "“We approved the plan,” the council said."],
  [
    "Minister Ilse Maur opened the bridge.",
    "Minister Ilse Maur did not open the bridge.",
    "The bridge\u00a0was opened.",
  ],
];

/** An article that tells each fact at most once, so that it does not contradict itself. */
const telling = fc
  .tuple(
    fc.subarray([...facts.keys()], { minLength: 3, maxLength: 6 }),
    fc.array(fc.nat(2), { minLength: facts.length, maxLength: facts.length }),
    fc.constantFrom(" ", "\n\n", "\r\n\r\n", "  \u2029"),
  )
  .map(([chosen, wording, joint]) => chosen.map((fact) => facts[fact]?.[wording[fact] ?? 0] ?? "").join(joint));

/** Two or three articles on one invented event, of which some conflict. */
export const event: fc.Arbitrary<Article[]> = fc
  .array(
    fc.record({ text: telling, title: fc.option(fc.constant("Accord signed in Lindhaven"), { nil: undefined }) }),
    {
      minLength: 2,
      maxLength: 3,
    },
  )
  .map((articles) =>
    articles.map(({ text, title }, index) => {
      const name = "abc"[index] ?? "";
      return {
        ...{ id: name, source: `Outlet ${name.toUpperCase()}`, text, publishedAt: "2026-04-21" },
        ...(title === undefined ? {} : { title }),
      };
    }),
  );

export const single: fc.Arbitrary<Article> = event.map((articles) => articles[0] as Article);

/** A paragraph about nothing of what `event` tells. */
export const neutral = "Bakers in another valley knead dough before sunrise.\n\n";

/** An article about nothing of what `event` tells. */
export const unrelated: Article = {
  id: "z",
  source: "Garden Weekly",
  text: "Roses like loam. Water them at dusk and cut them back before the first frost.",
  publishedAt: "2026-04-21",
};
