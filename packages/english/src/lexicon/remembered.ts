import type { LexiconAsset } from "./asset/lexiconAsset.js";

/**
 * Remembers what `compute` finds in the asset for each key: one comparison asks for the same few words again and again. Forgets
 * everything where there are more than `most` keys, so that a hostile text cannot fill the memory, or where the asset is another.
 */
export function remembered<K, V>(
  most: number,
  compute: (asset: LexiconAsset, key: K) => V,
): (asset: LexiconAsset, key: K) => V {
  const found = new Map<K, V>();
  let of: LexiconAsset | undefined;
  return (asset, key) => {
    if (asset !== of || found.size >= most) found.clear();
    of = asset;
    let value = found.get(key);
    if (value === undefined) found.set(key, (value = compute(asset, key)));
    return value;
  };
}
