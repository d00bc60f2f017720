import type { QuoteProof } from '#lib/evidence/verify-quote';
import { readPieces } from '#lib/evidence/quote/quote-pieces';

/** A passage as W3C TextQuoteSelector has it; prefix and suffix touch the words, punctuation included. */
export interface QuotedPassage {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/**
 * What a page is to be searched for: the words as the kept copy has them, since browsers know typed marks from printed ones.
 * What stands around them is named only where the words stand more than once: the more words, the likelier one differs.
 */
export function passageOf(quote: string, proof: Pick<QuoteProof, 'selectors' | 'times'> | null): QuotedPassage {
  const selector = proof?.selectors?.[1];
  if (!selector) return { exact: quote };
  const { exact, prefix, suffix } = selector;
  return (proof.times ?? 1) > 1 ? { exact, prefix, suffix } : { exact };
}

/** Longer passages are named by their first and last words: browsers look for a range, and the address stays short. */
const LONGEST_WHOLE = 120;
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 3;

/**
 * The address of a page with a text fragment, so that the browser scrolls to the quoted words. Each part stays within one
 * block of text, because a fragment cannot match across blocks; a quote with gaps is named by its ends. Null when the address is not http(s) or no words are left.
 * WICG Scroll To Text Fragment; F9: help for reading, the stored quote is the record.
 */
export function textFragmentUrl(url: string, passage: QuotedPassage): string | null {
  const address = readAddress(url);
  const directive = textDirective(passage);
  if (!address || !directive) return null;
  const hash = address.hash.replace(/:~:.*$/s, '');
  address.hash = '';
  return `${address.href.replace(/#$/, '')}${hash || '#'}:~:text=${directive}`;
}

function textDirective(passage: QuotedPassage): string | null {
  const blocks = readPieces(passage.exact).pieces.flatMap((piece) => linesOf(piece).map(withoutMarks));
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return null;
  const prefix = lastWords(linesOf(passage.prefix ?? '', true).at(-1) ?? '');
  const suffix = firstWords(linesOf(passage.suffix ?? '', true)[0] ?? '', CONTEXT_WORDS);
  const middle = isShort(blocks, first) ? [first] : [firstWords(first, EDGE_WORDS), lastWords(last, EDGE_WORDS)];
  return [prefix && `${encode(prefix)}-`, ...middle.map(encode), suffix && `-${encode(suffix)}`].filter(Boolean).join(',');
}

function isShort(blocks: string[], first: string): boolean {
  return blocks.length === 1 && (first.length <= LONGEST_WHOLE || first.split(' ').length < 2 * EDGE_WORDS);
}

function linesOf(text: string, keepEmpty = false): string[] {
  const lines = text
    .toWellFormed()
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return keepEmpty ? lines : lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ');
}

function lastWords(text: string, count = CONTEXT_WORDS): string {
  return text.split(' ').slice(-count).join(' ');
}

/** The quoting hand's own quotation marks are not on the page. */
function withoutMarks(text: string): string {
  return text.replace(/^["“”„«‹'‘\s]+|["“”»›'’\s]+$/gu, '');
}

/** A bare "-" would be read as the mark of a prefix or suffix, "," and "&" as separators. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function readAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === 'http:' || address.protocol === 'https:' ? address : null;
}
