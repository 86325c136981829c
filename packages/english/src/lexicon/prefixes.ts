/** Prefixes that deny the adjective, adverb, noun or verb behind them; longer ones first. */
const prefixes = ["non-", "non", "un-", "un", "in", "im", "ir", "il", "dis", "anti-", "de-"] as const;

/** Strength of an opposition by form alone: high, since the listed exceptions are taken out before. */
const BY_PREFIX = 0.85;

/** Words that only look like a prefix and a word. */
const whole = new Set(
  (
    "under until unless unto unit union unite united uniform unique universe university income indeed inside into instead " +
    "install insult insurance interest invest invite involve inform intend insist inspect inspire instruct intense invade " +
    "image impact impart import impose impress improve imprison immediate immense imply illuminate illustrate iron discuss " +
    "distance distant district distribute distress disc discipline display dispatch disaster disease disguise dish dismay " +
    "dismal disperse dispose distinct distort disturb none nonetheless nonsense uncle undergo understand underline increase " +
    "include incident incline incur index indicate induce industry infant infer infect inflate inflict influence inhabit " +
    "initial inject injure inmate inner input inquire inquest insert instant intact intake integral intent invoke inland " +
    "inbound incite indict indoor inflow intone inure deal dear dread"
  ).split(" "),
);

const SHORTEST = 3;

function denies(word: string, base: string): boolean {
  if (whole.has(word) || base.length < SHORTEST) return false;
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.slice(prefix.length) !== base) continue;
    // in-, im-, ir-, il- assimilate to what follows: "improper", "irregular", "illegal"
    if (prefix === "im") return /^[bmp]/u.test(base);
    if (prefix === "ir") return base.startsWith("r");
    if (prefix === "il") return base.startsWith("l");
    if (prefix === "in") return base.length > 4 && !/^[bmp]/u.test(base);
    return true;
  }
  return false;
}

/** "careful" and "careless", "harmful" and "harmless". */
const lacks = (a: string, b: string): boolean =>
  a.endsWith("less") && b.endsWith("ful") && a.length > 6 && a.slice(0, -4) === b.slice(0, -3);

/** Strength of the opposition that the forms show; the words that carry the prefix must be known, but for "non-". */
export function prefixOpposition(a: string, b: string, knownA: boolean, knownB: boolean): number {
  if (lacks(a, b) || lacks(b, a)) return BY_PREFIX;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (!denies(long, short)) return 0;
  const known = long === a ? knownB : knownA;
  return known ? BY_PREFIX : 0;
}
