/** What kinds of originals a text is read from. */
export const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** What a page says about itself in fields meant for machines. Days are YYYY-MM-DD as the page writes them, in its own time zone. */
export interface PageFacts {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  publishedOn: string | null;
  modifiedOn: string | null;
  /** BCP 47. */
  language: string | null;
  /** Where the page says that it stands. */
  canonical: string | null;
}

/** The text of an original. */
export interface OriginalText {
  format: Format;
  /** Canonical; paragraphs are divided by an empty line. */
  text: string;
  /** Where each page of a PDF begins in the text, in UTF-16 units. */
  pages: number[] | null;
  facts: PageFacts;
}

/** What is known of an original beside its bytes. */
export interface OriginalName {
  /** What it is called: a file's name, or the last part of an address. */
  name: string;
  /** The Content-Type header it came with; empty for a file. */
  type: string;
  /** Where it stands; empty for a file. */
  url: string;
}

export const NO_FACTS: PageFacts = {
  title: null,
  byline: null,
  publisher: null,
  publishedOn: null,
  modifiedOn: null,
  language: null,
  canonical: null,
};

/** Why an original cannot be read; each is a sentence in messages/en/refusals.json. */
export const UNREADABLE = [
  'originalUnknown',
  'originalIsOldWord',
  'originalIsPicture',
  'originalNotUtf8',
  'originalIsEmpty',
  'originalTooLong',
  'originalHasManyPages',
  'originalNeedsTranscript',
  'originalIsLocked',
  'originalIsBroken',
  'originalTooHeavy',
  'pageHasNoText',
] as const;
export type Unreadable = (typeof UNREADABLE)[number];

export class CannotRead extends Error {
  constructor(readonly code: Unreadable) {
    super(code);
  }
}
