export type * from "./model/index.js";
export { InputError } from "./model/error.js";
export { kinds } from "./model/report.js";
