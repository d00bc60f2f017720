import { Refusal } from '#lib/db/refusal';
import type { DateRead, QuantityRead } from '#lib/claims/claim-content';
import type { WordChanges } from '#lib/candidates/input';

interface Figures {
  dates: DateRead[];
  quantities: QuantityRead[];
}

/**
 * The dates and numbers of a claim from what was read and what a person gave, and whether any differs: that is making. One that
 * a person gives without words of the text stands at the beginning of the passage. Refuses words that were read as no date or
 * number (`readingUnknown`).
 */
export function chooseFigures(
  proposed: Figures & { start: number },
  given: Pick<WordChanges, 'dates' | 'quantities'>,
): { read: Figures; isChanged: boolean } {
  const { start } = proposed;
  const nowhere = { text: '', start, end: start };
  const dates = given.dates?.map(({ start: at, edtf }) => {
    const read = at === undefined ? null : readAt(proposed.dates, at, 'dates');
    return read?.edtf === edtf ? read : { ...nowhere, ...read, edtf, basis: 'given by a person' };
  });
  const quantities = given.quantities?.map(({ start: at, value, unit }) => {
    const read = at === undefined ? null : readAt(proposed.quantities, at, 'quantities');
    return { ...nowhere, ...read, value, unit };
  });
  const read = { dates: dates ?? proposed.dates, quantities: quantities ?? proposed.quantities };
  const before = { dates: proposed.dates, quantities: proposed.quantities };
  return { read, isChanged: JSON.stringify(read) !== JSON.stringify(before) };
}

function readAt<T extends { start: number }>(proposed: readonly T[], start: number, field: string): T {
  const found = proposed.find((each) => each.start === start);
  if (!found) throw new Refusal('invalid', 'readingUnknown', { field });
  return found;
}
