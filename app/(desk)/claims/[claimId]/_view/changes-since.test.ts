import { describe, expect, it } from 'vitest';
import { changedSections, changesSince, type Content } from './changes-since';

const seen: Content = {
  words: {
    claimLine: 'It has ten blocks',
    kind: 'quantity',
    claimant: 'Ann',
    claimantRole: null,
    chain: [],
    saidOn: null,
    asOf: null,
  },
  evidence: [
    {
      evidenceId: 'e1',
      n: 1,
      rev: 1,
      quote: 'dozens of blocks',
      quoteNote: null,
      locator: null,
      question: 'veracity',
      stance: 'contradicts',
      tier: 'secondary',
      publisher: 'RT',
      title: 'A report',
    },
  ],
  verdict: {
    attribution: { state: 'open', because: 'not read' },
    veracity: null,
    headline: 'Ten blocks',
    summary: 'Not ten.',
    rationale: 'He said dozens [1].',
    whyChosen: 'Widely read.',
  },
};

describe('what changed since somebody looked', () => {
  it('is nothing when nothing changed, whoever built the objects', () => {
    expect(changedSections(changesSince(seen, structuredClone(seen)))).toEqual([]);
  });

  it('names the section of each change in the order of the statement', () => {
    const now = structuredClone(seen);
    now.verdict!.summary = 'Not ten but dozens.';
    now.words!.claimLine = 'It has 10 blocks';
    const changes = changesSince(seen, now);
    expect(changedSections(changes)).toEqual(['claim', 'text']);
    expect(changes.text).toEqual([{ type: 'words', field: 'summary', before: 'Not ten.', after: 'Not ten but dozens.' }]);
  });

  it('tells an opened question from a rated one', () => {
    const now = structuredClone(seen);
    now.verdict!.attribution = {
      state: 'rated',
      scale: 'attribution',
      scaleVersion: 1,
      rating: 'unconfirmed',
      label: 'Not confirmed',
      reason: '',
    };
    expect(changesSince(seen, now).attribution).toHaveLength(1);
    const other = structuredClone(seen);
    other.verdict!.attribution = { state: 'open', because: 'still not read' };
    expect(changedSections(changesSince(seen, other))).toEqual(['attribution']);
  });

  it('sees sources added, removed and edited, also when only their bearing changed', () => {
    const [first] = seen.evidence;
    const now = { ...seen, evidence: [{ ...first!, evidenceId: 'e2', n: 2, rev: 3 }] };
    expect(changesSince(seen, now).evidence.map((change) => change.type === 'source' && change.what)).toEqual([
      'removed',
      'added',
    ]);
    const edited = { ...seen, evidence: [{ ...first!, rev: 2, stance: 'context' as const }] };
    expect(changesSince(seen, edited).evidence).toMatchObject([{ what: 'edited', n: 1 }]);
  });
});
