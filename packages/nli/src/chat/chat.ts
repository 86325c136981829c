import { setTimeout as sleep } from "node:timers/promises";
import { type CandidatePair, InputError } from "@counterclaim/core";
import { type Asking, type Judge, type Outcome, spent } from "../judge.js";
import { checkKey, type Endpoint, endpointOf } from "./endpoint.js";
import { type Prompt, promptOf, promptVersion } from "./prompt.js";
import { readReply, replySchema } from "./reply.js";
import { request, type Response } from "./request.js";

export interface ChatOptions {
  /** address that ends before /chat/completions, e.g. "http://127.0.0.1:11434/v1" */
  baseUrl: string;
  /** the model's name as the endpoint knows it */
  model: string;
  /** sent as a bearer token; kept out of names, messages and caches */
  apiKey?: string;
  /** milliseconds until an answer must be there; default 60,000 */
  timeout?: number;
  /** requests for one pair at most, the first included; default 4 */
  attempts?: number;
  /** tokens of one answer at most, a model's thoughts included; default 800 */
  maxTokens?: number;
  /** milliseconds of the first pause before another try, which doubles each time; default 500 */
  pause?: number;
}

/** No server is waited for longer than this between two tries, in milliseconds, whatever it asks. */
const LONGEST_PAUSE = 60_000;

/** Ways to ask for JSON, from what binds most to nothing: endpoints that refuse one are asked in the next. */
const FORMATS = [
  { type: "json_schema", json_schema: { name: "comparison", strict: true, schema: replySchema } },
  { type: "json_object" },
  undefined,
] as const;

/**
 * A language model behind an endpoint that speaks OpenAI's chat completions, as Ollama, vLLM and llama.cpp do. The two
 * sentences with their neighbours, titles, sources and dates are sent there, and nothing else.
 * @throws InputError for wrong options; what goes wrong with a request is the outcome of its pair
 */
export function chat(options: ChatOptions): Judge {
  const { model, apiKey, timeout = 60_000, attempts = 4, maxTokens = 800, pause = 500 } = options;
  checkKey(apiKey);
  for (const [name, value] of Object.entries({ timeout, attempts, maxTokens })) {
    if (Number.isInteger(value) && value >= 1) continue;
    throw new InputError("invalid-option", `$.${name}`, `${name} is ${String(value)}. Pass a whole number, 1 or more.`);
  }
  if (typeof model !== "string" || !/\S/.test(model))
    throw new InputError("invalid-option", "$.model", "There is no model. Pass its name as the endpoint knows it.");
  const endpoint = endpointOf(options.baseUrl, apiKey);
  const asker: Asker = { endpoint, model, apiKey, timeout, attempts, maxTokens, pause, format: 0, newer: false };
  return {
    name: `chat:${model}@${endpoint.host}`,
    batch: 1,
    version: () => Promise.resolve(JSON.stringify([promptVersion, endpoint.url.href, maxTokens])),
    material: (candidate) => promptOf(candidate).messages,
    ask: async ([candidate], asking) => (candidate ? [await askAbout(candidate, asker, asking)] : []),
  };
}

interface Asker {
  readonly endpoint: Endpoint;
  readonly model: string;
  readonly apiKey: string | undefined;
  readonly timeout: number;
  readonly attempts: number;
  readonly maxTokens: number;
  readonly pause: number;
  /** place in FORMATS of what the endpoint has not refused yet */
  format: number;
  /** whether the endpoint wants OpenAI's newer names, under which the temperature cannot be chosen either */
  newer: boolean;
}

async function askAbout(candidate: CandidatePair, asker: Asker, asking: Asking): Promise<Outcome> {
  const prompt = promptOf(candidate);
  let failed = "";
  for (let attempt = 0; attempt < asker.attempts; attempt++) {
    if (asking.signal.aborted) return { failed: "ended early", final: true };
    const response = await send(prompt, asker, asking);
    if (response === undefined) return { failed: failed === "" ? spent : `${spent}; before: ${failed}`, final: true };
    let wait: number | undefined;
    if ("failed" in response) {
      ({ failed, wait } = response);
      if (!response.again) return { failed, final: response.final };
    } else {
      const answer = readReply(response.text, prompt, candidate);
      if (!("fault" in answer)) return { answer };
      failed = response.cut ? "the answer was cut off" : `no sound answer: ${answer.fault}`;
    }
    if (attempt + 1 < asker.attempts) await sleepFor(pauseBefore(attempt, asker.pause, wait), asking.signal);
  }
  return { failed };
}

/** One request in a form that the endpoint takes; undefined where the budget has no room for it. */
async function send(prompt: Prompt, asker: Asker, { meter, signal }: Asking): Promise<Response | undefined> {
  const { endpoint, model, apiKey, timeout, maxTokens } = asker;
  const begun = asker.format;
  for (;;) {
    const { format: at, newer } = asker;
    const format = FORMATS[at];
    const receipt = meter.take(mostTokensOf(prompt) + maxTokens);
    if (!receipt) return undefined;
    const body = {
      ...{ model, messages: prompt.messages, stream: false },
      ...(newer ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens, temperature: 0 }),
      ...(format && { response_format: format }),
    };
    const response = await request(endpoint, { body, apiKey, timeout, signal });
    if ("text" in response && response.tokens) receipt.settle(response.tokens.prompt, response.tokens.completion);
    // a server that answers with an error has not run the model
    if ("status" in response) receipt.settle(0, 0);
    if (!("status" in response) || (response.status !== 400 && response.status !== 422)) return response;
    if (!newer && response.failed.includes("max_completion_tokens")) asker.newer = true;
    else if (format !== undefined) asker.format = Math.max(asker.format, at + 1);
    else {
      // it was not the format: the next pair is asked as before
      asker.format = begun;
      return response;
    }
  }
}

/** No tokenizer makes more tokens of a text than it has bytes; of what is sent, which is mostly ASCII, far fewer. */
const mostTokensOf = ({ messages }: Prompt): number =>
  messages.reduce((sum, { content }) => sum + Math.ceil(Buffer.byteLength(content) / 2), 0);

/** A random part of a pause that doubles, so that many who were refused do not all come back at once; or what the server asks. */
function pauseBefore(attempt: number, pause: number, asked: number | undefined): number {
  const own = pause * 2 ** attempt * (0.5 + Math.random() / 2);
  return Math.min(LONGEST_PAUSE, Math.max(own, asked ?? 0));
}

const sleepFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);
