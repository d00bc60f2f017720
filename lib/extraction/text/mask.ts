import type { Span } from '#lib/extraction/extraction';

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
