const LENGTH = 4;

/** The pieces of four letters of a text, case and punctuation left out. */
export function piecesOf(words: string): Set<string> {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const pieces = new Set<string>();
  for (let at = 0; at + LENGTH <= plain.length; at += 1) pieces.add(plain.slice(at, at + LENGTH));
  return pieces;
}

/** How much two texts share, 0 to 1: their common pieces by all pieces (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const piece of a) if (b.has(piece)) common += 1;
  return common / (a.size + b.size - common);
}

/** How much of the first the second holds, 0 to 1. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let common = 0;
  for (const piece of a) if (b.has(piece)) common += 1;
  return common / a.size;
}
