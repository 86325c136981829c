import { InputError } from "@counterclaim/core";
import type { Validator, Violation } from "./generated/validators.js";
import { nearest } from "./nearest.js";
import { at, described } from "./values.js";

/** The value that JSON in a file holds. @throws InputError that names the file and says the remedy */
export function parseJson(text: string, file: string, remedy = "Mend it."): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "it does not parse";
    throw new InputError("invalid-json", file, `${file} is not JSON: ${why}. ${remedy}`);
  }
}

/** @throws InputError where the value of a file is not as its schema has it; its path is the file and the place in it */
export function checkFile(value: unknown, matchesSchema: Validator, file: string): void {
  if (matchesSchema(value)) return;
  throw explain(matchesSchema.errors?.[0], value, file);
}

function explain(violation: Violation | undefined, value: unknown, file: string): InputError {
  const { instancePath = "", keyword, params = {} } = violation ?? {};
  const names = instancePath.split("/").slice(1);
  const path = names.reduce((done, name) => (/^\d+$/.test(name) ? `${done}[${name}]` : at(done, name)), `${file}:$`);
  const content = names.reduce<unknown>((inside, name) => (inside as Record<string, unknown>)[name], value);
  const fail = (place: string, message: string, code: "invalid-type" | "missing-field" | "unknown-field") =>
    new InputError(code, place, message);
  if (keyword === "additionalProperties") {
    const name = String(params["additionalProperty"]);
    const meant = nearest(name, fieldsOf[names.length] ?? []);
    const remedy = meant ? `Did you mean ${meant}?` : "Leave it out.";
    return fail(at(path, name), `There is no field ${JSON.stringify(name.slice(0, 80))}. ${remedy}`, "unknown-field");
  }
  if (keyword === "required") {
    const name = String(params["missingProperty"]);
    const slip = Object.keys(content as object).find((written) => nearest(written, [name]));
    const remedy = slip
      ? `Did you mean ${name} where it says ${JSON.stringify(slip)}?`
      : "Give it, or have the file written anew.";
    return fail(at(path, name), `There is no ${name}. ${remedy}`, "missing-field");
  }
  const shown = typeof content === "string" ? JSON.stringify(content.slice(0, 80)) : described(content);
  return fail(path, `${shown} cannot stand here. Mend it, or have the file written anew.`, "invalid-type");
}

/** What the files of decisions call their fields, by depth; a list's entries are two deep. */
const fieldsOf: Readonly<Record<number, readonly string[]>> = {
  0: ["schemaVersion", "findings", "dismissals"],
  2: ["id", "kind", "a", "b", "reason", "dismissedAt", "by"],
};
