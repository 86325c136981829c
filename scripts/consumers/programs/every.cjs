// Requires each package named, from CommonJS.
for (const name of process.argv.slice(2)) {
  if (Object.keys(require(name)).length === 0) throw new Error(`require("${name}") gives nothing`);
}
