// Runs in the page of the HTML report, which can be read without it: filters, and opening what a link leads to.
(() => {
  "use strict";

  const form = document.querySelector<HTMLFormElement>("#filters");
  const shown = document.querySelector("#shown");
  const noneLeft = document.querySelector<HTMLElement>("#none-left");
  const items = Array.from(document.querySelectorAll<HTMLElement>("[data-item]"));
  const rows = Array.from(document.querySelectorAll<HTMLElement>("[data-row]"));
  const counters = Array.from(document.querySelectorAll<HTMLElement>("[data-count]"));
  const totals = counters.map((counter) => counter.textContent ?? "");

  /** Without case and accents, so that "Galtier" finds "Galtiér". */
  const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const textOf = new WeakMap<HTMLElement, string>();
  const says = (item: HTMLElement, words: readonly string[]): boolean => {
    let text = textOf.get(item);
    if (text === undefined) textOf.set(item, (text = folded(item.textContent ?? "")));
    return words.every((word) => text.includes(word));
  };

  function apply(): void {
    if (!form) return;
    const fields = new FormData(form);
    const levels = fields.getAll("level");
    const kinds = fields.getAll("kind");
    const source = String(fields.get("source") ?? "");
    const words = folded(String(fields.get("words") ?? ""))
      .split(/\s+/)
      .filter(Boolean);
    const left = new Map<string, number>();
    for (const item of items) {
      const { item: group = "", kind, level, sources = "" } = item.dataset;
      const fits =
        (kind === undefined || kinds.includes(kind)) &&
        (level === undefined || levels.includes(level)) &&
        (source === "" || sources.split(" ").includes(source)) &&
        says(item, words);
      item.hidden = !fits;
      if (fits) left.set(group, (left.get(group) ?? 0) + 1);
    }
    for (const row of rows) row.hidden = document.getElementById(row.dataset["row"] ?? "")?.hidden ?? false;
    counters.forEach((counter, index) => {
      const count = String(left.get(counter.dataset["count"] ?? "") ?? 0);
      const total = totals[index] ?? "";
      counter.textContent = count === total.replace(/,/g, "") ? total : `${count} of ${total}`;
    });
    const disputes = rows.length;
    const some = left.get("dispute") ?? 0;
    if (noneLeft) noneLeft.hidden = some > 0;
    if (!shown) return;
    const all = items.every((item) => !item.hidden);
    shown.textContent = all ? `All ${disputes} disputes shown.` : `Filtered: ${some} of ${disputes} disputes shown.`;
    shown.classList.toggle("all", all);
  }

  let asked = 0;
  function soon(): void {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(apply);
  }

  /** Before the browser goes to a link's target: brings it back where the filters hide it, and unfolds what it is in. */
  function reveal(hash: string): void {
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    if (!target) return;
    if (target.closest("[hidden]")) {
      form?.reset();
      apply();
    }
    for (let at = target.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  }

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) reveal(link.hash);
  });

  if (form) {
    form.hidden = false;
    form.addEventListener("input", soon);
    // the fields are empty only after the event
    form.addEventListener("reset", soon);
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }
  reveal(location.hash);
})();
