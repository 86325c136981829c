/**
 * The platform's AbortSignal. Written this way since its type comes with Node's or a browser's own declarations, which a
 * project that compiles against these may have neither of.
 */
export type StopSignal = typeof globalThis extends { AbortSignal: { prototype: infer Platform } }
  ? Platform
  : { readonly aborted: boolean };
