// What an article could try to be more than text with, and where. The table of all of them is payloads × fields.
import type { Article, Report } from "counterclaim";
import { type Event, eventOf } from "./event.js";

/** Each would call hit(), leave the page, load something or break the page, if it got through. None has a line break. */
export const payloads: readonly string[] = [
  "<script>hit()</script>",
  "</script><script>hit()</script>",
  "</style><script>hit()</script>",
  "</title></head><body onload=hit()>",
  "<img src=x onerror=hit()>",
  '"><img src=x onerror=hit()>',
  "'><svg onload=hit()>",
  "<svg><script>hit()</script></svg>",
  "<svg><animate onbegin=hit() attributeName=x dur=1s>",
  "<!--><script>hit()</script>-->",
  "--><script>hit()</script><!--",
  "<![CDATA[<script>hit()</script>]]>",
  '" onmouseover="hit()" autofocus onfocus="hit()',
  "' autofocus onfocus='hit()",
  "` onclick=hit() `",
  "x onfocus=hit() tabindex=0 autofocus",
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<object data="javascript:hit()"></object><embed src="javascript:hit()">',
  '<a href="javascript:hit()">here</a>',
  "javascript:hit()",
  " JaVaScRiPt:hit()//",
  "java\tscript:hit()",
  "vbscript:hit()",
  "data:text/html,<script>parent.hit()</script>",
  'https://outlet.example/" onmouseover="hit()" x="',
  "https://outlet.example/'><script>hit()</script>",
  "https://user:password@outlet.example/?a=1&b=<b>#<script>hit()</script>",
  '<meta http-equiv="refresh" content="0;url=javascript:hit()">',
  '<base href="https://evil.example/">',
  "<style>*{background:url(https://evil.example/)}</style>",
  '<link rel="stylesheet" href="https://evil.example/">',
  '<form action="https://evil.example/"><button autofocus>go</button></form>',
  '<input form="filters" name="words" value="x"><a id="filters"></a>',
  "<math><mtext></form><form><mglyph><style></math><img src onerror=hit()>",
  '<noscript><p title="</noscript><img src=x onerror=hit()>">',
  '<xmp><p title="</xmp><svg/onload=hit()>">',
  "<details open ontoggle=hit()>",
  "<template><script>hit()</script></template><slot>",
  "<plaintext>",
  "<textarea><select><table><td>",
  "</p></article></section></main></body></html><h1>",
  "&lt;script&gt;hit()&lt;/script&gt;",
  "&#60;img src=x onerror=hit()&#62;",
  "<scr\u0000ipt>hit()</scr\u0000ipt>",
  "\u202e>tpircs/<)(tih>tpircs<\u2066",
  "\ud800<img src=x onerror=hit()>\udfff",
  "{{constructor.constructor('hit()')()}} ${hit()} <%= hit() %>",
  "a".repeat(3000),
  '<div class="',
];

/** Puts a text into one place of an event. */
export type Field = (event: Event, payload: string) => void;

/** A text field whose article's text says it, and a dispute rests on it. */
function intoText({ articles, report }: Event, payload: string): void {
  const article = articles[0]!;
  const before = article.text.length;
  article.text += `The mayor said ${payload} on Monday.`;
  const quote = article.text.slice(before);
  const focus: [number, number][] = [[before + 15, before + 15 + payload.length]];
  const evidence = {
    article: article.id,
    field: "text" as const,
    start: before,
    end: before + quote.length,
    quote,
    focus,
  };
  report.findings[0]!.a = evidence;
  report.disputes[0]!.positions[0]!.evidence.unshift(evidence);
}

function intoTitle({ articles, report }: Event, payload: string): void {
  const article = articles[0]!;
  article.title = payload;
  report.articles[0]!.title = payload;
  const all: [number, number] = [0, payload.length];
  report.updates[0]!.earlier = {
    article: article.id,
    field: "title",
    start: 0,
    end: all[1],
    quote: payload,
    focus: [all],
  };
}

/** Another id or source for the first article, wherever the event names it. */
const renaming =
  (field: "id" | "source"): Field =>
  (event, payload) => {
    const old = JSON.stringify(event.articles[0]![field]);
    Object.assign(event, JSON.parse(JSON.stringify(event).replaceAll(old, () => JSON.stringify(payload))));
  };

const ofArticle =
  (field: keyof Article): Field =>
  ({ report }, payload) =>
    void Object.assign(report.articles[0]!, { [field]: payload });

const ofReport =
  (change: (report: Report, payload: string) => void): Field =>
  ({ report }, payload) =>
    change(report, payload);

/** What comes from outside with an article. */
export const articleFields: Readonly<Record<string, Field>> = {
  text: intoText,
  title: intoTitle,
  source: renaming("source"),
  url: ofArticle("url"),
  author: ofArticle("author"),
};

/** What a report read from a file could hold besides. */
export const reportFields: Readonly<Record<string, Field>> = {
  id: renaming("id"),
  date: ofArticle("publishedAt"),
  question: ofReport((report, text) => (report.disputes[0]!.question = text)),
  label: ofReport((report, text) => (report.disputes[0]!.positions[0]!.label = text)),
  silent: ofReport((report, text) => (report.disputes[0]!.silent = [text])),
  outlier: ofReport((report, text) => (report.disputes[0]!.outlier = text)),
  "dispute's kind": ofReport((report, text) => (report.disputes[0]!.kind = text as never)),
  "dispute's level": ofReport((report, text) => (report.disputes[0]!.level = text as never)),
  "finding's id": ofReport((report, text) => (report.findings[0]!.id = report.disputes[0]!.findings[0] = text)),
  "finding's reason": ofReport((report, text) => (report.findings[0]!.reason = text)),
  "dismissal's reason": ofReport((report, text) => {
    report.dismissed = [{ finding: report.findings[0]!, reason: text }];
  }),
  "who dismissed it": ofReport((report, text) => {
    report.dismissed = [{ finding: report.findings[0]!, reason: "Checked", by: text, dismissedAt: "2026-04-22" }];
  }),
  "update's reason": ofReport((report, text) => (report.updates[0]!.reason = text)),
  rule: ofReport((report, text) => (report.cleared[0]!.rule = text)),
  note: ofReport((report, text) => (report.notes = [{ code: "x", message: text }])),
  "note's article": ofReport((report, text) => (report.notes = [{ code: "x", message: "A note.", article: text }])),
  detector: ofReport((report, text) => report.coverage.detectors.push(text)),
  echo: ofReport((report, text) => report.coverage.echoes.push([text])),
};

/** A small event with a text in one place. */
export function eventWith(field: Field, payload: string): Event {
  const event = eventOf({ articles: 4, disputes: 2, filler: 1 });
  field(event, payload);
  return event;
}
