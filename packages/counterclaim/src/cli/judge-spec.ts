import { InputError } from "@counterclaim/core";

/** Which judge to ask, as `--judge` names it. */
export type JudgeSpec =
  | { readonly type: "onnx"; readonly folder: string }
  | { readonly type: "chat"; readonly baseUrl: string; readonly model: string };

const forms = "onnx:FOLDER, or chat:ADDRESS#MODEL such as chat:http://127.0.0.1:11434/v1#qwen3";

/** @throws InputError where it is of neither form */
export function judgeSpecOf(written: string): JudgeSpec {
  const [type, rest = ""] = written.includes(":") ? splitAt(written, written.indexOf(":")) : [written];
  if (type === "onnx" && rest !== "") return { type, folder: rest };
  if (type === "chat") {
    const hash = rest.lastIndexOf("#");
    const [baseUrl, model = ""] = hash < 0 ? [rest] : splitAt(rest, hash);
    if (baseUrl !== "" && model !== "") return { type, baseUrl, model };
  }
  throw new InputError(
    "invalid-option",
    "--judge",
    `${JSON.stringify(written.slice(0, 80))} names no judge. Give ${forms}.`,
  );
}

const splitAt = (text: string, at: number): [string, string] => [text.slice(0, at), text.slice(at + 1)];
