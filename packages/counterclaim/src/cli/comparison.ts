import { resolve } from "node:path";
import { type Article, type CompareOptions, InputError, type Report } from "@counterclaim/core";
import { render, type RenderOptions } from "../render/render.js";
import { renderText } from "../render/text.js";
import { type Reading, readWith } from "../read/read-files.js";
import { fails } from "../review/decisions.js";
import { reviewed } from "../review/review.js";
import { styleFor } from "./colours.js";
import { compareInWorker, proposeInWorker, type Work } from "./compare-in-worker.js";
import { complaint } from "./complain.js";
import { exitCode } from "./exit-codes.js";
import { type Interruption, interruption } from "./interruption.js";
import { costInWords, judgePairs, judgingInWords } from "./judging.js";
import { readDecisions, writeBaseline } from "./memory.js";
import { checkWritable, print, save } from "./output.js";
import type { Settings } from "./settings.js";
import { progressInWords } from "./stages.js";
import { type StatusLine, statusLine } from "./status-line.js";
import type { Target } from "./targets.js";

/** The files to compare; where there is a draft, only it with each of the others. */
export interface Request {
  readonly files: readonly string[];
  readonly draft?: string;
}

/** Reads, compares, writes, and says how the run ended. */
export async function runComparison(request: Request, settings: Settings): Promise<number> {
  const { targets, memory, failOn, quiet } = settings;
  const decisions = await readDecisions(memory);
  for (const path of [...targets.map((target) => target.path), settings.writeBaseline]) {
    if (path !== undefined) await checkWritable(path);
  }
  const status = statusLine(process.stderr, !quiet);
  const interrupted = interruption(() => {
    status.clear();
    return "Interrupted before anything was compared; nothing is written.";
  });
  try {
    const reading = await read(request, settings, status);
    const { articles, errors, locate } = reading;
    const draft = request.draft === undefined ? undefined : draftIn(request.draft, reading);
    for (const error of errors) status.say(complaint(error));
    const options = { ...settings.compare, ...(draft !== undefined && { draft }) };
    const heard = settings.judge && (await askJudge(articles, options, settings, status, interrupted));
    const comparison = compareInWorker(articles, { ...options, ...heard });
    const report = reviewed(await followed(comparison, status, interrupted), decisions);
    status.clear();
    for (const target of targets) await write(report, target, { articles, locate, bom: settings.bom });
    const cutShort = interrupted.signal !== undefined || report.notes.some(({ code }) => code === "ended-early");
    await remember(report, settings, cutShort ? "reached" : errors.length > 0 ? "read" : undefined);
    remark(targets, quiet);
    if (cutShort) {
      process.stderr.write("counterclaim: Interrupted; the report holds what was found until then.\n");
      return exitCode.interrupted[interrupted.signal ?? "SIGINT"];
    }
    if (errors.length > 0) return exitCode.wrongUse;
    return settings.writeBaseline === undefined && fails(report, failOn) ? exitCode.found : exitCode.nothingFound;
  } finally {
    status.clear();
    interrupted.release();
  }
}

/** The result of work on the other thread, with its progress shown meanwhile; a signal ends it early. */
function followed<T>(work: Work<T>, status: StatusLine, interrupted: Interruption): Promise<T> {
  interrupted.handle(work.endEarly);
  const words = progressInWords();
  status.follow(() => {
    const progress = work.progress();
    return progress && words(progress, performance.now());
  });
  return work.result;
}

/** What a judge says of the pairs that are most worth it, as options of the comparison. */
async function askJudge(
  articles: readonly Article[],
  { internal, draft, maxTextLength }: CompareOptions,
  { judge, quiet }: Settings,
  status: StatusLine,
  interrupted: Interruption,
): Promise<Pick<CompareOptions, "judgements" | "calibration"> | undefined> {
  if (!judge) return undefined;
  const proposal = proposeInWorker(articles, {
    budget: judge.budget,
    ...(internal !== undefined && { internal }),
    ...(draft !== undefined && { draft }),
    ...(maxTextLength !== undefined && { maxTextLength }),
  });
  const candidates = await followed(proposal, status, interrupted);
  const ending = new AbortController();
  interrupted.handle(() => ending.abort());
  if (interrupted.signal !== undefined) ending.abort();
  const { judge: name, result } = await judgePairs(candidates, judge, {
    signal: ending.signal,
    onProgress: (judge, progress) => status.follow(() => judgingInWords(judge, progress)),
  });
  if (!quiet) for (const line of costInWords(name, result)) status.say(`counterclaim: ${line}`);
  return { judgements: result.judgements, ...(judge.calibration && { calibration: judge.calibration }) };
}

function read({ files, draft }: Request, settings: Settings, status: StatusLine): Promise<Reading> {
  // a draft may well lie in the folder that is its coverage
  const others = files.filter((file) => draft === undefined || resolve(file) !== resolve(draft));
  const all = draft === undefined ? others : [draft, ...others];
  let line = "Reading files";
  status.follow(() => line);
  const onItem = (done: number, total: number) => {
    line = `Reading: ${done} of ${total} files`;
  };
  return readWith(
    { onItem },
    all.map((file) => (file === "-" ? process.stdin : file)),
    settings.read,
  );
}

/** The id of the one article that was read from the draft's file. */
function draftIn(file: string, { articles, errors, locate }: Reading): string {
  const ids = articles.flatMap(({ id }) =>
    locate({ article: id, field: "text", start: 0, end: 0 })?.file === file ? [id] : [],
  );
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return id;
  // why it could not be read says more than that nothing was read
  const unread = ids.length === 0 && errors.find(({ path }) => path === file || path.startsWith(`${file}:`));
  if (unread) throw unread;
  throw new InputError("invalid-type", file, `${file} holds ${ids.length} articles. Give one draft.`);
}

async function write(report: Report, { path, format }: Target, material: RenderOptions): Promise<void> {
  if (path !== undefined) return save(path, render(report, format, material));
  if (format !== "text") return print(render(report, format, material));
  // lines longer than this are hard to follow, however wide the terminal is; some terminals say 0
  const width = Math.min(process.stdout.columns || 80, 100);
  return print(renderText(report, { width, style: styleFor(process.stdout, process.env) }));
}

/** Writes the baseline, unless it would lack what was not `missed`: read, or reached. */
async function remember(report: Report, { writeBaseline: file }: Settings, missed?: string): Promise<void> {
  if (file === undefined) return;
  if (missed === undefined) return writeBaseline(file, report);
  process.stderr.write(`counterclaim: ${file} is left as it was: what was not ${missed} would be missing in it.\n`);
}

/** Where nothing is printed, a person at a terminal is told where to look. */
function remark(targets: readonly Target[], quiet: boolean): void {
  if (quiet || process.stderr.isTTY !== true) return;
  for (const { path, format } of targets)
    if (path !== undefined) process.stderr.write(`${path} written (${format}).\n`);
}
