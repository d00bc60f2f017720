import { readDayOfMonth } from '#lib/extraction/figures/day-of-month';
import type { Found } from '#lib/extraction/figures/read-calendar';
import { readOffset } from '#lib/extraction/figures/read-offset';
import { readBrokenAgo } from '#lib/extraction/figures/read-span';
import type { Token } from '#lib/extraction/figures/tokens';
import type { Direction } from '#lib/extraction/figures/when';

/** What only English is read for: days of months, offsets and broken years. */
export function readInEnglish(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const { against } = direction;
  return (
    readDayOfMonth(tokens, i, { ...direction, publishedOn: against.publishedOn }) ??
    readOffset(tokens, i, against) ??
    readBrokenAgo(tokens, i, against.publishedOn)
  );
}
