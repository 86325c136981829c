import { run } from "./cli/run.js";

// exitCode and not exit(): what is written to a pipe must get there first
process.exitCode = await run(process.argv.slice(2));
