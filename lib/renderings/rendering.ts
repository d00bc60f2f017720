import { createHash } from 'node:crypto';
import { contentDigest } from '#lib/ledger/content-digest';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import type { renderings } from '#lib/renderings/schema';
import type { Fidelity } from '#lib/workflow/vocabulary';

/** Type string inside every signed rendering and under its signature. */
export const RENDERING_TYPE = 'countersign/rendering/v1';

/** What a reader of the original vouches for, and readers of the check see beside the words. */
export interface RenderingWords {
  /** Language of the original, as a code: `ru`. */
  language: string;
  /** The words as they were said or written. */
  original: string;
  /** Where they stand: an address, a recording with its minute, a page. */
  found: string;
  fidelity: Fidelity;
  /** What is different, or what a reader has to know; empty when there is nothing. */
  note: string;
  /** Our copy of the original; left out where none is kept, so that what was signed without one keeps its bytes. */
  kept?: KeptOriginal;
}

/** The copy that the words were read in: a frozen version of a source, named as it is signed. */
export interface KeptOriginal {
  source: { id: string; version: number; digest: string };
  title: string;
  publisher: string;
  url: string | null;
  /** The hash of its words, and of its file; null where it has none. */
  snapshotSha256: string | null;
  fileSha256: string | null;
  captureId: string | null;
  /** How the words stand in the kept ones; null where they were read or heard by the person alone. */
  level: QuoteProof['level'] | null;
  /** Its words are typed or pasted ones, not those of a captured page or a kept file; left out where they are. */
  isTyped?: true;
}

/** What the desk signs of a rendering. */
export interface RenderingBody extends RenderingWords {
  type: typeof RENDERING_TYPE;
  desk: string;
  claim: string;
  number: number;
  n: number;
  /** The words of the document, in its language. */
  words: string;
  reader: string;
  at: string;
}

/** What of a signed rendering is shown and becomes part of the statement of its claim. */
export function renderingWords({ language, original, found, fidelity, note, kept }: RenderingWords): RenderingWords {
  return { language, original, found, fidelity, note, ...(kept && { kept }) };
}

/** Digest of a rendering; its event carries it. */
export function renderingDigest({
  statement,
  signature,
}: Pick<typeof renderings.$inferSelect, 'statement' | 'signature'>): string {
  return contentDigest({ statement, signature });
}

/** SHA-256 of the exact words of a passage as UTF-8, hex: what a rendering is bound to. */
export function wordsSha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
