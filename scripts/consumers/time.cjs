// Loaded before a program (`node --require`): gives it time(load), which prints the milliseconds that load() takes, without
// those in which it was ready and other work had the processor.
const { readFileSync } = require("node:fs");

globalThis.time = async (load) => {
  const start = performance.now();
  const waited = waiting();
  await load();
  console.log(performance.now() - start - (waiting() - waited));
};

/** Milliseconds for which the program's main thread has waited for a processor. Only Linux tells. */
function waiting() {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[1]) / 1e6;
  } catch {
    return 0;
  }
}
