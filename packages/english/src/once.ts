/** A value that is made when first asked for, so that importing the package only loads code. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
