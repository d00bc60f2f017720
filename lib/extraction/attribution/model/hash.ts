/** The rows of the weight table; a feature's name is hashed to one of them. */
export const ROW_BITS = 16;

/** A 32-bit hash of some words (FNV-1a over UTF-16 units), never 0. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** Two hashes as one, in which every bit of both counts. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** The row of a hashed feature. */
export function rowOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - ROW_BITS);
}
