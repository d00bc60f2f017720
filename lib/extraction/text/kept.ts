/**
 * The same function, which knows its last results by heart: at most `most` of them, of words of everyday length. Only for what
 * depends on nothing but its word.
 */
export function kept<Result>(most: number, read: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const result = read(word);
    if (word.length > LONGEST) return result;
    if (known.size >= most) known.clear();
    known.set(word, result);
    return result;
  };
}

const LONGEST = 40;
