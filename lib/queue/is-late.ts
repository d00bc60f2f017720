import type { DocumentRow } from '#lib/queue/list-documents';

/** Whether a document's deadline is over while something of it is still to be signed; what was cleared or closed is never late. */
export function isLate({ deadlineAt, stage, claims, signed }: Lateness, now: Date): boolean {
  if (deadlineAt === null || stage === 'cleared' || stage === 'closed') return false;
  return new Date(deadlineAt) < now && (claims === 0 || signed < claims);
}

type Lateness = Pick<DocumentRow, 'deadlineAt' | 'stage' | 'claims' | 'signed'>;
