import type { Stage } from '#lib/workflow/vocabulary';

/** "Answered": every open point of a return has its answer and waits for an editor to settle it. */
export type QueueCondition =
  | 'overdue'
  | 'sent-back'
  | 'answered'
  | 'stale'
  | 'on-hold'
  | 'objection'
  | 'waiting'
  | 'suggested'
  | 'displaced'
  | 'source-changed';

interface Row {
  stage: Stage;
  due_at: string | null;
  sent_back_at: string | null;
  stale_at: string | null;
  held_at: string | null;
  objected_at: string | null;
  waiting_until: string | null;
  is_answered: boolean;
  is_suggested: boolean;
  displaced: string | null;
  is_source_changed: boolean;
}

/** What holds of a claim besides its stage, the most pressing first. */
export function rowConditions(row: Row, now: Date): QueueCondition[] {
  const isOpen = row.stage !== 'published' && row.stage !== 'closed';
  const isWaiting = isOpen && row.waiting_until !== null && new Date(row.waiting_until) > now;
  const isLate = isOpen && !isWaiting && row.due_at !== null && new Date(row.due_at) < now;
  const holds: Record<QueueCondition, boolean> = {
    'on-hold': row.held_at !== null,
    objection: row.objected_at !== null,
    displaced: row.displaced !== null && row.stage !== 'closed',
    'source-changed': row.is_source_changed,
    waiting: isWaiting,
    overdue: isLate,
    answered: row.is_answered,
    'sent-back': !row.is_answered && row.sent_back_at !== null && row.stage === 'verdict',
    stale: row.stale_at !== null,
    suggested: row.is_suggested,
  };
  return (Object.keys(holds) as QueueCondition[]).filter((condition) => holds[condition]);
}
