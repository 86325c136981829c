// Says of every annotated conflict how far the engine got with it: not paired, paired but no detector spoke, cleared by
// which rule, taken for an update, or a finding with which confidence.
//   pnpm --filter @counterclaim/eval diagnose --data DIR[,DIR…] [--kind KIND] [--show]
import { parseArgs } from "node:util";
import { align, detect, detectors, reader, type Alignment, type Article } from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { isPair, loadEvents, type AnnotatedEvent, type GoldPair } from "./events.js";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    kind: { type: "string" },
    show: { type: "boolean", default: false },
    stage: { type: "string" },
  },
});
if (!values.data) throw new Error("--data DIR[,DIR…] names the folders of annotated events");

const read = reader(english);
const stages = new Map<string, number>();
const perKind = new Map<string, Map<string, number>>();

for (const event of values.data.split(",").flatMap(loadEvents)) diagnose(event);
for (const [stage, n] of [...stages].sort((x, y) => y[1] - x[1])) console.log(String(n).padStart(5), stage);
for (const [kind, counts] of perKind) {
  console.log(
    kind.padEnd(12),
    [...counts]
      .sort((x, y) => y[1] - x[1])
      .map(([s, n]) => `${s} ${n}`)
      .join(", "),
  );
}

function diagnose(event: AnnotatedEvent): void {
  const ordered = [...event.articles].sort((x, y) => (x.id < y.id ? -1 : 1)) as Article[];
  const readings = ordered.map((article, i) => read(article, i));
  const context = { lexicon: english.lexicon, readings: new Map(readings.map((r) => [r.article.id, r])) };
  const pairs = align(readings, english.lexicon, { internal: true });
  const side = (unit: (typeof pairs)[number]["a"]) => ({
    article: unit.article,
    field: unit.field,
    start: unit.sentence.start,
    end: unit.sentence.end,
  });
  for (const gold of event.conflicts) {
    if (values.kind && gold.kind !== values.kind) continue;
    const matching = pairs.filter((p) => isPair({ a: side(p.a), b: side(p.b) }, gold));
    const judged = matching.flatMap((p) => detect(p.alignments, detectors, context));
    const conflicts = judged
      .filter((j) => j.verdict.outcome === "conflict")
      .sort((x, y) => y.confidence - x.confidence);
    const best = conflicts[0];
    const clearedBy = judged.find((j) => j.verdict.outcome === "cleared")?.verdict;
    let stage = "not paired";
    if (best) stage = best.supersededBy ? "taken for an update" : best.confidence >= 0.5 ? "found" : "below threshold";
    else if (clearedBy?.outcome === "cleared") stage = `cleared: ${clearedBy.rule}`;
    else if (matching.length) stage = "no detector spoke";
    stages.set(stage, (stages.get(stage) ?? 0) + 1);
    const kind = perKind.get(gold.kind ?? "") ?? new Map<string, number>();
    kind.set(stage, (kind.get(stage) ?? 0) + 1);
    perKind.set(gold.kind ?? "", kind);
    if (values.show && (!values.stage || stage.startsWith(values.stage)))
      show(event, gold, stage, inShort(matching.flatMap((p) => p.alignments)));
  }
}

function show(event: AnnotatedEvent, gold: GoldPair, stage: string, closest: readonly string[]): void {
  const text = (p: GoldPair["a"]) => event.articles.find((a) => a.id === p.article)![p.field]!.slice(p.start, p.end);
  console.log(`${event.id} ${gold.kind} [${stage}]\n  ${text(gold.a)}\n  ${text(gold.b)}`);
  for (const x of closest) console.log(`    ${x}`);
}

/** The alignments of a pair that share most, in short. */
function inShort(alignments: readonly Alignment[]): string[] {
  const say = (s: Alignment["a"]): string =>
    `${s.polarity === "denied" ? "not " : ""}${s.lemma} (${s.form} ${s.force}${s.generic ? " generic" : ""} ${s.condition})`;
  return [...alignments]
    .sort((x, y) => y.shared - x.shared)
    .slice(0, 3)
    .map(
      (x) =>
        `${say(x.a)} ~ ${say(x.b)}: ${x.predicate.relation} ${x.predicate.strength.toFixed(2)}, cover ${x.coverA.toFixed(2)}/${x.coverB.toFixed(2)}, shared ${x.shared.toFixed(2)}, ${x.roles.map((r) => `${r.a.role}:${r.relation}`).join(" ")}`,
    );
}
