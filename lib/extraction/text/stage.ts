import type { Span } from '#lib/extraction/extraction';
import { STAGE } from '#lib/extraction/words/speech-words';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** A paragraph of a transcript without what it says of the hall ("[Applause]"): the stretches that are spoken, and the others. */
export function readStage(text: string, { start, end }: Span): { spoken: Span[]; stage: Span[] } {
  const stage = matchesOf(text.slice(start, end), STAGE).map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
  const spoken: Span[] = [];
  let from = start;
  for (const each of [...stage, { start: end, end }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, each.start))) spoken.push({ start: from, end: each.start });
    from = each.end;
  }
  return { spoken, stage };
}
