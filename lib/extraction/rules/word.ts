/** A word of a sentence and what it may be; a phrase such as "de acuerdo con" is one word. */
export interface Word {
  text: string;
  lower: string;
  /** Units from the beginning of the stretch. */
  start: number;
  end: number;
  bits: number;
  /** The marks between it and the word before: "", ",", ".", "(", "—". */
  mark: string;
  /** Inside of quotation marks that hold no whole sentence. */
  isQuoted: boolean;
}

export function has(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (word.bits & bits) !== 0;
}
