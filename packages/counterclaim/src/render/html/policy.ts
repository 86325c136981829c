import { createHash } from "node:crypto";

/**
 * The page's Content Security Policy: nothing is loaded, sent, framed or run but the one style and the one script whose
 * hashes it names; text can become no script by way of the DOM (Trusted Types).
 */
export function contentSecurityPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

const hashOf = (source: string): string => `sha256-${createHash("sha256").update(source).digest("base64")}`;
