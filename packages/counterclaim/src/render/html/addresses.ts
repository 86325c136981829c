/** An address that a reader may be sent to: absolute, http or https. Anything else is shown, never linked. */
export function webAddress(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, href } = new URL(written);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
