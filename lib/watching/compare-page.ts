import { createHash } from 'node:crypto';
import { type QuoteProof, verifyQuote } from '#lib/evidence/verify-quote';
import { readBlocks } from '#lib/intake/read-blocks';
import type { ChangeKind } from '#lib/watching/vocabulary';

/** What a page answered now: its words, null where it is gone. */
export interface PageNow {
  status: number;
  text: string | null;
}

/** A source as a claim cites it. */
export interface Cited {
  quote: string | null;
  proof: QuoteProof | null;
  /** The words we keep of it. */
  keptText: string | null;
}

export interface PageChange {
  kind: ChangeKind;
  mark: string;
  status: number | null;
  words: string | null;
  proof: QuoteProof | null;
}

/**
 * What is another on a page than where a claim cites it: the page is gone, the quote that stood in our copy stands there no more, or a
 * correction note is there that neither our copy nor the first look had (E5).
 */
export function comparePage(page: PageNow, cited: Cited, knownNotes: readonly string[]): PageChange[] {
  const { status, text } = page;
  if (text === null) return [{ kind: 'gone', mark: String(status), status, words: null, proof: null }];
  return [...passageGone(text, cited), ...newNotes(text, cited, knownNotes)];
}

/** Whether a quote that stood in our copy stands in these words too. */
export function standsThere(cited: Cited, text: string): boolean {
  return missingIn(cited, text) === null;
}

function missingIn({ quote, proof }: Cited, text: string): QuoteProof | null {
  if (!quote || !proof || proof.level === 'absent') return null;
  const now = verifyQuote(quote, text);
  return now.level === 'absent' ? now : null;
}

function passageGone(text: string, cited: Cited): PageChange[] {
  const proof = missingIn(cited, text);
  if (!proof) return [];
  return [{ kind: 'passage', mark: markOf(proof.nearest?.text ?? ''), status: null, words: null, proof }];
}

function newNotes(text: string, { keptText }: Cited, knownNotes: readonly string[]): PageChange[] {
  const known = new Set([...knownNotes, ...(keptText === null ? [] : correctionsIn(keptText))].map(evened));
  const fresh = correctionsIn(text).filter((words) => !known.has(evened(words)));
  return fresh.map((words) => ({ kind: 'correction', mark: markOf(evened(words)), status: null, words, proof: null }));
}

/** The page's own remarks that an earlier wording was wrong. */
export function correctionsIn(text: string): string[] {
  const found = readBlocks(text).filter(({ kind }) => kind === 'correction');
  return found.map(({ start, end }) => text.slice(start, end));
}

function evened(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function markOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
