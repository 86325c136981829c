// Loaded before a program (`node --require`): what the program prints, reads of the environment, connects to or starts,
// and the files it uses, are listed on standard output when it ends, one thing a line. Connections and processes are refused.
const childProcess = require("node:child_process");
const dgram = require("node:dgram");
const dns = require("node:dns");
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const net = require("node:net");
const workers = require("node:worker_threads");

const seen = new Set();
process.on("exit", () => fs.writeSync(1, [...seen].map((line) => `${line}\n`).join("")));

for (const stream of ["stdout", "stderr"]) {
  process[stream].write = (text) => Boolean(seen.add(`printed on ${stream}: ${String(text).trim()}`));
}

const reads = {
  get: (target, name) => noted(name) && Reflect.get(target, name),
  has: (target, name) => noted(name) && Reflect.has(target, name),
  getOwnPropertyDescriptor: (target, name) => noted(name) && Reflect.getOwnPropertyDescriptor(target, name),
  ownKeys: (target) => noted("all names") && Reflect.ownKeys(target),
};
process.env = new Proxy(process.env, reads);

/** Notes a read of the environment; always true. */
function noted(name) {
  if (!calledByNode()) seen.add(`read of the environment: ${String(name)}`);
  return true;
}

/** Whether Node's own code made the call that is watched, as when it loads a module. */
function calledByNode() {
  // the lines of a stack: message, this function, the one that asks, the trap, its caller
  return /[( ]node:/.test((new Error().stack ?? "").split("\n")[4] ?? "");
}

function watchFiles() {
  for (const name of [
    "readFileSync",
    "readFile",
    "openSync",
    "open",
    "createReadStream",
    "writeFileSync",
    "writeFile",
  ]) {
    const original = fs[name];
    const note = () => calledByNode() || seen.add(`used a file: ${name}`);
    fs[name] = (...args) => note() && original(...args);
  }
}

watchFiles();
refuse(net.Socket.prototype, ["connect"], "opened a connection");
refuse(dgram.Socket.prototype, ["bind", "connect", "send"], "opened a socket");
refuse(dns, ["lookup", "resolve", "resolve4", "resolve6"], "asked the name service");
refuse(dns.promises, ["lookup", "resolve", "resolve4", "resolve6"], "asked the name service");
refuse(globalThis, ["fetch"], "fetched");
refuse(
  childProcess,
  ["spawn", "spawnSync", "fork", "exec", "execSync", "execFile", "execFileSync"],
  "started a process",
);
refuse(workers, ["Worker"], "started a thread");
syncBuiltinESMExports();

function refuse(owner, names, what) {
  for (const name of names) {
    // no arrow: it may be called with new
    owner[name] = function () {
      seen.add(`${what}: ${name}`);
      throw new Error(`${what}: ${name}`);
    };
  }
}
