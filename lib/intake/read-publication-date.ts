import * as chrono from 'chrono-node';
import type { Block } from '#lib/workflow/vocabulary';

/** A calendar day as it stands in a text: YYYY-MM-DD and the words. */
export interface ReadDay {
  day: string;
  words: string;
}

const TOP_BLOCKS = 4;
const LONGEST_LINE = 160;

/**
 * The day a text says it was published: a full date, year included, in its byline or in a short line at its top. A date in
 * running text is what the text is about, not when it ran, and a date without a year is not completed here.
 */
export function readPublicationDate(text: string, blocks: readonly Block[]): ReadDay | null {
  const lines = blocks
    .filter(
      (block, i) =>
        block.kind === 'byline' || (i < TOP_BLOCKS && block.end - block.start <= LONGEST_LINE && block.kind !== 'headline'),
    )
    .map(({ start, end }) => text.slice(start, end));
  for (const line of lines) {
    const day = fullDay(line);
    if (day) return day;
  }
  return null;
}

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

function fullDay(line: string): ReadDay | null {
  const iso = ISO.exec(line);
  if (iso && !Number.isNaN(Date.parse(iso[0]))) return { day: iso[0], words: iso[0] };
  for (const { start, text } of chrono.en.strict.parse(line)) {
    if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) continue;
    const parts = [start.get('year'), start.get('month'), start.get('day')].map((part) => String(part).padStart(2, '0'));
    return { day: parts.join('-'), words: text };
  }
  return null;
}
