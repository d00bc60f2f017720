import type { Span } from '#lib/extraction/extraction';

/** A quotation, and the tag that divides it. */
export interface Whole {
  span: Span;
  cut: Span | null;
}

const ENDS = /[.!?…]$/u;
/** "“, sagte Lang, „": no more than whoever speaks stands between both. */
const BETWEEN = /^["“”»'’]?[,\s–—-]+[^"“”„«»]{3,120}?,?[\s–—-]*["“„«»'‘]?\s?$/u;

/** "„Die Lage“, sagte Lang, „betrifft 40 Familien.“": one sentence with a tag in its middle. */
export function isDivided(text: string, first: Span | undefined, second: Span | undefined): boolean {
  if (!first || !second || second.start <= first.end) return false;
  const said = text.slice(first.start, first.end).trim();
  return (
    !ENDS.test(said) &&
    /^\s*\p{Ll}/u.test(text.slice(second.start, second.start + 3)) &&
    BETWEEN.test(text.slice(first.end, second.start))
  );
}

/** Quotations of a sentence, each half put to its other. */
export function wholeOf(text: string, speech: readonly Span[]): Whole[] {
  const wholes: Whole[] = [];
  for (const span of speech) {
    const last = wholes.at(-1);
    if (last && last.cut === null && isDivided(text, last.span, span)) {
      wholes.splice(-1, 1, { span: { start: last.span.start, end: span.end }, cut: { start: last.span.end, end: span.start } });
    } else wholes.push({ span, cut: null });
  }
  return wholes;
}

/** The words of a stretch, those in its middle blanked out. */
export function maskSpan(text: string, { start, end }: Span, cut: Span): string {
  const [from, to] = [Math.max(start, Math.min(end, cut.start)), Math.max(start, Math.min(end, cut.end))];
  return text.slice(start, from) + ' '.repeat(to - from) + text.slice(to, end);
}
