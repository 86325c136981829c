import { readFile } from "node:fs/promises";
import { InputError } from "@counterclaim/core";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check the name and the folder",
  EISDIR: "it is a folder. Name the files in it",
  EACCES: "reading it is not permitted. Change its permissions",
  EPERM: "reading it is not permitted. Change its permissions",
};

/** A file's characters. @throws InputError where it cannot be read or is not UTF-8 */
export async function readCharacters(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    const why = reasons[code] ?? `the system says ${code || String(error)}. Check the file`;
    throw new InputError("unreadable-file", path, `${path} cannot be read: ${why}.`);
  }
  return decode(bytes, path);
}

/** The characters of all that a stream gives. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
  return decode(Buffer.concat(chunks), path);
}

/** UTF-8 without its byte order mark, which is no part of the text. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("unreadable-file", path, `${path} is not UTF-8. Save it as UTF-8 text.`);
  }
}
