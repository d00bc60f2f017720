/** Where words stand in a text. UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A passage by what finds it again: its words, what stood on either side, and the sentence around them. */
export interface Anchored {
  quote: string;
  prefix: string;
  suffix: string;
  sentence: string;
}

/** A passage and where it stood in the text before; null when nobody had settled that. */
export interface Standing {
  passage: Anchored;
  place: Span | null;
}

/**
 * What became of a passage in a later text (PRACTICE F8).
 * `kept`: words and sentence are the same to the byte, and there is one place for them.
 * `moved`: the same words, but in another sentence or at several places; a person says which.
 * `changed`: the sentence is found again with other words in it, or nearly the same words stand in another sentence.
 * `orphan`: neither is found.
 */
export type Anchor =
  | { state: 'kept'; places: [Span] }
  | { state: 'moved'; places: Span[] }
  | { state: 'changed'; places: [Span] }
  | { state: 'orphan'; places: [] };
