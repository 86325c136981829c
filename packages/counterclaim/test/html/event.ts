import { type Article, type Evidence, type Finding, type Kind, kinds, type Level, type Report } from "counterclaim";

/** How large the event is; every third source is silent on a dispute, the others part in two. */
export interface Size {
  readonly articles: number;
  readonly disputes: number;
  /** sentences of each article that are in no dispute */
  readonly filler?: number;
}

export interface Event {
  readonly articles: Article[];
  readonly report: Report;
}

const subjects = [
  "ferry",
  "bridge",
  "council",
  "strike",
  "vaccine",
  "harbour",
  "treaty",
  "tunnel",
  "quarry",
  "festival",
];

/** An event made by rule, with one of everything that a report can have; its quotes are in its articles. */
export function eventOf({ articles: count, disputes, filler = 3 }: Size): Event {
  const articles = Array.from({ length: count }, (_, index) => articleOf(index, disputes, filler));
  const say = (index: number, dispute: number) =>
    evidence(articles[index]!, sentence(index, dispute), answer(index, dispute));
  const speaking = (dispute: number) =>
    articles.map((_, index) => index).filter((index) => (index + dispute) % 3 !== 2);
  const report: Report = {
    schemaVersion: 1,
    articles: articles.map(({ text: _text, ...rest }) => rest),
    ...{ findings: [], disputes: [], agreements: [], updates: [], cleared: [] },
    coverage: {
      articles: articles.map(({ id, source, text }) => ({
        ...{ id, source, characters: text.length, sentences: disputes + filler },
        ...{ statements: disputes * 3, skippedSentences: 1 },
      })),
      ...{ pairsCompared: 1234, pairsPossible: 21600, detectors: ["negation", "quantity"] },
      echoes: [articles.slice(0, 2).map(({ id }) => id)],
    },
    notes: [{ code: "unclosed-quotation", message: "A quotation is not closed.", article: articles[0]!.id }],
  };
  for (let dispute = 0; dispute < disputes; dispute++) {
    const kind = kinds[dispute % kinds.length] as Kind;
    const level: Level = dispute % 4 === 3 ? "tension" : "contradiction";
    const sides = [0, 1].map((side) => speaking(dispute).filter((index) => index % 2 === side));
    const id = `dispute-${dispute}`;
    const findings = sides[0]!.slice(0, 6).map((a, at): Finding => {
      const b = sides[1]![at % sides[1]!.length]!;
      const reason = `The numbers exclude each other: “${answer(a, dispute)}” and “${answer(b, dispute)}”.`;
      const pair = { a: say(a, dispute), b: say(b, dispute), reason, detector: "quantity", dispute: id };
      return { id: `finding-${dispute}-${at}`, kind, level, confidence: 0.9 - at / 20, ...pair };
    });
    report.findings.push(...findings);
    report.disputes.push({
      ...{ id, kind, level, question: `How many were at the ${subjectOf(dispute)}?`, confidence: 0.9 },
      positions: sides.map((side) => ({
        label: answer(side[0]!, dispute),
        sources: [...new Set(side.map((index) => articles[index]!.source))],
        evidence: side.map((index) => say(index, dispute)),
      })),
      silent: articles.filter((_, index) => !speaking(dispute).includes(index)).map(({ source }) => source),
      ...(sides[1]!.length === 1 && { outlier: articles[sides[1]![0]!]!.source }),
      findings: findings.map((finding) => finding.id),
    });
    const [first, second] = [sides[0]![0]!, sides[0]!.at(-1)!];
    report.agreements.push({ a: say(first, dispute), b: say(second, dispute), confidence: 0.7, echo: dispute === 0 });
    report.cleared.push({
      ...{ a: say(first, dispute), b: say(sides[1]![0]!, dispute), kind, rule: "rounding" },
      reason: "One is the other rounded.",
    });
  }
  report.updates.push({
    ...{ earlier: titleOf(articles[0]!), later: say(speaking(0).at(-1)!, 0), kind: "status" },
    reason: "The later article reports a later stage.",
  });
  return { articles, report };
}

const subjectOf = (dispute: number) =>
  `${subjects[dispute % subjects.length]} ${Math.floor(dispute / subjects.length)}`;
const answer = (index: number, dispute: number) => String(100 + dispute * 10 + (index % 2));
const sentence = (index: number, dispute: number) =>
  `There were ${answer(index, dispute)} people at the ${subjectOf(dispute)}, witnesses told outlet ${index}.`;

function articleOf(index: number, disputes: number, filler: number): Article {
  const lines = Array.from({ length: disputes }, (_, dispute) => sentence(index, dispute));
  const more = Array.from(
    { length: filler },
    (_, at) => `The rain held off in street ${at}, and trams ran late again.`,
  );
  return {
    id: `article-${index}`,
    // two articles by one source, which contradict each other
    source: `Outlet ${index === 3 ? 2 : index}`,
    title: `A day in the life of city ${index}`,
    text: [...lines, ...more].map((line, at) => (at % 3 === 2 ? `${line}\n\n` : `${line} `)).join(""),
    publishedAt: index % 2 === 0 ? "2026-04-21" : "2026-04-21T09:30:00Z",
    url: `https://outlet-${index}.example/story?id=1&page=2`,
    author: `Reporter ${index}`,
  };
}

/** The evidence of a sentence in an article's text, decided by one of its words. */
export function evidence({ id, text }: Article, quote: string, focus: string): Evidence {
  const start = text.indexOf(quote);
  const word = text.indexOf(focus, start);
  return { article: id, field: "text", start, end: start + quote.length, quote, focus: [[word, word + focus.length]] };
}

function titleOf({ id, title = "" }: Article): Evidence {
  return { article: id, field: "title", start: 0, end: title.length, quote: title, focus: [[2, 5]] };
}
