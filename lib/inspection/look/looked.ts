import type { Unreadable } from '#lib/intake/readers/original';
import type { KeptType } from '#lib/keeping/kinds';

/** Where a picture was taken or a recording made, in degrees (WGS 84), north and east positive. Sensitive: it may name somebody's home. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** What a picture is, what its camera wrote into it, and how it is known again. */
export interface Picture {
  /** In pixels, as it is shown. */
  width: number;
  height: number;
  /** YYYY-MM-DD hh:mm:ss by the camera's clock, whose zone nobody knows. */
  takenAt: string | null;
  device: string | null;
  place: Place | null;
  hash: string;
  mirrored: string;
}

/** What a recording says of itself. */
export interface Film {
  /** YYYY-MM-DD hh:mm:ss, with the zone where it says one. */
  takenAt: string | null;
  place: Place | null;
}

/** What somebody found who looked into a file. */
export interface Looked {
  type: KeptType;
  words: string | null;
  /** Where each page of a PDF begins in the words, in UTF-16 units. */
  pages: number[] | null;
  title: string | null;
  /** Why it is kept without words that could be read; quotes are then typed by hand. */
  unread: Unread | null;
  picture: Picture | null;
  film: Film | null;
}

/** Reasons for which a file has no words here and is a source all the same: somebody can open it. */
export const UNREAD = [
  'originalNeedsTranscript',
  'originalIsLocked',
  'originalHasManyPages',
  'originalTooLong',
  'pageHasNoText',
] as const satisfies readonly Unreadable[];
export type Unread = (typeof UNREAD)[number];

/** Why a file is not kept; each is a sentence in messages/en/refusals.json. */
export type NotKept = Exclude<Unreadable, Unread> | 'fileTypeUnknown' | 'pictureTooLarge' | 'pictureIsBroken';

export class CannotLook extends Error {
  constructor(readonly code: NotKept) {
    super(code);
  }
}
