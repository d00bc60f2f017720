import { describe, expect, it } from 'vitest';
import type { Item, MarkedClaim, Proposal } from './browser-document';
import { countFilters, isRestorable, nextOpen, shownItems, stepFrom, stillPending } from './filter-items';

const PROPOSAL: Proposal = {
  type: 'proposal',
  id: 'p1',
  state: 'proposed',
  start: 0,
  end: 4,
  quote: 'They',
  band: 'strong',
  claimLine: 'They came',
  kind: 'event',
  questions: ['veracity'],
  claimant: null,
  saidBasis: '',
  through: '',
  dates: [],
  quantities: [],
  coreferences: [],
  asked: [],
  reasons: [],
  flags: [],
  cutBy: null,
  decided: null,
};
const CLAIM: MarkedClaim = {
  type: 'claim',
  id: 'c1',
  candidateId: null,
  number: 1,
  start: 10,
  end: 14,
  claimLine: 'They left',
  stage: 'verdict',
  mark: 'sent-back',
  assignee: null,
  due: null,
  isLate: false,
  sources: 0,
  finding: null,
  flags: [],
  appliedIn: null,
};
const ITEMS: Item[] = [
  PROPOSAL,
  { ...PROPOSAL, id: 'p2', state: 'dismissed' },
  CLAIM,
  { ...PROPOSAL, id: 'p3', band: 'weak' },
  { ...PROPOSAL, id: 'p4', state: 'merged' },
];
const NONE = new Map();
const ids = (items: Item[]) => items.map(({ id }) => id);

describe('the strip over a document', () => {
  it('counts open proposals by band, the dismissed, and the claims there are', () => {
    expect(countFilters(ITEMS, NONE).map(({ filter, count }) => [filter, count])).toEqual([
      ['strong', 1],
      ['possible', 0],
      ['weak', 1],
      ['dismissed', 1],
      ['sent-back', 1],
    ]);
  });

  it('names no bands in a document without proposals', () => {
    expect(countFilters([CLAIM], NONE)).toEqual([{ filter: 'sent-back', count: 1 }]);
  });

  it('counts a pressed decision at once', () => {
    const pending = new Map([
      ['p1', 'dismiss' as const],
      ['p2', 'restore' as const],
    ]);
    expect(ids(shownItems(ITEMS, 'dismissed', pending))).toEqual(['p1']);
    expect(ids(shownItems(ITEMS, 'strong', pending))).toEqual(['p2']);
  });

  it('forgets a press that the page drawn anew shows as done', () => {
    const pressed = new Map([
      ['p1', 'accept' as const],
      ['p2', 'dismiss' as const],
      ['gone', 'accept' as const],
    ]);
    expect([...stillPending(ITEMS, pressed).keys()]).toEqual(['p1']);
  });

  it('lets a dismissal be taken back, also the one just pressed', () => {
    const pressed = new Map([
      ['p1', 'dismiss' as const],
      ['p2', 'restore' as const],
    ]);
    expect(ITEMS.filter((item) => isRestorable(item, NONE)).map(({ id }) => id)).toEqual(['p2']);
    expect(ITEMS.filter((item) => isRestorable(item, pressed)).map(({ id }) => id)).toEqual(['p1']);
  });

  it('shows everything without a filter', () => {
    expect(shownItems(ITEMS, null, NONE)).toHaveLength(5);
  });
});

describe('moving along a document', () => {
  it('goes to the next open proposal, from the last one back to the first', () => {
    expect(nextOpen(ITEMS, 'p1', NONE)?.id).toBe('p3');
    expect(nextOpen(ITEMS, 'p3', NONE)?.id).toBe('p1');
    expect(nextOpen(ITEMS, 'p1', new Map([['p3', 'accept']]))).toBeNull();
  });

  it('steps one by one and stays at the ends', () => {
    expect(stepFrom(ITEMS, 'p1', 1)?.id).toBe('p2');
    expect(stepFrom(ITEMS, 'p1', -1)?.id).toBe('p1');
    expect(stepFrom(ITEMS, 'p4', 1)?.id).toBe('p4');
    expect(stepFrom(ITEMS, null, 1)?.id).toBe('p1');
    expect(stepFrom(ITEMS, null, -1)?.id).toBe('p4');
    expect(stepFrom([], null, 1)).toBeNull();
  });
});
