// eslint-disable-next-line no-control-regex -- control characters are what this is about
const dangerous = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/**
 * A text from outside without what could drive a terminal or turn the writing direction: control characters but white
 * space, bidirectional overrides and halves of surrogate pairs become U+FFFD. As long as the text was.
 */
export const printable = (text: string): string => text.replace(dangerous, "\ufffd");

/** A printable text on one line: white space becomes single spaces. */
export const harmless = (text: string): string => printable(text.replace(/\s+/g, " "));
