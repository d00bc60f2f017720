import type { Role } from '#lib/workflow/vocabulary';

/** What a person can be told. In the order of the settings: what waits for somebody first, then what happened. */
export const NOTICE_KINDS = [
  'to-countersign',
  'sent-back',
  'stale',
  'answered',
  'objection',
  'suggested',
  'mentioned',
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
  'on-hold',
  'released',
  'objection-settled',
  'suggestion-decided',
  'countersigned',
  'taken-down',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What is for holders of a role alone: whoever loses it is told and shown nothing more of it. */
export const ROLE_TOLD: Partial<Record<NoticeKind, Role>> = {
  'to-countersign': 'editor',
  answered: 'editor',
  objection: 'head',
  'second-return': 'head',
  'second-reopen': 'head',
  conflict: 'head',
};

/** Whether somebody with these roles may be told this. */
export function isToldTo(kind: NoticeKind, roles: readonly Role[]): boolean {
  const role = ROLE_TOLD[kind];
  return role === undefined || roles.includes(role);
}
