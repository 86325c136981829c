import type { Kind } from "@counterclaim/core";
import type { Format } from "../render/formats.js";

/** From which level on a finding fails a run. */
export const failOnLevels = ["contradiction", "tension", "never"] as const;
export type FailOn = (typeof failOnLevels)[number];

/** counterclaim.config.json: what holds where no flag of the command line says otherwise. Paths are relative to it. */
export interface Config {
  /** for editors only */
  $schema?: string;
  /** form of the report on standard output; default "text" */
  format?: Format;
  /** files to write the report to, each in the form that its extension says */
  out?: string[];
  /** begin CSV with a byte order mark, by which spreadsheets know it as UTF-8; default true */
  bom?: boolean;
  /** findings below this confidence are left out; in [0, 1], default 0.7 */
  minConfidence?: number;
  /** only these kinds; default all */
  kinds?: Kind[];
  /** look for conflicts inside one article too; default true */
  internal?: boolean;
  /** tell of each finding what its confidence rests on; default false */
  explain?: boolean;
  /** publication date of articles that give none: "2026-01-06" or "2026-01-06T09:30:00Z" */
  date?: string;
  /** largest text of one article in UTF-16 units; default 5,000,000 */
  maxTextLength?: number;
  /** findings of this level or above end the run with exit code 1; default "tension", which is all of them */
  failOn?: FailOn;
  /** file of findings that are known and fail no run */
  baseline?: string;
  /** file of findings that are dismissed; default "counterclaim.dismissals.json" */
  dismissals?: string;
  /** no progress and no remarks on standard error; default false */
  quiet?: boolean;
}
