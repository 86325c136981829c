/** What kind of value was passed, for a message: "a number", "null", "an array". */
export function described(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return "a Date";
  const type = typeof value;
  return type === "object" ? "an object" : `a ${type}`;
}

/** The JSON path of a field: $.a.b, or $.a["b c"] where the name is no plain word. */
export const at = (path: string, field: string): string =>
  /^[a-z_$][\w$]*$/i.test(field) ? `${path}.${field}` : `${path}[${JSON.stringify(field.slice(0, 80))}]`;
