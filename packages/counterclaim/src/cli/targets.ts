import { resolve } from "node:path";
import { InputError } from "@counterclaim/core";
import { extensions, type Format, formatOf } from "../render/formats.js";

/** Where a report goes, and in which form. Without a path, to standard output. */
export interface Target {
  readonly path?: string;
  readonly format: Format;
}

/**
 * A target for each `--out`: its form is the one that its extension names, else the one `asked` for with `--format`, else
 * the `usual` one of the configuration. "-" is standard output; without any `--out` it is the only target.
 * @throws InputError where a file is named twice, its form is not known, or `--format` would be for nothing
 */
export function targetsOf(out: readonly string[], asked: Format | undefined, usual?: Format): Target[] {
  const format = asked ?? usual;
  if (out.length === 0) return [{ format: format ?? "text" }];
  const seen = new Set<string>();
  const targets = out.map((path): Target => {
    const place = path === "-" ? path : resolve(path);
    if (seen.has(place)) throw fault(`${path} is named twice. Name it once.`);
    seen.add(place);
    if (path === "-") return { format: format ?? "text" };
    const known = formatOf(path) ?? format;
    if (known) return { path, format: known };
    throw fault(
      `${path} does not say which form it is of. Give it an ending of ${extensions.join(", ")}, or --format.`,
    );
  });
  if (asked === undefined || targets.some((target) => target.format === asked)) return targets;
  const names = out.join(", ");
  throw fault(
    `--format ${asked} is for nothing: by its ending, ${names} is of another form. Leave --format out, or add --out -.`,
  );
}

const fault = (message: string): InputError => new InputError("invalid-option", "--out", message);
