import type { Lexicon } from '#lib/extraction/rules/lexicon';
import type { Word } from '#lib/extraction/rules/words-of';

/** How a part hangs on what stands before it. */
export type Joint =
  | 'start'
  | 'and'
  | 'that'
  | 'but'
  | 'comma'
  | 'semicolon'
  | 'content'
  | 'relative'
  | 'resume'
  | 'gerund'
  | 'reason'
  | 'figure'
  | 'tag'
  | 'behind-tag';

/** A stretch of words that says one thing, or that says who said another. Places of words, the end left out. */
export interface Part {
  from: number;
  to: number;
  joint: Joint;
  /** Its main verb; -1 for none. */
  verb: number;
  /** The verb by which it hands on what the next part says. */
  said: number;
  /** A relative or what resumes behind it: the words it is about. */
  head: { from: number; to: number } | null;
  /** A tag before what it is about. */
  isOpening?: boolean;
}

export interface State {
  start: number;
  joint: Joint;
  head: Part['head'];
  mains: number;
  open: number;
  verb: number;
  said: number;
  /** A tag at the beginning. */
  isOpening: boolean;
}

export interface Cut {
  end: number;
  next: number;
  joint: Joint;
  head?: Part['head'];
  isOpening?: boolean;
}

export interface Stretch {
  words: readonly Word[];
  lexicon: Lexicon;
}

export interface At extends Stretch {
  to: number;
}
