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
  const quantities = given.quantities?.map(({ start: at, ...number }) => {
    const read = at === undefined ? null : readAt(proposed.quantities, at, 'quantities');
    return withNumber({ ...nowhere, ...read }, number);
  });
  const read = { dates: dates ?? proposed.dates, quantities: quantities ?? proposed.quantities };
  const before = { dates: proposed.dates, quantities: proposed.quantities };
  return { read, isChanged: JSON.stringify(read) !== JSON.stringify(before) };
}

type NumberGiven = Omit<NonNullable<WordChanges['quantities']>[number], 'start'>;

/** What belongs to a number is as it was read where nothing is said of it, and goes where it was emptied. */
function withNumber(read: Omit<QuantityRead, 'value' | 'unit'>, { value, unit, ...given }: NumberGiven): QuantityRead {
  const { approximation, base, comparison, ...words } = read;
  const kept = { base, comparison, approximation, ...withoutUndefined(given) };
  return {
    ...words,
    value,
    unit,
    ...(kept.base && { base: kept.base }),
    ...(kept.comparison && { comparison: kept.comparison }),
    ...(kept.approximation && { approximation: kept.approximation }),
  };
}

function withoutUndefined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function readAt<T extends { start: number }>(proposed: readonly T[], start: number, field: string): T {
  const found = proposed.find((each) => each.start === start);
  if (!found) throw new Refusal('invalid', 'readingUnknown', { field });
  return found;
}
