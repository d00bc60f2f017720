import type { Passage } from '#lib/claims/claim-content';

/** How much of the text on either side finds a quote again after the text has moved (W3C TextQuoteSelector). UTF-16 units. */
const CONTEXT = 32;
/** A sentence longer than this on one side is cut there, or one endless line would be read again for each of its passages. */
const LONGEST_SENTENCE = 2000;

/**
 * The passage between two offsets of a canonical text, with what is needed to find it again and the sentence or sentences
 * around it. Offsets are UTF-16 units, end exclusive; spaces at the edges are left out and a character is never cut in two,
 * because half of one cannot be stored. Null when nothing but space is selected or the offsets lie outside the text.
 */
export function passageOf(text: string, span: { start: number; end: number }): Passage | null {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) return null;
  const { start, end } = trim(text, { start: wholeBefore(text, span.start), end: wholeAfter(text, span.end) });
  if (start >= end) return null;
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(wholeAfter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeBefore(text, Math.min(text.length, end + CONTEXT))),
    sentence: sentenceAround(text, { start, end }),
  };
}

function trim(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const quote = text.slice(span.start, span.end);
  const start = span.start + quote.length - quote.trimStart().length;
  return { start, end: span.end - (quote.length - quote.trimEnd().length) };
}

function sentenceAround(text: string, span: { start: number; end: number }): string {
  const before = wholeAfter(text, Math.max(0, span.start - LONGEST_SENTENCE));
  const after = wholeBefore(text, Math.min(text.length, span.end + LONGEST_SENTENCE));
  const from = before + text.slice(before, span.start).lastIndexOf('\n') + 1;
  const lineEnd = text.slice(span.end, after).indexOf('\n');
  const paragraph = text.slice(from, lineEnd === -1 ? after : span.end + lineEnd);
  const touched = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)].filter(
    ({ index, segment }) => from + index < span.end && from + index + segment.length > span.start,
  );
  return touched
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

function splitsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

function wholeBefore(text: string, at: number): number {
  return splitsCharacter(text, at) ? at - 1 : at;
}

function wholeAfter(text: string, at: number): number {
  return splitsCharacter(text, at) ? at + 1 : at;
}
