// The page: what is in the two fields goes to a worker, as comparing takes longer than a page may stand still.
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const form = document.querySelector("form");
const status = document.querySelector("[role=status]");
const list = document.querySelector("ol");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  status.textContent = "Comparing …";
  worker.postMessage([...new FormData(form)].map(([source, text]) => ({ id: source, source, text })));
});

worker.addEventListener("message", ({ data: { report, failure } }) => {
  const findings = report?.findings ?? [];
  status.textContent = failure ?? `${findings.length} conflicts`;
  list.replaceChildren(...findings.map(item));
});

/** What articles say is text, never markup: it is set as such. */
function item({ level, kind, a, b, reason }) {
  const entry = document.createElement("li");
  entry.textContent = `${level} (${kind}): “${a.quote}” (${a.article}), “${b.quote}” (${b.article}). ${reason}`;
  return entry;
}
