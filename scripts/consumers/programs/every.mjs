// Imports each package named, as an ES module.
for (const name of process.argv.slice(2)) {
  if (Object.keys(await import(name)).length === 0) throw new Error(`import("${name}") gives nothing`);
}
