import { describe, expect, it } from "vitest";
import { decodeMarkup, decodeText } from "../../src/read/decode.js";

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.of(part))));
const meta = (label: string) => `<html><head><meta charset="${label}"></head><p>`;

describe("the encoding of markup", () => {
  it.each<[string, Uint8Array, string | undefined, string]>([
    ["UTF-8 that says nothing", bytes("<p>Zoë"), undefined, "<p>Zoë"],
    ["windows-1252 that says nothing", bytes("<p>it", 0x92, "s"), undefined, "<p>it’s"],
    [
      "a byte order mark, which beats all",
      bytes(0xef, 0xbb, 0xbf, meta("koi8-r"), "Zoë"),
      "koi8-r",
      `${meta("koi8-r")}Zoë`,
    ],
    ["UTF-16 by its mark", Buffer.from("\ufeff<p>Zoë", "utf16le"), undefined, "<p>Zoë"],
    ["what the server says, before what the page says", bytes(meta("utf-8"), 0xe9), "iso-8859-2", `${meta("utf-8")}é`],
    ["what the page says", bytes(meta("windows-1251"), 0xc4, 0xe0), undefined, `${meta("windows-1251")}Да`],
    [
      "the older form",
      bytes('<meta http-equiv=Content-Type content="text/html; charset=koi8-r">', 0xe4),
      undefined,
      '<meta http-equiv=Content-Type content="text/html; charset=koi8-r">Д',
    ],
    [
      "an XML declaration",
      bytes("<?xml version='1.0' encoding='ISO-8859-2'?><a>", 0xb3),
      undefined,
      "<?xml version='1.0' encoding='ISO-8859-2'?><a>ł",
    ],
    ["a label that no one knows", bytes(meta("klingon"), "Zoë"), undefined, `${meta("klingon")}Zoë`],
    ["UTF-16 said in single bytes", bytes(meta("utf-16"), "Zoë"), undefined, `${meta("utf-16")}Zoë`],
    [
      "UTF-8 under a template that says Latin-1",
      bytes(meta("iso-8859-1"), "Zoë"),
      undefined,
      `${meta("iso-8859-1")}Zoë`,
    ],
    ["Latin-1 that says so", bytes(meta("iso-8859-1"), "Zo", 0xeb), undefined, `${meta("iso-8859-1")}Zoë`],
    [
      "a declaration in a comment, which is none",
      bytes(`<!-- ${meta("koi8-r")} -->`, "Zoë"),
      undefined,
      `<!-- ${meta("koi8-r")} -->Zoë`,
    ],
    [
      "a declaration past the first 1,024 bytes, which is none",
      bytes(" ".repeat(1024), meta("koi8-r"), "ë"),
      undefined,
      `${" ".repeat(1024)}${meta("koi8-r")}ë`,
    ],
    [
      "bytes that are no UTF-8 where the page says UTF-8",
      bytes(meta("utf-8"), 0xff, "x"),
      undefined,
      `${meta("utf-8")}\ufffdx`,
    ],
  ])("%s", (_name, given, charset, text) => {
    expect(decodeMarkup(given, charset)).toBe(text);
  });
});

describe("the encoding of text", () => {
  it("is UTF-8, or UTF-16 by its mark, and never guessed", () => {
    expect(decodeText(bytes("Zoë"), "a.txt")).toBe("Zoë");
    expect(decodeText(Buffer.from("\ufeffZoë", "utf16le"), "a.txt")).toBe("Zoë");
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x5a), "a.txt")).toBe("Z");
    expect(() => decodeText(bytes("it", 0x92, "s"), "a.txt")).toThrow("a.txt is not UTF-8");
  });
});
