/**
 * The same function, which knows its last results by heart: at most `most` of them, of words of everyday length or up to `longest`
 * units. Only for what depends on nothing but its word, and for results that nobody changes.
 */
export function kept<Result>(most: number, read: (word: string) => Result, longest = LONGEST): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    if (word.length > longest) return read(word);
    const found = known.get(word);
    if (found !== undefined) return found;
    const result = read(word);
    if (known.size >= most) known.clear();
    known.set(word, result);
    return result;
  };
}

const LONGEST = 40;

/** For what is asked of the same sentence several times in a row: a few sentences, so that little of a text is held. */
export const FEW = 16;
export const LONGEST_SENTENCE = 600;
