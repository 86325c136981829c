// A judge of one's own gives a second opinion on the pairs that structure cannot decide. This one knows two words; put a
// model, a service or a person in its place.
import { functionJudge, judgeAll } from "@counterclaim/nli";
import { compare, propose } from "counterclaim";

const articles = [
  {
    id: "wire",
    source: "Northern Wire",
    text: "The ferry sank in the strait. All aboard are safe, the harbour master said.",
  },
  {
    id: "post",
    source: "Harbour Post",
    text: "The ferry went down in the strait. Two sailors drowned, the harbour master said.",
  },
];

const judge = functionJudge({ name: "two-words", version: "1" }, async ({ a, b }) => {
  const sides = [a, b].map(({ sentence }) => ["are safe", "drowned"].find((words) => sentence.includes(words)));
  if (!sides[0] || !sides[1] || sides[0] === sides[1]) {
    return { probability: { contradiction: 0.1, agreement: 0.1, neutral: 0.8 } };
  }
  return {
    probability: { contradiction: 0.97, agreement: 0.01, neutral: 0.02 },
    kind: "antonym",
    quotes: { a: sides[0], b: sides[1] },
    rationale: "Who drowns is not safe.",
  };
});

const { judgements, usage } = await judgeAll(propose(articles), judge);
const report = compare(articles, { judgements, minConfidence: 0.2 });

console.log(`${usage.calls} pairs judged`);
for (const { kind, basis, structure, confidence, reason } of report.findings) {
  console.log(`${kind}, carried by ${basis}: ${structure} by structure, ${confidence} together`);
  console.log(reason);
}
