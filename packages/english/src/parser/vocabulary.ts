/** Word tables of the model: frozen GloVe rows, trained word rows, hashed feature rows. */
import type { Asset, Int8Matrix } from "./asset.js";
import { hashedFeatures, keyOf, normaliseForm } from "./forms.js";
import { standInFor } from "./standIns.js";

export interface WordTables {
  glove: Int8Matrix;
  words: Int8Matrix;
  features: Int8Matrix;
  gloveRow: ReadonlyMap<string, number>;
  wordRow: ReadonlyMap<string, number>;
  /** Length of a word's input vector. */
  width: number;
}

export function openWordTables(asset: Asset): WordTables {
  const glove = asset.matrix("glove");
  const words = asset.matrix("words");
  const features = asset.matrix("features");
  const rows = (name: string): Map<string, number> => {
    const map = new Map<string, number>();
    asset.strings(name).forEach((key, i) => map.set(key, i));
    return map;
  };
  return {
    glove,
    words,
    features,
    gloveRow: rows("gloveKeys"),
    wordRow: rows("wordKeys"),
    width: glove.columns + words.columns + features.columns,
  };
}

/** Writes the input vector of one word form (GloVe, trained row, sum of feature rows) to `out`; unknown words use row 0. */
export function embedForm(tables: WordTables, form: string, out: Float32Array): void {
  // a form longer than any word is cut, so that hostile input costs no more than a long word
  const normalised = standInFor(normaliseForm(form.length > 120 ? form.slice(0, 120) : form));
  const key = keyOf(normalised);
  let at = addRow(tables.glove, tables.gloveRow.get(key) ?? 0, out, 0, true);
  at = addRow(tables.words, tables.wordRow.get(key) ?? 0, out, at, true);
  out.fill(0, at);
  for (const bucket of hashedFeatures(normalised, tables.features.rows))
    addRow(tables.features, bucket, out, at, false);
}

function addRow(table: Int8Matrix, row: number, out: Float32Array, at: number, replace: boolean): number {
  const scale = table.scales[row]!;
  const from = row * table.columns;
  for (let i = 0; i < table.columns; i++) {
    const value = table.values[from + i]! * scale;
    out[at + i] = replace ? value : out[at + i]! + value;
  }
  return at + table.columns;
}
