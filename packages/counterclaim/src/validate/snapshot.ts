import { InputError } from "@counterclaim/core";

/** What `look` returns; where looking at the caller's value runs code that throws (a getter, a proxy), an InputError. */
export function reading<T>(path: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    const why = error instanceof Error ? error.message : "its code threw an error";
    throw new InputError("invalid-type", path, `This value cannot be read: ${why}. Pass plain objects and arrays.`);
  }
}

/**
 * A plain copy of an object, each property read once: what a getter answers the second time, or a change that the
 * caller makes later, cannot get past the checks. Takes the `known` fields from wherever they are (own, inherited or a
 * class's getters) and own enumerable fields besides; leaves out what is `undefined`. Values that are no such objects
 * are returned as they are.
 */
export function snapshot(value: unknown, known: readonly string[], path: string): unknown {
  return reading(path, () => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const source = value as Record<string, unknown>;
    // without a prototype, so that a field called __proto__ is a field like any other
    const copy = Object.create(null) as Record<string, unknown>;
    for (const field of new Set([...known, ...Object.keys(source)])) {
      const content = source[field];
      if (content !== undefined) copy[field] = Array.isArray(content) ? content.slice() : content;
    }
    return copy;
  });
}
