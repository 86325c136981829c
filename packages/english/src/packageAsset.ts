/** Reads a file of the package's assets/ folder, where there is a file system. */

interface FileSystem {
  existsSync(path: URL): boolean;
  readFileSync(path: URL): Uint8Array;
}

/** Throws Error with the remedy when the file cannot be had; `setter` names the function that takes its bytes instead. */
export function readPackageAsset(name: string, setter: string): Uint8Array {
  // process.getBuiltinModule (Node 20.16 and later) needs no import, so bundles for browsers never see node:fs
  const runtime = (globalThis as { process?: { getBuiltinModule?: (module: string) => unknown } }).process;
  const fs = runtime?.getBuiltinModule?.("node:fs") as FileSystem | undefined;
  if (!fs)
    throw new Error(`no file system here: give the bytes of @counterclaim/english/assets/${name} to ${setter} first`);
  const here = import.meta.url; // in a variable: bundlers take new URL("…", import.meta.url) for a file to bundle
  // one folder up from dist/ and from src/
  const url = new URL(`../assets/${name}`, here);
  if (fs.existsSync(url)) return fs.readFileSync(url);
  throw new Error(`assets/${name} of @counterclaim/english is missing: reinstall the package or call ${setter}`);
}
