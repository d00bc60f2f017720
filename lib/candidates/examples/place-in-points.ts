/** Where an example stands in its text. */
export interface Place {
  /** The proposal. */
  id: string;
  /** Unicode code points of the text, end exclusive: the passage, or the words that were read. */
  span: [start: number, end: number];
  words: string;
}

/** Tells where a stretch of UTF-16 units stands, for examples of one proposal. */
export function placer(text: string, id: string): (span: { start: number; end: number }) => Place {
  return ({ start, end }) => {
    const from = Array.from(text.slice(0, start)).length;
    const words = text.slice(start, end);
    return { id, span: [from, from + Array.from(words).length], words };
  };
}
