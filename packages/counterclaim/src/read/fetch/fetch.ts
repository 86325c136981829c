import { lookup as systemLookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { InputError } from "@counterclaim/core";
import type { Content } from "../formats.js";
import { isPublicAddress } from "./public-address.js";

/** What a fetch may take and reach. */
export interface Limits {
  /** milliseconds for all of it, redirects included */
  readonly time: number;
  /** bytes of the page, unpacked */
  readonly size: number;
  readonly redirects: number;
  readonly lookup: LookupFunction;
  readonly isAllowed: (address: string) => boolean;
}

export const limits: Limits = {
  time: 20_000,
  size: 10_000_000,
  redirects: 5,
  lookup: systemLookup as LookupFunction,
  isAllowed: isPublicAddress,
};

/**
 * What is behind an http(s) address, from the public internet only. Every address that a name stands for is checked at
 * the moment of connecting, for each redirect anew, so that no answer can change between the check and the use.
 * `node:http` and not `fetch`, which lets no one look at the address it connects to.
 * @throws InputError that names the address asked for and says why nothing came
 */
export async function fetchPublic(address: string, given: Partial<Limits> = {}): Promise<Content> {
  const allowed = { ...limits, ...given };
  const signal = AbortSignal.timeout(allowed.time);
  try {
    let url = webUrl(address);
    for (let redirects = 0; ; redirects++) {
      const response = await connect(url, allowed, signal);
      const next = redirectOf(response);
      if (next === undefined) return { file: address, ...(await received(response, allowed)) };
      response.destroy();
      if (redirects === allowed.redirects) throw new Refusal(`it redirects more than ${allowed.redirects} times`);
      url = webUrl(next, url);
    }
  } catch (error) {
    const seconds = allowed.time / 1000;
    const why = signal.aborted ? `no answer was complete within ${seconds} seconds` : reason(error);
    throw new InputError(
      "unreadable-file",
      address,
      `${address} cannot be fetched: ${why}. Save the page and name its file.`,
    );
  }
}

/** Why an address is not fetched, in words for a message. */
class Refusal extends Error {}

function webUrl(written: string, base?: URL): URL {
  if (!URL.canParse(written, base?.href)) throw new Refusal(`"${written.slice(0, 200)}" is no address`);
  const url = new URL(written, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new Refusal(`it leads to an address that begins with ${url.protocol}, and only http: and https: are fetched`);
  }
  if (url.username || url.password) throw new Refusal("an address with a name and a password is not fetched");
  return url;
}

function connect(url: URL, { lookup, isAllowed }: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // a number is connected to without being looked up
  if (isIP(host) && !isAllowed(host)) throw notPublic(host, host);
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = {
    accept: "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/json;q=0.9,*/*;q=0.5",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "counterclaim",
  };
  return new Promise((resolve, reject) => {
    // no agent: a connection kept from before would be one that this lookup has not seen
    request(url, { headers, signal, agent: false, lookup: guarded(lookup, isAllowed) })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
}

/** A lookup that fails where any of a name's addresses is not allowed: a name that is partly inside is not to be trusted. */
function guarded(lookup: LookupFunction, isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, answer) => {
      const addresses = Array.isArray(answer) ? answer : [];
      const inside = addresses.find(({ address }) => !isAllowed(address));
      const [first] = addresses;
      if (error) callback(error, []);
      else if (inside) callback(notPublic(host, inside.address), []);
      else if (!first) callback(new Refusal(`${host} has no address`), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
}

const notPublic = (host: string, address: string): Refusal =>
  new Refusal(
    host === address
      ? `${address} is not an address of the public internet`
      : `${host} leads to ${address}, which is not an address of the public internet`,
  );

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;
}

async function received(
  response: IncomingMessage,
  { size }: Limits,
): Promise<{ bytes: Uint8Array; contentType: string }> {
  const { statusCode = 0, headers } = response;
  if (statusCode < 200 || statusCode > 299) {
    response.destroy();
    throw new Refusal(`the server answers ${statusCode}`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpacked(response) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > size) {
      response.destroy();
      throw new Refusal(`it is larger than ${size} bytes`);
    }
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), contentType: headers["content-type"] ?? "" };
}

/** The body without its content coding. */
function unpacked(response: IncomingMessage): Readable {
  const coding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (coding === "identity") return response;
  // an error of either reaches whoever reads the last
  const through =
    coding === "br" ? createBrotliDecompress() : /^(?:x-)?gzip$|^deflate$/.test(coding) ? createUnzip() : undefined;
  if (!through) throw new Refusal(`the server packs it as ${coding}, which was not asked for`);
  return pipeline(response, through, () => {});
}

function reason(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOTFOUND: "no such host is known",
    ECONNREFUSED: "the server refuses the connection",
    ECONNRESET: "the connection broke off",
  };
  return known[code ?? ""] ?? (code ? `${code}, ${message}` : String(message));
}
