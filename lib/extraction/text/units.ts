import type { Span } from '#lib/extraction/extraction';
import { readQuotations } from '#lib/extraction/text/quotations';
import { readSentences } from '#lib/extraction/text/sentences';

/** The sentences of a paragraph; a quotation of several sentences stays together with the words that say whose it is. */
export function readUnits(text: string, within: Span, language: string): Span[] {
  const quoted = readQuotations(text, within);
  const units: Span[] = [];
  let q = 0;
  for (const sentence of readSentences(text, within, language)) {
    while (q < quoted.length && (quoted[q]?.end ?? 0) <= sentence.start) q += 1;
    const quote = quoted[q];
    const last = units.at(-1);
    const isInside = last && quote && quote.start < sentence.start && quote.start < last.end;
    if (isInside) last.end = sentence.end;
    else units.push({ ...sentence });
  }
  return units;
}
