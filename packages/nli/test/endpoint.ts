import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the server saw it. */
export interface Seen {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: { type: string };
    max_tokens?: number;
    max_completion_tokens?: number;
  };
}

/** What the server does with a request; the number counts requests from 0. */
export type Behaviour = (seen: Seen, response: ServerResponse, number: number) => void;

/** A server on this machine that speaks the chat completions' protocol as well as `behaviour` lets it. */
export async function endpoint(behaviour: Behaviour) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const one: Seen = {
        path: request.url ?? "",
        authorization: request.headers.authorization,
        body: JSON.parse(text) as Seen["body"],
      };
      behaviour(one, response, seen.push(one) - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** The check word that the system's message asks for. */
export const checkIn = ({ body }: Seen): string => /"check": "([\da-f]{8})"/.exec(body.messages[0]!.content)![1]!;

/** The material as the model gets it. */
export const materialIn = ({ body }: Seen): { a: { sentence: string }; b: { sentence: string } } =>
  JSON.parse(body.messages[1]!.content.split("\n").slice(1, -1).join("\n")) as ReturnType<typeof materialIn>;

/** A sound reply to what was seen: a contradiction in the first words of each sentence. */
export function reply(seen: Seen, more: object = {}): object {
  const { a, b } = materialIn(seen);
  const words = (text: string) => text.split(" ").slice(0, 2).join(" ");
  return {
    ...{ check: checkIn(seen), contradiction: 0.9, agreement: 0.02, neutral: 0.08, kind: "negation" },
    ...{ quote_a: words(a.sentence), quote_b: words(b.sentence), rationale: "One denies what the other says." },
    ...more,
  };
}

export function say(response: ServerResponse, content: unknown, more: object = {}): void {
  response.setHeader("content-type", "application/json");
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const choices = [{ index: 0, message: { role: "assistant", content: text }, finish_reason: "stop" }];
  response.end(JSON.stringify({ choices, usage: { prompt_tokens: 700, completion_tokens: 60 }, ...more }));
}

export function refuse(
  response: ServerResponse,
  status: number,
  text = "",
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, headers).end(text);
}
