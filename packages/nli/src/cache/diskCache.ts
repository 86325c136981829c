import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { faultOfAnswer } from "../answer.js";
import type { Answer } from "../judge.js";

/** Answers kept between runs, by a key of 64 hexadecimal digits. */
export interface Cache {
  get(key: string): Promise<Answer | undefined>;
  set(key: string, answer: Answer): Promise<void>;
}

/** The key of an answer: what is asked, of whom, in which version. */
export const keyOf = (judge: string, version: string, material: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify([judge, version, material]))
    .digest("hex");

const form = 1;

/**
 * A folder of answers, one file each. A file is written beside its place and then moved there: whoever reads meanwhile, or
 * after a crash, has a whole answer or none. What is damaged counts as not there, and is written anew.
 */
export function diskCache(folder: string): Cache {
  const placeOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  let writes = 0;
  return {
    async get(key) {
      try {
        const entry = JSON.parse(await readFile(placeOf(key), "utf8")) as { form?: unknown; answer?: unknown };
        if (entry.form !== form || faultOfAnswer(entry.answer) !== undefined) return undefined;
        return entry.answer as Answer;
      } catch {
        return undefined;
      }
    },
    async set(key, answer) {
      const place = placeOf(key);
      const beside = `${place}.${process.pid}.${writes++}.tmp`;
      await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
      try {
        await writeFile(beside, JSON.stringify({ form, answer }));
        await rename(beside, place);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
  };
}
