import { describe, expect, it } from 'vitest';
import type { Proposal } from './browser-document';
import { inScope } from './scopes';

const proposal = (id: string, band: Proposal['band']) => ({ id, band }) as Proposal;
const OPEN = [proposal('a', 'strong'), proposal('b', 'weak'), proposal('c', 'possible')];
const ids = (list: Proposal[]) => list.map(({ id }) => id).join('');

describe('accepting several', () => {
  it('takes a band, a band and the stronger one, everything above the open card, or all', () => {
    expect(ids(inScope(OPEN, 'strong', undefined))).toBe('a');
    expect(ids(inScope(OPEN, 'possible', undefined))).toBe('ac');
    expect(ids(inScope(OPEN, 'above', OPEN[2]))).toBe('ab');
    expect(ids(inScope(OPEN, 'above', undefined))).toBe('');
    expect(ids(inScope(OPEN, 'all', undefined))).toBe('abc');
  });
});
