import { CHANGES_OF_BREAKS } from './changes-of-breaks';
import { CHANGES_OF_LABELS } from './changes-of-labels';
import { CHANGES_OF_LINES } from './changes-of-lines';
import { CHANGES_OF_MARKS } from './changes-of-marks';
import type { Undressed } from './undressed';

/** One way in which the same text may come: a reader would read the same in it. */
export interface Change {
  name: string;
  /** What it is put on; left out, on every text. */
  of?: 'article' | 'transcript';
  /** Lines that it puts in, in any language: what is proposed of them is no loss. */
  inserted?: string[];
  /** Null when the text has nothing to change. */
  dress: (of: Undressed) => string | null;
}

export const CHANGES: Change[] = [...CHANGES_OF_LINES, ...CHANGES_OF_BREAKS, ...CHANGES_OF_MARKS, ...CHANGES_OF_LABELS];
