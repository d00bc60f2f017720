interface Branch {
  isEnd: boolean;
  next: Map<string, Branch>;
}

/**
 * One of many words as a pattern without groups that shares their beginnings: a place where none of them stands is left after a
 * letter or two, however many they are.
 */
export function oneOf(words: Iterable<string>): string {
  const root: Branch = { isEnd: false, next: new Map() };
  for (const word of words) {
    let at = root;
    for (const letter of word) {
      const next = at.next.get(letter) ?? { isEnd: false, next: new Map() };
      at.next.set(letter, next);
      at = next;
    }
    at.isEnd = true;
  }
  return written(root);
}

function written({ isEnd, next }: Branch): string {
  const ways = [...next].map(([letter, branch]) => escaped(letter) + written(branch));
  const [only = ''] = ways;
  if (ways.length === 0) return '';
  if (ways.length === 1 && !isEnd) return only;
  return `(?:${ways.join('|')})${isEnd ? '?' : ''}`;
}

function escaped(letter: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(letter) ? `\\${letter}` : letter;
}
