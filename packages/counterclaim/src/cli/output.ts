import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that cannot be written; the command ends with exit code 2. */
export class OutputError extends Error {}

/** Writes to standard output; a reader that has gone away (`| head`) is no error. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => {
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") reject(error);
      else resolve();
    };
    process.stdout.once("error", done);
    process.stdout.write(text, done);
  });
}

export async function save(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** As `save`, but whoever reads the file meanwhile, or is left with it after a crash, has the old one or the new one. */
export async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw unwritable(path, error);
  }
}

/** @throws OutputError where a file could not be written, before long work is done for it */
export async function checkWritable(path: string): Promise<void> {
  try {
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    await access(there ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): OutputError {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
  return new OutputError(`${path} cannot be written (${code}). Check the folder and its permissions.`);
}
