import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Argument, Statement } from "../../model/statement.js";
import type { Detector } from "../detector.js";
import { cleared, isClause, outOfScope, wording } from "../scope.js";

/** Incompatible causes or motives of one thing, each stated as fact. */
export const cause: Detector = {
  name: "cause",
  kind: "cause",
  detect(alignment, lexicon) {
    const [x, y] = [causeIn(alignment.a, lexicon), causeIn(alignment.b, lexicon)];
    if (!isClause(alignment.a) || !isClause(alignment.b)) return undefined;
    if (!x || !y || alignment.a.polarity !== alignment.b.polarity) return undefined;
    const apart = (side: "a" | "b", argument: Argument): boolean =>
      (side === "a" ? alignment.restA : alignment.restB).some((w) => w.token === argument.head);
    if (!apart("a", x) || !apart("b", y) || !sharesEffect(alignment, x, y)) return undefined;
    const focus = { a: x.tokens, b: y.tokens };
    const rule = outOfScope({ ...alignment, apart: [], roles: alignment.roles.filter((r) => r.a !== x && r.b !== y) });
    if (rule) return cleared("cause", rule, focus);
    const [p, q] = [wording(alignment, "a", x.tokens), wording(alignment, "b", y.tokens)];
    return {
      outcome: "conflict",
      kind: "cause",
      level: "contradiction",
      focus,
      strength: 1,
      answers: [p, q],
      reason: `One thing, two causes: “${p}” and “${q}”.`,
    };
  },
};

/** The argument that stands for the cause: subject of "caused", object of "because of". */
function causeIn(statement: Statement, lexicon: Lexicon): Argument | undefined {
  const side = lexicon.tables.causes.get(statement.lemma);
  if (side === "subject") return statement.arguments.find((a) => a.role === "agent");
  if (side === "object") return statement.arguments.find((a) => a.role === "patient" || a.role === "oblique");
  return statement.arguments.find((a) => a.role === "oblique" && lexicon.tables.causes.has(a.marker));
}

/** Something besides the causes is shared: the effect. */
const sharesEffect = (alignment: Alignment, x: Argument, y: Argument): boolean =>
  alignment.roles.some((r) => r.a !== x && r.b !== y && (r.relation === "same" || r.relation === "near")) ||
  (alignment.predicate.relation === "same" && alignment.shared >= 1);
