import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { english } from "@counterclaim/english";
import { judge as judgeIn } from "@counterclaim/core";
import { chat, functionJudge, type Judge, onnx } from "@counterclaim/nli";
import { judgeSpecOf } from "../../../counterclaim/src/cli/judge-spec.js";
import { keyVariable } from "../../../counterclaim/src/cli/judging.js";

/**
 * A judge by its name: what `--judge` of the command line takes; module:FILE, whose default export is a judge; or "own",
 * Counterclaim's reader of two plain sentences, which stands in for a model where there is none.
 */
export async function judgeOf(written: string): Promise<Judge> {
  if (written === "own") return own;
  if (written.startsWith("module:")) {
    const file = pathToFileURL(resolve(written.slice("module:".length))).href;
    return ((await import(file)) as { default: Judge }).default;
  }
  const spec = judgeSpecOf(written);
  if (spec.type === "onnx") return onnx({ model: spec.folder });
  const apiKey = process.env[keyVariable];
  return chat({ baseUrl: spec.baseUrl, model: spec.model, ...(apiKey && { apiKey }) });
}

const own = functionJudge({ name: "own", version: "1" }, ({ a, b }) =>
  Promise.resolve({ probability: judgeIn(a.sentence, b.sentence, english).probability }),
);
