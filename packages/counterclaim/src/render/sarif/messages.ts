import { harmless } from "../harmless.js";

/**
 * A text from outside as part of a SARIF message, in which "{0}" would be a placeholder and "[text](1)" a link
 * (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export const plainText = (text: string): string =>
  harmless(text)
    .replace(/\{(\d+)\}/g, "{{$1}}")
    .replaceAll("](", "\\](");

/** A link to a related location of the same result. */
export const linkTo = (id: number, text: string): string =>
  `[${harmless(text)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/\{(\d+)\}/g, "{{$1}}")}](${id})`;
