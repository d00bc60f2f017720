import { describe, expect, it } from 'vitest';
import type { DocumentParts, Item, MarkedClaim, PartCounts, Proposal } from './browser-document';
import {
  countElsewhere,
  countFilters,
  isRestorable,
  nextOpen,
  partWith,
  shownIn,
  shownItems,
  stepFrom,
  stillPending,
} from './filter-items';

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

describe('a text in parts', () => {
  const part = (more: Partial<PartCounts>): PartCounts => ({
    start: 0,
    from: 1,
    upTo: 1,
    open: 0,
    decided: 0,
    takeable: 0,
    takeableStrong: 0,
    items: 0,
    counts: {},
    ...more,
  });
  const PARTS: DocumentParts = {
    here: 1,
    all: [
      part({ open: 2, decided: 1, items: 4, counts: { strong: 2, dismissed: 1, triage: 1 } }),
      part({ open: 1, items: 1, counts: { strong: 1 } }),
      part({}),
      part({ open: 1, items: 1, counts: { weak: 1, asked: 1 } }),
    ],
  };
  const hasOpen = ({ open }: PartCounts) => open > 0;

  it('counts what is shown as it stands and the other parts as the desk counted them', () => {
    expect(countFilters([{ ...PROPOSAL, band: 'possible' }], NONE, PARTS)).toEqual([
      { filter: 'strong', count: 2 },
      { filter: 'possible', count: 1 },
      { filter: 'weak', count: 1 },
      { filter: 'dismissed', count: 1 },
      { filter: 'triage', count: 1 },
      { filter: 'asked', count: 1 },
    ]);
    expect(countElsewhere(PARTS, ({ items }) => items)).toBe(5);
    expect([-1 as const, 1 as const].map((way) => countElsewhere(PARTS, ({ items }) => items, way))).toEqual([4, 1]);
    expect(countElsewhere(null, ({ items }) => items)).toBe(0);
  });

  it('finds the nearest part on either side that has some of it, past empty ones', () => {
    expect(partWith(PARTS, 1, hasOpen)).toBe(3);
    expect(partWith(PARTS, -1, hasOpen)).toBe(0);
    expect(partWith({ ...PARTS, here: 3 }, 1, hasOpen)).toBeNull();
    expect(partWith(PARTS, -1, (each) => shownIn(each, 'weak') > 0)).toBeNull();
    expect(partWith(null, 1, hasOpen)).toBeNull();
  });
});
