export { judgeAll, type Judged, type JudgeOptions, type JudgeProgress } from "./judgeAll.js";
export type { Answer, Asking, Judge, JudgeFunction, Meter, Outcome, Receipt, Usage } from "./judge.js";
export { functionJudge } from "./judge.js";
export type { Budget } from "./budget.js";
export { diskCache, type Cache } from "./cache/diskCache.js";
export { chat, type ChatOptions } from "./chat/chat.js";
export { onnx, type OnnxOptions } from "./onnx/onnx.js";
export type { StopSignal } from "./stopSignal.js";
