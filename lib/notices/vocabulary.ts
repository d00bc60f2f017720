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
  'source-changed',
  'copy-damaged',
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

/** What is chosen together: how somebody wants to hear of it. In the order of the screen. */
export const TOPICS = ['sign', 'back', 'stopped', 'asked', 'given', 'times', 'news'] as const;
export type Topic = (typeof TOPICS)[number];

/** The ways of hearing by mail; the inbox says everything in any case. */
export const WAYS = ['once', 'digest', 'inbox'] as const;
export type Way = (typeof WAYS)[number];

export const TOPIC_OF: Record<NoticeKind, Topic> = {
  'to-countersign': 'sign',
  'sent-back': 'back',
  stale: 'back',
  'source-changed': 'back',
  objection: 'stopped',
  'copy-damaged': 'stopped',
  'on-hold': 'stopped',
  'taken-down': 'stopped',
  mentioned: 'asked',
  answered: 'given',
  suggested: 'given',
  assigned: 'given',
  reopened: 'given',
  correction: 'given',
  displaced: 'given',
  'wait-over': 'times',
  'contact-due': 'times',
  'due-soon': 'times',
  overdue: 'times',
  'second-return': 'news',
  'second-reopen': 'news',
  conflict: 'news',
  'answer-noted': 'news',
  released: 'news',
  'objection-settled': 'news',
  'suggestion-decided': 'news',
  countersigned: 'news',
};

/** How somebody hears who has chosen nothing: what holds others up at once, the rest in the morning. */
export const HOUSE_WAYS: Record<Topic, Way> = {
  sign: 'once',
  back: 'once',
  stopped: 'once',
  asked: 'once',
  given: 'digest',
  times: 'digest',
  news: 'digest',
};

/** The ways out of the desk. */
export const CHANNELS = ['mail', 'chat'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Dropped is what had nothing left to say when its turn came. */
export const DELIVERY_STATES = ['waiting', 'sent', 'dropped', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
