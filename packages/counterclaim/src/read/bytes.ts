import { readFile } from "node:fs/promises";
import { InputError } from "@counterclaim/core";
import { decodeText } from "./decode.js";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check the name and the folder",
  EISDIR: "it is a folder. Name the files in it",
  EACCES: "reading it is not permitted. Change its permissions",
  EPERM: "reading it is not permitted. Change its permissions",
  ERR_FS_FILE_TOO_LARGE: "it is too large to hold in memory. Split it",
};

/** The InputError for a file that the system does not hand out. */
export function unreadable(file: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const why = reasons[code] ?? `the system says ${code || String(error)}. Check the file`;
  return new InputError("unreadable-file", file, `${file} cannot be read: ${why}.`);
}

/** @throws InputError where the file cannot be read */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** A text file's characters. @throws InputError where it cannot be read or is no text */
export const readCharacters = async (file: string): Promise<string> => decodeText(await readBytes(file), file);

/** All that a stream gives. @throws InputError where it breaks off */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  try {
    for await (const chunk of stream) chunks.push(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
  } catch (error) {
    throw unreadable(file, error);
  }
  return Buffer.concat(chunks);
}
