import { expect, it } from "vitest";
import { analyze } from "../analyze.js";
import { foreignNote } from "./foreign.js";

const english =
  "The ferry sank off the coast on Monday night, and the coastguard said that all but two of the 140 people on board had been " +
  "brought ashore. The captain, who was the last to leave, told reporters that a hatch had not been closed after the ship left port.";
const others = {
  German:
    "Die Fähre sank in der Nacht zum Montag vor der Küste, und die Küstenwache teilte mit, dass alle bis auf zwei der 140 Menschen " +
    "an Bord gerettet wurden. Der Kapitän, der das Schiff als Letzter verließ, sagte Journalisten, eine Luke sei offen geblieben.",
  Spanish:
    "El transbordador se hundió frente a la costa en la noche del lunes, y los guardacostas informaron de que todas las personas a " +
    "bordo menos dos fueron rescatadas. El capitán, que fue el último en salir, dijo a los periodistas que una escotilla no cerraba.",
  Russian:
    "Паром затонул у побережья в ночь на понедельник, и береговая охрана сообщила, что все, кроме двоих, были спасены. " +
    "Капитан, покинувший судно последним, сказал журналистам, что люк остался открытым.",
  Chinese:
    "周一夜间渡轮在海岸附近沉没海岸警卫队表示船上一百四十人中除两人外全部获救船长最后一个离开他告诉记者舱口没有关好".repeat(
      2,
    ),
};

it("leaves English alone", () => {
  expect(foreignNote(english, "text")).toBeUndefined();
  expect(analyze(english).notes).toEqual([]);
});

it.each(Object.entries(others))("tells %s", (_, text) => {
  expect(analyze(text).notes.map(({ code }) => code)).toContain("not-english");
});

it("says nothing of a few words, of figures, or of English with foreign names", () => {
  expect(foreignNote("Elbphilharmonie, Hamburg, 20 Uhr", "title")).toBeUndefined();
  expect(foreignNote("12 14 16 18 ".repeat(50), "text")).toBeUndefined();
  expect(foreignNote(`${english} Владимир Путин (Москва)`, "text")).toBeUndefined();
});
