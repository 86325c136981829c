import { InputError } from "@counterclaim/core";
import type { RenderOptions } from "../render/render.js";
import { articleChecker } from "./articles.js";
import { nearest } from "./nearest.js";
import { snapshot } from "./snapshot.js";
import { at, described } from "./values.js";

const names = ["articles"];

/** A checked, plain copy of the options of `render`. @throws InputError */
export function checkRenderOptions(options: unknown): RenderOptions {
  if (options === undefined) return {};
  const path = "$.options";
  const given = snapshot(options, names, path);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new InputError("invalid-option", path, `options is ${described(given)}. Pass an object, or nothing.`);
  }
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const remedy = nearest(unknown, names) === undefined ? "The only option is articles." : "Did you mean articles?";
    const message = `There is no option ${JSON.stringify(unknown.slice(0, 80))}. ${remedy}`;
    throw new InputError("unknown-option", at(path, unknown), message);
  }
  const { articles } = given as { articles?: unknown };
  if (articles === undefined) return {};
  if (!Array.isArray(articles)) {
    const message = `articles is ${described(articles)}. Pass the articles, or leave it out.`;
    throw new InputError("invalid-option", `${path}.articles`, message);
  }
  const places = articles.map((value: unknown, index) => ({ path: `${path}.articles[${index}]`, value }));
  return { articles: places.map(articleChecker(Infinity)) };
}
