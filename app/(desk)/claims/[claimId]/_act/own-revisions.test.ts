import { describe, expect, it } from 'vitest';
import { newerOf, withOwn } from './own-revisions';

const seen = { seq: 9, claimRev: 2, evidenceRev: 3, verdictRev: 4 };

describe('revisions somebody wrote themselves', () => {
  it('a source just added is seen before the page is drawn anew', () => {
    expect(withOwn(seen, { evidenceId: 'e', n: 4, evidenceRev: 4 })).toEqual({ ...seen, evidenceRev: 4 });
    expect(withOwn(seen, { claimRev: 3, seq: 10 })).toEqual({ ...seen, claimRev: 3 });
  });

  it('what somebody else wrote in between is not', () => {
    expect(withOwn(seen, { evidenceRev: 5 })).toEqual(seen);
    expect(withOwn(seen, null)).toEqual(seen);
  });

  it('the page that is drawn last wins', () => {
    expect(newerOf(seen, { ...seen, evidenceRev: 4 })).toEqual({ ...seen, evidenceRev: 4 });
    expect(newerOf({ ...seen, evidenceRev: 6 }, { ...seen, evidenceRev: 4 })).toEqual({ ...seen, evidenceRev: 6 });
    expect(newerOf(seen, null)).toEqual(seen);
  });
});
