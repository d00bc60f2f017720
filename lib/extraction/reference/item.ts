import type { Span } from '#lib/extraction/extraction';
import type { NameRead } from '#lib/extraction/people/names';

/** What a phrase is in its clause. */
export type Part = 'subject' | 'object' | 'owner' | 'other';

/** A noun phrase or a pronoun of a sentence; offsets are those of the text. */
export interface Item extends Span {
  /** A pronoun has no head. */
  isPronoun: boolean;
  /** As written, without the word that opens it. */
  words: string;
  /** The last noun in small letters; of a pronoun the pronoun. */
  head: string;
  /** "the", "its", "a"; "'s" when somebody's name opens it; null when nothing does. */
  opener: string | null;
  name: NameRead | null;
  isPlural: boolean;
  part: Part;
  /** The clause it stands in, counted from the sentence's beginning. */
  clause: number;
  /** Behind a preposition: which. */
  behind: string | null;
  /** Stands directly behind the item before and a comma, or is it: "Orvik, the country's largest employer". */
  isApposition: boolean;
  /** "of the farms" behind "two thirds". */
  isOfShare: boolean;
  /** Begins the sentence, so that its capital tells nothing. */
  isOpening: boolean;
}
