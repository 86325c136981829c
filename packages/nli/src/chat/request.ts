import type { Endpoint } from "./endpoint.js";

/** What came of one request. `again` where the same request may fare better; `wait` is how long the server asks to, in milliseconds. */
export type Response =
  | {
      readonly text: string;
      readonly tokens?: { readonly prompt: number; readonly completion: number };
      readonly cut: boolean;
    }
  | {
      readonly failed: string;
      readonly again: boolean;
      readonly final: boolean;
      readonly wait?: number;
      readonly status?: number;
    };

export interface Request {
  readonly body: object;
  readonly apiKey: string | undefined;
  /** milliseconds until the answer must be there as a whole */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** No answer of a few hundred tokens is longer, in bytes. */
const LONGEST = 1_000_000;

/** Another try can help where the server is busy or broken; not where it refuses. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);

/** Where these come, no other pair fares better: the key, the address or the model is wrong. */
const FINAL: ReadonlySet<number> = new Set([401, 402, 403, 404, 405]);

/** Sends one request. Never throws, and never says the key, not even where the server repeats it. */
export async function request({ url, host }: Endpoint, { body, apiKey, timeout, signal }: Request): Promise<Response> {
  const deadline = AbortSignal.timeout(timeout);
  const hidden = (text: string) => (apiKey === undefined ? text : text.replaceAll(apiKey, "•••"));
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
      // the articles and the key go where they were meant to go, and nowhere else
      redirect: "error",
      signal: AbortSignal.any([deadline, signal]),
    });
    const text = await bodyOf(response);
    if (text === undefined) return { failed: `${host} answers without an end`, again: false, final: false };
    if (!response.ok) return refusal(response, hidden(text), host);
    return (
      contentOf(text) ?? { failed: `${host} answers in another form than a chat completion`, again: true, final: false }
    );
  } catch (error) {
    if (signal.aborted) return { failed: "ended early", again: false, final: true };
    if (deadline.aborted) return { failed: `no answer within ${timeout / 1000} s`, again: true, final: false };
    return { failed: hidden(`${host} cannot be reached (${causeOf(error)})`), again: true, final: false };
  }
}

async function bodyOf(response: globalThis.Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > LONGEST) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refusal(response: globalThis.Response, text: string, host: string): Response {
  const { status } = response;
  const said = text.replace(/\s+/gu, " ").trim().slice(0, 120);
  const wait = waitOf(response.headers.get("retry-after"));
  return {
    failed: `${host} answers ${status}${said === "" ? "" : `: ${said}`}`,
    again: PASSING.has(status),
    final: FINAL.has(status),
    status,
    ...(wait !== undefined && { wait }),
  };
}

/** Seconds, or a date, as milliseconds from now. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

interface Completion {
  choices?: { message?: { content?: unknown }; finish_reason?: unknown }[];
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown };
}

function contentOf(text: string): Response | undefined {
  let parsed: Completion | null;
  try {
    parsed = JSON.parse(text) as Completion | null;
  } catch {
    return undefined;
  }
  const choice = Array.isArray(parsed?.choices) ? parsed.choices[0] : undefined;
  const content = choice?.message?.content;
  if (typeof content !== "string") return undefined;
  const { prompt_tokens: prompt, completion_tokens: completion } = parsed?.usage ?? {};
  const counted = [prompt, completion].every((n) => typeof n === "number" && Number.isFinite(n) && n >= 0);
  return {
    text: content,
    cut: choice?.finish_reason === "length",
    ...(counted && { tokens: { prompt: prompt as number, completion: completion as number } }),
  };
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  return typeof code === "string" ? code : cause instanceof Error ? cause.message.slice(0, 120) : "unknown cause";
}
