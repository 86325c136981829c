import { type Article, InputError } from "@counterclaim/core";
import type { RenderOptions } from "../render/render.js";
import { articleChecker } from "./articles.js";
import { nearest } from "./nearest.js";
import { snapshot } from "./snapshot.js";
import { at, described } from "./values.js";

const path = "$.options";
const names = ["articles", "locate", "bom"] as const satisfies readonly (keyof RenderOptions)[];

/** A checked, plain copy of the options of `render`. @throws InputError */
export function checkRenderOptions(options: unknown): RenderOptions {
  if (options === undefined) return {};
  const given = snapshot(options, names, path);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new InputError("invalid-option", path, `options is ${described(given)}. Pass an object, or nothing.`);
  }
  const unknown = Object.keys(given).find((name) => !names.some((one) => one === name));
  if (unknown !== undefined) throw unknownOption(unknown);
  const { articles, locate, bom } = given as Record<(typeof names)[number], unknown>;
  if (locate !== undefined && typeof locate !== "function")
    throw wrong("locate", locate, "a function, or leave it out");
  if (bom !== undefined && typeof bom !== "boolean") throw wrong("bom", bom, "true or false");
  return {
    ...(articles !== undefined && { articles: checkEach(articles) }),
    ...(locate !== undefined && { locate: locate as NonNullable<RenderOptions["locate"]> }),
    ...(bom !== undefined && { bom }),
  };
}

function checkEach(articles: unknown): Article[] {
  if (!Array.isArray(articles)) throw wrong("articles", articles, "the articles, or leave it out");
  const check = articleChecker(Infinity);
  return Array.from(articles, (value: unknown, index) => check({ path: `${path}.articles[${index}]`, value }));
}

const wrong = (name: string, value: unknown, wanted: string): InputError =>
  new InputError("invalid-option", `${path}.${name}`, `${name} is ${described(value)}. Pass ${wanted}.`);

function unknownOption(name: string): InputError {
  const meant = nearest(name, names);
  const remedy = meant ? `Did you mean ${meant}?` : `The options are ${names.join(", ")}.`;
  const message = `There is no option ${JSON.stringify(name.slice(0, 80))}. ${remedy}`;
  return new InputError("unknown-option", at(path, name), message);
}
