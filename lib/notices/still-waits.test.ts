import { describe, expect, it } from 'vitest';
import { type ClaimNow, stillWaits } from '#lib/notices/still-waits';
import { NOTICE_KINDS } from '#lib/notices/vocabulary';

const now = new Date('2026-11-28T12:00:00Z');
const before = new Date('2026-11-28T11:00:00Z');
const after = new Date('2026-11-28T13:00:00Z');
const idle: ClaimNow = {
  stage: 'published',
  isMine: true,
  isSignable: false,
  isAnswered: false,
  isSentBack: false,
  isObjected: false,
  isSuggested: false,
  isUnanswered: false,
  isDisplaced: false,
  isSourceChanged: false,
  isCopyDamaged: false,
  dueAt: null,
  waitingUntil: null,
};
const waiting = (claim: Partial<ClaimNow>, about: Date | null = null, isUnseen = false) =>
  NOTICE_KINDS.filter((kind) => stillWaits({ kind, about, isUnseen }, { ...idle, ...claim }, now));

describe('what still waits', () => {
  it('is what the present state asks for, and nothing else', () => {
    expect(waiting({})).toEqual([]);
    expect(waiting({ stage: 'review', isSignable: true })).toEqual(['to-countersign', 'stale']);
    expect(waiting({ stage: 'review', isAnswered: true })).toEqual(['answered']);
    expect(waiting({ stage: 'review', isUnanswered: true })).toEqual(['contact-due']);
    expect(waiting({ stage: 'review', isDisplaced: true })).toEqual(['displaced']);
    expect(waiting({ isObjected: true })).toEqual(['objection']);
    expect(waiting({ stage: 'review', isSuggested: true })).toEqual(['suggested']);
    expect(waiting({}, null, true)).toEqual(['mentioned']);
    expect(waiting({ stage: 'verdict', isSentBack: true })).toEqual(['sent-back', 'assigned', 'reopened', 'correction']);
  });

  it('is nothing of a claim that went to somebody else', () => {
    expect(waiting({ stage: 'verdict', isSentBack: true, isMine: false, isSuggested: true, dueAt: before }, before)).toEqual([]);
  });

  it('of a time is that very time: one that was moved is another', () => {
    const hand = ['assigned', 'reopened', 'correction'];
    expect(waiting({ stage: 'sourcing', dueAt: before }, before)).toEqual([...hand, 'overdue']);
    expect(waiting({ stage: 'sourcing', dueAt: after }, after)).toEqual([...hand, 'due-soon', 'overdue']);
    expect(waiting({ stage: 'sourcing', dueAt: after }, before)).toEqual(hand);
    expect(waiting({ stage: 'sourcing', waitingUntil: before }, before)).toEqual([...hand, 'wait-over']);
    expect(waiting({ stage: 'sourcing', waitingUntil: after }, before)).toEqual(hand);
    expect(waiting({ stage: 'review', dueAt: before }, before)).toEqual([]);
  });

  it('is nothing of a document', () => {
    expect(NOTICE_KINDS.filter((kind) => stillWaits({ kind, about: null, isUnseen: true }, null, now))).toEqual([]);
  });
});
