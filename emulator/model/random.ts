/**
 * Deterministic pseudo-random numbers: each is a hash of a seed, a name and a row's id. So any row can be generated at any
 * time and in any order, without the rows before it.
 */

/** Hashes a text to a 32-bit number. */
export function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return mix(hash, seed);
}

/** Hashes two 32-bit numbers to one. */
export function mix(first: number, second: number): number {
  let hash = first ^ Math.imul(second + 1, 0x9e3779b1);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash >>> 0;
}

/** Scales a 32-bit hash to a fraction from 0 (included) to 1 (excluded). */
export function fraction(hash: number): number {
  return hash / 0x1_0000_0000;
}
