/**
 * Numbers that look random and are the same every time: each is worked out from a seed, a name and a row's id, so that
 * any row can be made at any moment, in any order, without the rows before it.
 */

/** A 32-bit number from a text. */
export function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return mix(hash, seed);
}

/** Two 32-bit numbers stirred into one. */
export function mix(first: number, second: number): number {
  let hash = first ^ Math.imul(second + 1, 0x9e3779b1);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash >>> 0;
}

/** A fraction from 0 up to, not including, 1. */
export function fraction(hash: number): number {
  return hash / 0x1_0000_0000;
}
