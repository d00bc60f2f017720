import { describe, expect, it } from 'vitest';
import { kindsBy } from '#lib/notices/choices';
import { HOUSE_WAYS, NOTICE_KINDS, WAYS } from '#lib/notices/vocabulary';

describe('how somebody hears who has chosen nothing', () => {
  it('is by this table', () => {
    expect(Object.fromEntries(WAYS.map((way) => [way, kindsBy(HOUSE_WAYS, way)]))).toEqual({
      once: [
        'to-countersign',
        'sent-back',
        'stale',
        'objection',
        'mentioned',
        'source-changed',
        'copy-damaged',
        'on-hold',
        'taken-down',
      ],
      digest: [
        'answered',
        'suggested',
        'assigned',
        'reopened',
        'correction',
        'displaced',
        'wait-over',
        'contact-due',
        'due-soon',
        'overdue',
        'second-return',
        'second-reopen',
        'conflict',
        'answer-noted',
        'released',
        'objection-settled',
        'suggestion-decided',
        'countersigned',
      ],
      inbox: [],
    });
  });

  it('leaves no kind out, whatever is chosen', () => {
    const ways = { ...HOUSE_WAYS, sign: 'inbox', news: 'once' } as const;
    const all = WAYS.flatMap((way) => kindsBy(ways, way));
    expect(all.toSorted()).toEqual([...NOTICE_KINDS].toSorted());
    expect(kindsBy(ways, 'inbox')).toEqual(['to-countersign']);
    expect(kindsBy(ways, 'once')).toContain('countersigned');
  });
});
