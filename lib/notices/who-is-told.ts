import type { ClaimAct } from '#lib/workflow/acts';
import { type ClaimFacts, decide, type Who } from '#lib/workflow/decide';
import type { Role } from '#lib/workflow/vocabulary';
import { isToldTo, type NoticeKind } from '#lib/notices/vocabulary';

/** An act on a claim, as its event tells of it. */
export interface ClaimHappening {
  act: ClaimAct;
  actorId: string;
  /** The people a comment asks by name. */
  mentions?: readonly string[];
  /** The person the act gave the claim to. */
  givenTo?: string | null;
}

/** Who stands how to the claim now that it is told. */
export interface Parties {
  facts: ClaimFacts;
  /** Who belongs to the desk. */
  members: readonly Who[];
  /** Who sent it back with points that nobody has settled. */
  returners: readonly string[];
  /** Who signed it in this round, whether or not that still counts. */
  signers: readonly string[];
  /** Who objected last. */
  objector: string | null;
  /** Who suggested the wording that the act is about. */
  suggester: string | null;
  returnsInRound: number;
}

export interface Told {
  personId: string;
  kind: NoticeKind;
}

type Telling = (happening: ClaimHappening, parties: Parties) => readonly [NoticeKind, readonly (string | null | undefined)[]][];

const assignee = ({ facts }: Parties) => [facts.assigneeId];
const holders = (role: Role, { members }: Parties) => members.flatMap((who) => (who.roles.includes(role) ? [who.personId] : []));
const couldSign = ({ facts, members }: Parties) =>
  members.filter((who) => decide('countersign', facts, who).allowed).map(({ personId }) => personId);

/** Who is told of which act on a claim, the more pressing first: nobody is told two things of one act. */
const TELLINGS: Partial<Record<ClaimAct, Telling>> = {
  assign: ({ givenTo }) => [['assigned', [givenTo]]],
  'hand-over': ({ givenTo }) => [['assigned', [givenTo]]],
  submit: (_, parties) => [['to-countersign', couldSign(parties)]],
  return: (_, parties) => [
    ['sent-back', assignee(parties)],
    ['second-return', parties.returnsInRound > 1 ? holders('head', parties) : []],
  ],
  'answer-point': (_, parties) => [['answered', parties.facts.unansweredPoints === 0 ? parties.returners : []]],
  'settle-point': (_, parties) => [['to-countersign', couldSign(parties)]],
  suggest: (_, parties) => [['suggested', assignee(parties)]],
  'accept-suggestion': (_, { suggester }) => [['suggestion-decided', [suggester]]],
  'decline-suggestion': (_, { suggester }) => [['suggestion-decided', [suggester]]],
  comment: ({ mentions = [] }) => [['mentioned', mentions]],
  'note-answer': (_, parties) => [['answer-noted', assignee(parties)]],
  countersign: (_, parties) => [['countersigned', assignee(parties)]],
  'edit-signed': (_, parties) => [
    ['stale', [...parties.signers, ...assignee(parties)]],
    ['to-countersign', couldSign(parties)],
  ],
  reopen: (_, parties) => [
    ['reopened', [...assignee(parties), ...parties.signers]],
    ['second-reopen', parties.facts.reopens > 1 ? holders('head', parties) : []],
  ],
  displace: (_, parties) => [['displaced', [...assignee(parties), ...parties.signers]]],
  place: (_, parties) => [['to-countersign', couldSign(parties)]],
  reword: (_, parties) => [
    ['stale', parties.signers.length > 0 ? [...parties.signers, ...assignee(parties)] : []],
    ['to-countersign', couldSign(parties)],
  ],
  object: (_, parties) => [['objection', holders('head', parties)]],
  'settle-objection': (_, parties) => [
    ['objection-settled', [parties.objector, ...assignee(parties)]],
    ['to-countersign', couldSign(parties)],
  ],
  hold: (_, parties) => [['on-hold', assignee(parties)]],
  release: (_, parties) => [
    ['released', assignee(parties)],
    ['to-countersign', couldSign(parties)],
  ],
  correct: (_, parties) => [['correction', assignee(parties)]],
  'correct-wording': (_, parties) => [
    ['correction', assignee(parties)],
    ['to-countersign', couldSign(parties)],
  ],
  'add-finding': (_, parties) => [['correction', assignee(parties)]],
  'take-down': (_, parties) => [['taken-down', assignee(parties)]],
};

/**
 * Who is told of an act on a claim, and what: pure, so that its test can print it. Nobody is told of their own act, nobody
 * who has left the desk or lacks the role it is for, and nobody of one act twice.
 */
export function whoIsTold(happening: ClaimHappening, parties: Parties): Told[] {
  const told = TELLINGS[happening.act]?.(happening, parties) ?? [];
  const wanted = told.flatMap(([kind, people]) => people.map((personId) => ({ personId, kind })));
  return onceEach(wanted, { members: parties.members, actorId: happening.actorId });
}

/** A conflict of interest that somebody declared is the head's to know. */
export function whoIsToldOfConflict(actorId: string, members: readonly Who[]): Told[] {
  const heads = members.filter(({ roles }) => roles.includes('head'));
  return onceEach(
    heads.map(({ personId }) => ({ personId, kind: 'conflict' as const })),
    { members, actorId },
  );
}

interface Circle {
  members: readonly Who[];
  actorId: string;
}

function onceEach(wanted: readonly { personId: string | null | undefined; kind: NoticeKind }[], circle: Circle): Told[] {
  const told = new Map<string, Told>();
  for (const { personId, kind } of wanted) {
    const who = circle.members.find((member) => member.personId === personId);
    if (!who || who.personId === circle.actorId || told.has(who.personId)) continue;
    if (isToldTo(kind, who.roles)) told.set(who.personId, { personId: who.personId, kind });
  }
  return [...told.values()];
}
