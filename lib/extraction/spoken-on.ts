import { addDays } from '#lib/extraction/figures/calendar';
import { weekdayFrom } from '#lib/extraction/figures/when';
import type { Reading } from '#lib/extraction/reading';
import { readPublicationDate } from '#lib/intake/read-publication-date';
import type { Block } from '#lib/workflow/vocabulary';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;
/** Words are printed within so many days of being spoken. */
const MOST_DAYS = 4;
const HEAD = 600;
const LONGEST = 220;

/**
 * The day on which a speech or a briefing was held, where its heading names one shortly before the day of publication:
 * "today" and "this morning" are counted from it. YYYY-MM-DD, or null when the heading names none.
 */
export function spokenOn({ text, publishedOn, language }: Reading, blocks: readonly Block[], from: number): string | null {
  if (publishedOn === null) return null;
  const first = addDays(publishedOn, -MOST_DAYS);
  const full = readPublicationDate(text, blocks, language)?.day ?? null;
  if (full !== null) return full >= first && full < publishedOn ? full : null;
  const head = blocks
    .filter(({ start, end, kind }) => start < Math.min(from, HEAD) && kind !== 'speaker' && end - start <= LONGEST)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const named = new Set([...head.matchAll(WEEKDAY)].map(([day]) => day.toLowerCase()));
  const [day] = named;
  if (named.size !== 1 || day === undefined || /\b(?:next|on the eve of)\s\S+day\b/iu.test(head)) return null;
  const spoken = weekdayFrom(publishedOn, WEEKDAYS.indexOf(day), 0);
  return spoken >= first && spoken < publishedOn ? spoken : null;
}
