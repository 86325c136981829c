import { resolve } from "node:path";
import { InputError, type Report } from "@counterclaim/core";
import { render, type RenderOptions } from "../render/render.js";
import { renderText } from "../render/text.js";
import { type Reading, readWith } from "../read/read-files.js";
import { fails } from "../review/decisions.js";
import { reviewed } from "../review/review.js";
import { styleFor } from "./colours.js";
import { compareInWorker } from "./compare-in-worker.js";
import { complaint } from "./complain.js";
import { exitCode } from "./exit-codes.js";
import { interruption } from "./interruption.js";
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
    const comparison = compareInWorker(articles, options);
    interrupted.handle(comparison.endEarly);
    const words = progressInWords();
    status.follow(() => {
      const progress = comparison.progress();
      return progress && words(progress, performance.now());
    });
    const report = reviewed(await comparison.report, decisions);
    status.clear();
    for (const target of targets) await write(report, target, { articles, locate, bom: settings.bom });
    const cutShort = report.notes.some(({ code }) => code === "ended-early");
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
