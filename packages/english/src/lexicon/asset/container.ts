/**
 * The binary container of the lexicon: "CCL1", the length of a JSON header, the header, and the sections it lists, each
 * aligned to eight bytes. Little-endian, like every machine that runs JavaScript today.
 */
export type SectionArray = Uint8Array | Int8Array | Uint16Array | Uint32Array;
type SectionType = "u8" | "i8" | "u16" | "u32";

interface SectionEntry {
  readonly name: string;
  readonly type: SectionType;
  /** bytes from the end of the header */
  readonly offset: number;
  /** elements */
  readonly length: number;
}

const MAGIC = "CCL1";
const align = (bytes: number): number => (bytes + 7) & ~7;

const typeOf = (array: SectionArray): SectionType =>
  array instanceof Uint8Array ? "u8" : array instanceof Int8Array ? "i8" : array instanceof Uint16Array ? "u16" : "u32";

/** Puts sections into one file, in the order given. */
export function packSections(sections: ReadonlyMap<string, SectionArray>): Uint8Array {
  const entries: SectionEntry[] = [];
  let offset = 0;
  for (const [name, array] of sections) {
    entries.push({ name, type: typeOf(array), offset, length: array.length });
    offset = align(offset + array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify(entries));
  const base = align(8 + header.length);
  const file = new Uint8Array(base + offset);
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(4, header.length, true);
  file.set(header, 8);
  for (const entry of entries) {
    const array = sections.get(entry.name) as SectionArray;
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + entry.offset);
  }
  return file;
}

/** Views of a packed file's sections, nothing copied; throws RangeError when the bytes are something else. */
export function openSections(bytes: Uint8Array): ReadonlyMap<string, SectionArray> {
  const file = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (file.length < 8 || String.fromCharCode(...file.subarray(0, 4)) !== MAGIC)
    throw new RangeError(`the lexicon asset does not start with ${MAGIC}: is it lexicon.bin of this version?`);
  const length = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  const entries = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as SectionEntry[];
  const base = file.byteOffset + align(8 + length);
  const view = ({ type, offset, length: count }: SectionEntry): SectionArray => {
    const at = base + offset;
    if (type === "u8") return new Uint8Array(file.buffer, at, count);
    if (type === "i8") return new Int8Array(file.buffer, at, count);
    if (type === "u16") return new Uint16Array(file.buffer, at, count);
    return new Uint32Array(file.buffer, at, count);
  };
  return new Map(entries.map((entry) => [entry.name, view(entry)]));
}
