import type { ClaimMark } from './browser-document';

/** The ring around the open card of a claim, in the colour of its mark. */
export const RING: Record<ClaimMark, string> = {
  triage: 'ring-(--st-triage)',
  assigned: 'ring-(--st-assigned)',
  sourcing: 'ring-(--st-sourcing)',
  verdict: 'ring-(--st-verdict)',
  'sent-back': 'ring-(--st-sent-back)',
  displaced: 'ring-(--st-sent-back)',
  review: 'ring-(--st-review)',
  stale: 'ring-(--st-sent-back)',
  'signed-off': 'ring-signed',
  published: 'ring-signed',
  closed: 'ring-ink3',
};

/** The arc of a mark on the progress ring. */
export const ARC: Record<ClaimMark, string> = {
  triage: 'text-(--st-triage)',
  assigned: 'text-(--st-assigned)',
  sourcing: 'text-(--st-sourcing)',
  verdict: 'text-(--st-verdict)',
  'sent-back': 'text-(--st-sent-back)',
  displaced: 'text-(--st-sent-back)',
  review: 'text-(--st-review)',
  stale: 'text-(--st-sent-back)',
  'signed-off': 'text-signed',
  published: 'text-signed',
  closed: 'text-ink3',
};

/** The last row of an open card stays in sight while a tall card goes on under the edge of the screen. */
export const STAYS = 'sticky bottom-0 mt-2 rounded-b-[10px] bg-raised py-1.5 shadow-[0_-6px_6px_var(--raised)]';
