const stride = 4096;

/** Unicode code points before a UTF-16 offset of a text. What lies inside of a surrogate pair counts as before it. */
export function codePointIndex(text: string): (offset: number) => number {
  // counts at every stride, so that no offset needs the whole text read again
  const counts = [0];
  const count = (from: number, to: number): number => {
    let points = 0;
    for (let i = from; i < to; i++) if (!isSecondHalf(text, i)) points++;
    return points;
  };
  return (offset) => {
    const block = Math.floor(offset / stride);
    while (counts.length <= block) {
      const from = (counts.length - 1) * stride;
      counts.push((counts.at(-1) ?? 0) + count(from, from + stride));
    }
    const start = block * stride;
    const inside = offset < text.length && isSecondHalf(text, offset);
    return (counts[block] ?? 0) + count(start, offset) - (inside ? 1 : 0);
  };
}

/** Whether the unit at `i` ends a code point that the unit before begins. */
function isSecondHalf(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0xdc00 || unit > 0xdfff || i === 0) return false;
  const before = text.charCodeAt(i - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
