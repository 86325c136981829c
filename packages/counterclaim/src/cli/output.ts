import { writeFile } from "node:fs/promises";

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
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    throw new OutputError(`${path} cannot be written (${code}). Check the folder and its permissions.`);
  }
}
