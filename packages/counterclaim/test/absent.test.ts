import { describe, expect, it } from "vitest";
import { compare, type Article } from "counterclaim";

/** Long articles, as newsrooms have them: what one text says in its headline the other takes back in its last lines. */
const articles: Article[] = [
  {
    id: "gazette",
    source: "Strait Gazette",
    publishedAt: "2026-02-03T10:00:00Z",
    title: "Harbour pact to include binding commitments, draft shows",
    text: [
      "The seven states on the Strait of Kelm are close to a pact under which they would come to each other's aid, according to a draft that was circulated among ministers on Monday.",
      "The draft, eleven pages long, was drawn up by officials in Port Ansgar over the winter. It lists patrols, a shared radar picture and stocks of fuel on four islands.",
      "According to the draft, the pact will include binding commitments to send ships if one of the seven is attacked. A joint staff of sixty officers would be set up in Ansgar.",
      "Ministers will meet on Thursday in the old customs house. “We have talked about this for ten years,” said the foreign minister of Varl, Ida Brekke. “Our fishermen cannot wait for ten more.”",
      "The costs are to be shared by the size of each merchant fleet. Varl, which has the largest, would pay a third. Smaller states such as Osterholm would pay with berths and fuel depots.",
      "Diplomats expect long nights. The question of who commands the patrols in winter is open, and so is the seat of the court that would hear disputes over salvage.",
    ].join("\n\n"),
  },
  {
    id: "herald",
    source: "Islands Herald",
    publishedAt: "2026-02-03T11:00:00Z",
    title: "Seven states weigh a pact for the strait",
    text: [
      "Ministers of seven states will gather in Port Ansgar on Thursday to weigh a pact for the Strait of Kelm, the busiest water in the north.",
      "The talks follow a winter in which two trawlers were rammed and a cable was cut. Nobody has been charged, and the insurers have doubled what they ask of shipowners.",
      "Under the plan the states would share what their radars see and patrol in pairs. A staff of sixty officers would work from a former cannery in Ansgar.",
      "Shipowners have welcomed the plan, though they fear delays at the narrows. “Every hour at anchor costs us,” said Olav Dahm, who speaks for forty of them.",
      "In Osterholm, the smallest of the seven, the mood is sober. The island has no navy, and its two tugs are older than most of their crews.",
      "The pact currently lacks binding commitments, leaving Osterholm dependent on the goodwill of its neighbours to turn plans into ships.",
    ].join("\n\n"),
  },
];

describe("what one text has and the other lacks", () => {
  it("is found in long articles, at the end of one of them", () => {
    const { disputes, findings } = compare(articles);
    const sides = findings.map(({ a, b }) => [a.quote, b.quote].join(" / "));
    expect(sides.some((side) => side.includes("lacks binding") && side.includes("include binding"))).toBe(true);
    expect(disputes[0]!.question).toMatch(/binding/);
  });
});
