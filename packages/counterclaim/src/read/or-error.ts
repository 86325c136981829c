import { InputError } from "@counterclaim/core";

/** What `run` gives, or in its place the one InputError that it throws. */
export async function orError<T>(run: () => Promise<T[]>): Promise<(T | InputError)[]> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof InputError) return [error];
    throw error;
  }
}
