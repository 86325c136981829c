/** What the generated module src/render/html/generated/page.ts holds. */
export function pageModule(): string;
