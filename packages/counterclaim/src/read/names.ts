import { basename, extname } from "node:path";
import type { Draft } from "./reader.js";

/** The drafts, each article with an id and a source: its own, or one made from its file's name. */
export function named(drafts: readonly Draft[]): Draft[] {
  const files = [...new Set(drafts.map(({ file }) => file))];
  const sameStem = tally(files.map(stem));
  return drafts.map((draft) => {
    const { file, place, article } = draft;
    // a stream has no name to lend, and a list cannot lend its name to all in it: such articles must say who they are
    const nameless = file === "-" || place !== "$";
    if (nameless || typeof article !== "object" || article === null) return draft;
    const name = sameStem.get(stem(file)) === 1 ? stem(file) : file.slice(0, file.length - extname(file).length);
    const { id = name, source = name, ...rest } = article as Record<string, unknown>;
    return { ...draft, article: { id, source, ...rest } };
  });
}

const stem = (path: string): string => basename(path, extname(path));

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
