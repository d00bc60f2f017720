import type { LedgerEvent } from '#lib/audit/verify/ledger-event';

/** Where a claim stood after one of its events. */
export interface ClaimMoment {
  stage: string;
  round: number;
  submission: number;
  claimRev: number;
  evidenceRev: number;
  verdictRev: number;
  assigneeId: unknown;
  dueAt: unknown;
  depth: unknown;
  closeReason: unknown;
  sentBackAt: unknown;
  staleAt: unknown;
  heldAt: unknown;
  objectedAt: unknown;
  waitingUntil: unknown;
  displaced: unknown;
}

const START: ClaimMoment = {
  stage: 'none',
  round: 1,
  submission: 0,
  claimRev: 0,
  evidenceRev: 0,
  verdictRev: 0,
  assigneeId: null,
  dueAt: null,
  depth: 'standard',
  closeReason: null,
  sentBackAt: null,
  staleAt: null,
  heldAt: null,
  objectedAt: null,
  waitingUntil: null,
  displaced: null,
};

const NULLABLE = [
  'assigneeId',
  'dueAt',
  'closeReason',
  'sentBackAt',
  'staleAt',
  'heldAt',
  'objectedAt',
  'waitingUntil',
  'displaced',
] as const;
const KEPT_WHEN_NULL = ['depth', 'round', 'submission'] as const;

/** The moments of one claim, one per event, by the rules of `project_claim` in the database. */
export function replayClaim(events: readonly LedgerEvent[]): ClaimMoment[] {
  let moment = START;
  return events.map((event) => {
    moment = after(moment, event);
    return moment;
  });
}

function after(before: ClaimMoment, { row, body }: LedgerEvent): ClaimMoment {
  const sets = body?.sets ?? {};
  const moment: ClaimMoment = { ...before, stage: row.toStage };
  for (const name of NULLABLE) if (name in sets) moment[name] = sets[name] ?? null;
  for (const name of KEPT_WHEN_NULL) Object.assign(moment, { [name]: sets[name] ?? moment[name] });
  return Object.assign(moment, revisionsIn(row.kind, body?.data ?? {}, before));
}

const REVISION_OF: Record<string, 'claimRev' | 'evidenceRev' | 'verdictRev'> = {
  accept: 'claimRev',
  'edit-line': 'claimRev',
  reword: 'claimRev',
  restate: 'claimRev',
  split: 'claimRev',
  'add-evidence': 'evidenceRev',
  'change-evidence': 'evidenceRev',
  'remove-evidence': 'evidenceRev',
  rate: 'verdictRev',
  'waive-proof': 'verdictRev',
};

/** Which revisions the versions of an event raise. */
function revisionsIn(kind: string, data: Record<string, unknown>, before: ClaimMoment): Partial<ClaimMoment> {
  const raised = REVISION_OF[kind];
  if (typeof data.rev === 'number' && raised) return { [raised]: data.rev };
  if (Array.isArray(data.evidence)) return { evidenceRev: before.evidenceRev + data.evidence.length };
  if (!Array.isArray(data.versions)) return {};
  const versions = data.versions as { section: string; rev: number }[];
  return Object.fromEntries(versions.map(({ section, rev }) => [`${section}Rev`, rev]));
}
