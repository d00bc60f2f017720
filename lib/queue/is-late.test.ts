import { expect, it } from 'vitest';
import { isLate } from '#lib/queue/is-late';

const NOON = new Date('2026-03-02T12:00:00Z');
const DUE = { deadlineAt: '2026-03-02T11:59:00.000Z', stage: 'in-work' as const, claims: 25, signed: 24 };

it('a document is late while something of it is to be signed after its deadline', () => {
  expect(isLate(DUE, NOON)).toBe(true);
  expect(isLate({ ...DUE, claims: 0, signed: 0 }, NOON)).toBe(true);
});

it.each([
  ['everything is signed', { signed: 25 }],
  ['it was cleared, with an exception', { stage: 'cleared' as const }],
  ['it is closed', { stage: 'closed' as const }],
  ['it has no deadline', { deadlineAt: null }],
  ['there is time left', { deadlineAt: '2026-03-02T12:00:00.000Z' }],
])('it is not late when %s', (_when, part) => {
  expect(isLate({ ...DUE, ...part }, NOON)).toBe(false);
});
