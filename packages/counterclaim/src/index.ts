export { compare } from "./compare.js";
export type { Options } from "./validate/options.js";
export { judge } from "./judge.js";
export { readArticles, type ReadInput } from "./read/read-articles.js";
export type { ReadOptions } from "./read/options.js";
export { render, formats, type Format, type RenderOptions } from "./render/render.js";
export { align, detect, detectors, extract, InputError, kinds } from "@counterclaim/core";
export { english } from "@counterclaim/english";
export type * from "@counterclaim/core";
