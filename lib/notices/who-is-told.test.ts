import { describe, expect, it } from 'vitest';
import { type ClaimHappening, type Parties, type Told, whoIsTold, whoIsToldOfConflict } from '#lib/notices/who-is-told';
import { CLAIM_ACT_NAMES } from '#lib/workflow/acts';
import type { ClaimFacts } from '#lib/workflow/decide';
import type { Role } from '#lib/workflow/vocabulary';

/** Mara has the claim, Jonas and Ana are editors, Karim heads the desk, Olga only looks on. */
const members = [
  who('mara', 'checker'),
  who('jonas', 'editor'),
  who('ana', 'checker', 'editor'),
  who('karim', 'head'),
  who('olga', 'observer'),
];

function who(personId: string, ...roles: Role[]) {
  return { personId, roles };
}

const facts: ClaimFacts = {
  stage: 'review',
  depth: 'standard',
  purpose: 'published-elsewhere',
  assigneeId: 'mara',
  makers: ['mara'],
  signers: [],
  signaturesNeeded: 1,
  unsettledPoints: 0,
  unansweredPoints: 0,
  reopens: 2,
  isUp: false,
  isDown: false,
  isHeld: false,
  isPreserved: false,
  hasObjection: false,
  isWaiting: false,
  isUntouched: false,
  rework: null,
  earlierSigners: [],
  hasOutsiders: false,
  hasOpenFinding: false,
  isDisplaced: false,
  isTakenBack: false,
  translatedFrom: null,
  readers: [],
};
const parties: Parties = {
  facts,
  members,
  returners: ['jonas'],
  signers: ['ana'],
  objector: 'ana',
  suggester: 'ana',
  returnsInRound: 2,
};
const said = (told: Told[]) => told.map(({ personId, kind }) => `${personId}: ${kind}`).join(', ');
const tell = (change: Partial<ClaimHappening>, other: Partial<Parties> = {}) =>
  said(whoIsTold({ act: 'submit', actorId: 'mara', ...change }, { ...parties, ...other }));

describe('who is told', () => {
  it('of which act, when everything is at its fullest and a stranger did it', () => {
    const table = CLAIM_ACT_NAMES.map((act) => {
      const told = tell({ act, actorId: 'somebody', mentions: ['olga', 'mara'], givenTo: 'ana' });
      return [act, told] as const;
    }).filter(([, told]) => told !== '');
    expect(Object.fromEntries(table)).toEqual({
      assign: 'ana: assigned',
      'hand-over': 'ana: assigned',
      submit: 'jonas: to-countersign, ana: to-countersign',
      return: 'mara: sent-back, karim: second-return',
      'answer-point': 'jonas: answered',
      'settle-point': 'jonas: to-countersign, ana: to-countersign',
      suggest: 'mara: suggested',
      'accept-suggestion': 'ana: suggestion-decided',
      'decline-suggestion': 'ana: suggestion-decided',
      comment: 'olga: mentioned, mara: mentioned',
      'note-answer': 'mara: answer-noted',
      countersign: 'mara: countersigned',
      'edit-signed': 'ana: stale, mara: stale, jonas: to-countersign',
      reopen: 'mara: reopened, ana: reopened, karim: second-reopen',
      displace: 'mara: displaced, ana: displaced',
      place: 'jonas: to-countersign, ana: to-countersign',
      reword: 'ana: stale, mara: stale, jonas: to-countersign',
      object: 'karim: objection',
      'settle-objection': 'ana: objection-settled, mara: objection-settled, jonas: to-countersign',
      hold: 'mara: on-hold',
      release: 'mara: released, jonas: to-countersign, ana: to-countersign',
      correct: 'mara: correction',
      'correct-wording': 'mara: correction, jonas: to-countersign, ana: to-countersign',
      'add-finding': 'mara: correction',
      'take-down': 'mara: taken-down',
    });
  });

  it('is never whoever did it', () => {
    expect(tell({ act: 'hold', actorId: 'mara' })).toBe('');
    expect(tell({ act: 'object', actorId: 'karim' })).toBe('');
    expect(tell({ act: 'hand-over', actorId: 'ana', givenTo: 'ana' })).toBe('');
    expect(tell({ act: 'edit-signed', actorId: 'jonas' })).toBe('ana: stale, mara: stale');
  });

  it('is nobody who left, and nobody without the role it is for', () => {
    const left = members.filter(({ personId }) => personId !== 'mara');
    expect(tell({ act: 'return', actorId: 'jonas' }, { members: left })).toBe('karim: second-return');
    const demoted = members.map((member) => (member.personId === 'jonas' ? who('jonas', 'checker') : member));
    expect(tell({ act: 'answer-point' }, { members: demoted })).toBe('');
    expect(tell({ act: 'submit' }, { members: demoted })).toBe('ana: to-countersign');
  });

  it('to countersign is who could sign: no maker, nothing unsettled, held or objected to', () => {
    expect(tell({ act: 'submit' }, { facts: { ...facts, makers: ['mara', 'ana'] } })).toBe('jonas: to-countersign');
    const shut = [{ unsettledPoints: 1 }, { isHeld: true }, { hasObjection: true }, { stage: 'verdict' as const }];
    for (const change of shut) expect(tell({ act: 'submit' }, { facts: { ...facts, ...change } })).toBe('');
  });

  it('is an editor only once every point is answered, the head only from the second time on', () => {
    expect(tell({ act: 'answer-point' }, { facts: { ...facts, unansweredPoints: 1 } })).toBe('');
    expect(tell({ act: 'return', actorId: 'jonas' }, { returnsInRound: 1 })).toBe('mara: sent-back');
    expect(tell({ act: 'reopen', actorId: 'jonas' }, { facts: { ...facts, reopens: 1 }, signers: [] })).toBe('mara: reopened');
  });

  it('of a conflict is every head but the one who declared it', () => {
    expect(said(whoIsToldOfConflict('mara', members))).toBe('karim: conflict');
    expect(said(whoIsToldOfConflict('karim', members))).toBe('');
  });
});
