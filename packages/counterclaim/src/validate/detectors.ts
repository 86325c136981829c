import { type Detector, InputError, kinds } from "@counterclaim/core";
import { reading } from "./snapshot.js";
import { described } from "./values.js";

const remedy = "Pass a list of detectors, each with a name, a kind and a function detect.";

/** The option `detectors`, which no JSON Schema can describe. @throws InputError */
export function checkDetectors(value: unknown): readonly Detector[] {
  const path = "$.options.detectors";
  const fault = (place: string, message: string) => new InputError("invalid-option", place, `${message} ${remedy}`);
  if (!Array.isArray(value)) throw fault(path, `detectors is ${described(value)}.`);
  if (value.length === 0) throw fault(path, "detectors is empty.");
  const names = new Set<unknown>();
  for (let index = 0; index < value.length; index++) {
    const place = `${path}[${index}]`;
    const { name, kind, detect } = reading(place, () => ({ ...(value[index] as Partial<Detector>) }));
    if (typeof name !== "string" || name === "") throw fault(`${place}.name`, "The detector has no name.");
    if (names.has(name)) throw fault(`${place}.name`, `There are two detectors ${JSON.stringify(name)}.`);
    if (!kinds.some((one) => one === kind)) throw fault(`${place}.kind`, `The kinds are ${kinds.join(", ")}.`);
    if (typeof detect !== "function") throw fault(`${place}.detect`, `detect is ${described(detect)}.`);
    names.add(name);
  }
  return value.slice() as Detector[];
}
