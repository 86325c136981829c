// natural publishes types for its root only; the root import is far too heavy (1.5 s, 158 MB), so sub-modules are used
declare module "natural/lib/natural/distance/index.js" {
  export function JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
