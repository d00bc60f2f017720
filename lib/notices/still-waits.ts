import type { NoticeKind } from '#lib/notices/vocabulary';
import type { Stage } from '#lib/workflow/vocabulary';

/** What a claim is now, for one person who was told of it. */
export interface ClaimNow {
  stage: Stage;
  isMine: boolean;
  /** This person could sign it now. */
  isSignable: boolean;
  /** Its open points are answered, and this person may settle them. */
  isAnswered: boolean;
  isSentBack: boolean;
  isObjected: boolean;
  /** Wording was suggested that its assignee can still accept. */
  isSuggested: boolean;
  /** Its words changed or are gone in the new version, and nobody decided yet. */
  isDisplaced: boolean;
  /** A page that it cites changed, and nobody has put that away. */
  isSourceChanged: boolean;
  /** A copy that it rests on is missing or other than it was. */
  isCopyDamaged: boolean;
  /** The answer to a question that was put by now, and nobody noted one. */
  isUnanswered: boolean;
  dueAt: Date | null;
  waitingUntil: Date | null;
}

interface Said {
  kind: NoticeKind;
  /** For a comment that asks somebody by name: they have not seen it, and it was not withdrawn. */
  isUnseen: boolean;
  /** The time a reminder was about. */
  about: Date | null;
}

type Test = (claim: ClaimNow, said: Said, now: Date) => boolean;

const inHand: readonly Stage[] = ['assigned', 'sourcing', 'verdict'];
const isInMyHand = ({ isMine, stage }: ClaimNow) => isMine && inHand.includes(stage);
const sameMoment = (one: Date | null, other: Date | null) => one !== null && one.getTime() === other?.getTime();

/** What is to be done about a notice, as a question to the present state; kinds that are not here only happened. */
const TESTS: Partial<Record<NoticeKind, Test>> = {
  'to-countersign': ({ isSignable }) => isSignable,
  stale: ({ isSignable }) => isSignable,
  answered: ({ isAnswered }) => isAnswered,
  objection: ({ isObjected }) => isObjected,
  suggested: ({ isMine, isSuggested }) => isMine && isSuggested,
  mentioned: (_, { isUnseen }) => isUnseen,
  'sent-back': (claim) => isInMyHand(claim) && claim.isSentBack,
  assigned: isInMyHand,
  reopened: isInMyHand,
  correction: isInMyHand,
  displaced: ({ isDisplaced }) => isDisplaced,
  'source-changed': ({ isSourceChanged }) => isSourceChanged,
  'copy-damaged': ({ isCopyDamaged }) => isCopyDamaged,
  'wait-over': (claim, { about }, now) => isInMyHand(claim) && sameMoment(claim.waitingUntil, about) && (about ?? now) <= now,
  'contact-due': ({ isMine, isUnanswered }) => isMine && isUnanswered,
  'due-soon': (claim, { about }, now) => isInMyHand(claim) && sameMoment(claim.dueAt, about) && (about ?? now) > now,
  overdue: (claim, { about }) => isInMyHand(claim) && sameMoment(claim.dueAt, about),
};

/** Whether something still has to be done about a notice. Whoever else did it meanwhile, the present state says so. */
export function stillWaits(said: Said, claim: ClaimNow | null, now: Date): boolean {
  return claim !== null && (TESTS[said.kind]?.(claim, said, now) ?? false);
}

/** What is done about a claim by one act is asked for once: by the newest notice of its family. */
const FAMILY: Partial<Record<NoticeKind, string>> = {
  'to-countersign': 'sign',
  stale: 'sign',
  'sent-back': 'work',
  assigned: 'work',
  reopened: 'work',
  correction: 'work',
};

/** Notices of one claim with the same name here ask for the same thing. */
export function askedFor(kind: NoticeKind): string {
  return FAMILY[kind] ?? kind;
}

/** Whether a notice of this kind asks for something at all. */
export function asksForSomething(kind: NoticeKind): boolean {
  return TESTS[kind] !== undefined;
}
