import { describe, expect, it } from 'vitest';
import type { DocumentParts, PartCounts, Proposal } from './browser-document';
import { allOpen, partOf } from './elsewhere';
import type { Passage } from './passage';
import { inScope } from './scopes';

const PARTS: DocumentParts = { here: 1, all: [0, 100, 200].map((start) => ({ start }) as PartCounts) };
const shown = (id: string, start: number) =>
  ({ type: 'proposal', id, start, end: start + 9, claimLine: id, band: 'weak', asked: [] as object[] }) as Proposal;
const away = (id: string, start: number, rest: object = {}): Passage =>
  ({ type: 'proposal', id, start, end: start + 9, claimLine: id, band: 'strong', isAsked: false, ...rest }) as Passage;

describe('the other parts of a long text', () => {
  it('are those in which a passage begins', () => {
    expect([0, 99, 100, 250].map((start) => partOf(PARTS, { start }))).toEqual([0, 0, 1, 2]);
  });

  it('come in the order of the text, so that “above” is everything before the open card wherever it stands', () => {
    const all = allOpen(
      [shown('c', 110), shown('d', 150)],
      [away('e', 210), away('a', 0), away('b', 50), away('k', 60, { type: 'claim' })],
    );
    expect(all.map(({ id }) => id).join('')).toBe('abcde');
    expect(
      inScope(all, 'above', all[3])
        .map(({ id }) => id)
        .join(''),
    ).toBe('abc');
    expect(
      inScope(all, 'strong', undefined)
        .map(({ id }) => id)
        .join(''),
    ).toBe('abe');
  });
});
