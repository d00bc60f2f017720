import type { Span } from '#lib/extraction/extraction';
import { readQuotations } from '#lib/extraction/text/quotations';

/** Stands for a quoted unit: no letter, so that no verb or name is read inside a quotation. One unit for one unit. */
const FILLER = '\uE000';

/** The words of a stretch with its quotations blanked out; offsets stay what they were. */
export function maskQuotations(text: string, within: Span, quoted: readonly Span[]): string {
  let masked = '';
  let at = within.start;
  for (const { start, end } of quoted) {
    if (start < at) continue;
    masked += text.slice(at, start) + FILLER.repeat(Math.min(end, within.end) - start);
    at = Math.min(end, within.end);
  }
  return masked + text.slice(at, within.end);
}

const QUOTED = /“[^”]*”?|"[^"]*"?|«[^»]*»?/gu;
const SINGLE = /(?<![\p{L}\p{N}])['‘]\p{L}/u;

/** The words of a stretch that stand in no quotation marks, whichever they are. */
export function unquoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(QUOTED, ' ');
  return SINGLE.test(words) ? maskQuotations(words, whole(words), readQuotations(words, whole(words))) : words;
}

function whole(words: string): Span {
  return { start: 0, end: words.length };
}

const RUN = /\uE000+/gu;
/** How many units before a quotation tell which one it is. */
const BEFORE = 12;

/** A part of masked words with its quotations as they stand in the text; `words` and `original` have the same length. */
export function unmasked(part: string, words: string, original: string): string {
  if (!part.includes(FILLER)) return part;
  return part.replace(RUN, (run, at: number) => {
    const before = part.slice(Math.max(0, at - BEFORE), at);
    const known = words.indexOf(`${before}${run}`);
    const start = known >= 0 ? known + before.length : words.indexOf(run);
    return start >= 0 ? original.slice(start, start + run.length) : '';
  });
}
