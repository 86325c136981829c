import type { Alignment } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Kind } from "../model/report.js";
import type { Verdict } from "../model/verdict.js";

/** One pure question about one alignment of two statements. */
export interface Detector {
  /** unique; also the name of its folder and of its page in docs/reference/detectors */
  readonly name: string;
  /** the kind of its findings */
  readonly kind: Kind;
  /** undefined: the question does not arise for these two */
  readonly detect: (alignment: Alignment, lexicon: Lexicon) => Verdict | undefined;
}
