import { InputError } from "@counterclaim/core";

/** An endpoint as it is asked: the address of its chat completions, and what names it in judgements. */
export interface Endpoint {
  readonly url: URL;
  readonly host: string;
}

const loopback = (host: string): boolean =>
  host === "localhost" ||
  host.endsWith(".localhost") ||
  host === "[::1]" ||
  /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

/** The chat completions below a base address such as http://127.0.0.1:11434/v1. @throws InputError */
export function endpointOf(baseUrl: string, apiKey: string | undefined): Endpoint {
  const fault = (message: string) => new InputError("invalid-option", "$.baseUrl", message);
  let base: URL;
  try {
    base = new URL(baseUrl);
  } catch {
    throw fault("baseUrl is no address. Pass one such as http://127.0.0.1:11434/v1.");
  }
  if (base.protocol !== "http:" && base.protocol !== "https:")
    throw fault(`baseUrl begins with ${base.protocol}. Pass an address that begins with https: or http:.`);
  if (base.username !== "" || base.password !== "")
    throw fault("baseUrl holds a user name or password. Pass the key as apiKey.");
  if (base.search !== "" || base.hash !== "") throw fault("baseUrl has a query or a fragment. Leave it out.");
  if (apiKey !== undefined && base.protocol === "http:" && !loopback(base.hostname))
    throw fault(`The key would go to ${base.host} unencrypted. Use https:, or a server on this machine.`);
  const url = new URL(base);
  const path = base.pathname.split("/").filter(Boolean).join("/");
  url.pathname = path.endsWith("chat/completions") ? path : `${path}/chat/completions`;
  return { url, host: base.host };
}

/** @throws InputError, which does not show the key */
export function checkKey(apiKey: string | undefined): void {
  if (apiKey === undefined || /^[\x21-\x7e]+$/.test(apiKey)) return;
  throw new InputError("invalid-option", "$.apiKey", "apiKey is empty or holds characters that no key has. Check it.");
}
