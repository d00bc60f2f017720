import fc from 'fast-check';
import { Refusal } from '#lib/db/refusal';
import { assignClaims } from '#lib/claims/assign-claims';
import { countersign } from '#lib/signoff/countersign';
import { editSigned } from '#lib/signoff/edit-signed';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { submitForReview } from '#lib/signoff/submit-for-review';
import { withdrawFromReview } from '#lib/signoff/withdraw-from-review';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { TRIAL_VERDICT } from '../trial-claim';
import type { TrialDesk, TrialPerson } from '../trial-desk';
import { forget, look, type Shown, type } from './screen';

export const STORM_PEOPLE = ['cleo', 'carl', 'edda', 'emil', 'hera'] as const satisfies readonly TrialPerson[];
type StormPerson = (typeof STORM_PEOPLE)[number];

const ACTS = ['edit', 'submit', 'withdraw', 'hand-over', 'return', 'countersign', 'new-version'] as const;
type StormAct = (typeof ACTS)[number];

/** What one person means to do, one thing after the other, each on one of the document's claims. */
export interface Plan {
  who: StormPerson;
  wishes: { act: StormAct; claim: number }[];
}

const FOR: Record<StormPerson, readonly StormAct[]> = {
  cleo: ['edit', 'submit', 'edit', 'withdraw', 'new-version'],
  carl: ['edit', 'submit', 'edit', 'withdraw'],
  edda: ['countersign', 'return', 'hand-over', 'return', 'edit'],
  emil: ['countersign', 'return', 'countersign'],
  hera: ['hand-over', 'edit', 'countersign', 'new-version'],
};

/** A plan for each of the five. */
export function plans(claims: number): fc.Arbitrary<Plan[]> {
  const planOf = (who: StormPerson) =>
    fc
      .array(fc.record({ act: fc.constantFrom(...FOR[who]), claim: fc.nat(claims - 1) }), { minLength: 2, maxLength: 4 })
      .map((wishes) => ({ who, wishes }));
  return fc.tuple(...STORM_PEOPLE.map(planOf));
}

/** What happened, as the people at the screens know it. */
export interface Diary {
  /** Texts typed into a verdict: where, by whom, whether saving it was answered with done, and whether the server kept it. */
  typed: { claimId: string; who: StormPerson; words: string; saved: boolean; kept: boolean }[];
  /** Digests of statements each person has seen on a screen. */
  seen: Map<string, Set<string>>;
  done: Map<StormAct, number>;
  refused: Map<StormAct, number>;
}

export function newDiary(): Diary {
  return { typed: [], seen: new Map(), done: new Map(), refused: new Map() };
}

export interface Scene {
  desk: TrialDesk;
  documentId: string;
  claimIds: readonly string[];
  /** Files the next version of the text. */
  fileVersion: (who: TrialPerson) => Promise<unknown>;
  diary: Diary;
}

/**
 * One person at a screen: looks, and acts on what was shown. The scheduler decides who goes next; an act that was begun is not
 * waited for before others begin, so that acts of several people really run at the same moment.
 */
export async function play(scene: Scene, plan: Plan, scheduler: fc.Scheduler): Promise<void> {
  for (const { act, claim } of plan.wishes) {
    const claimId = scene.claimIds[claim] ?? '';
    await scheduler.schedule(Promise.resolve(), `${plan.who} looks`);
    const shown = await look(scene.desk, claimId);
    remember(scene.diary, plan.who, shown);
    await scheduler.schedule(Promise.resolve(), `${plan.who} does ${act}`);
    await attempt(scene, { who: plan.who, act, shown });
  }
}

interface Attempt {
  who: StormPerson;
  act: StormAct;
  shown: Shown;
}

async function attempt(scene: Scene, { who, act, shown }: Attempt): Promise<void> {
  const { diary } = scene;
  try {
    await VERBS[act](scene, who, shown);
    diary.done.set(act, (diary.done.get(act) ?? 0) + 1);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    diary.refused.set(act, (diary.refused.get(act) ?? 0) + 1);
  }
}

function remember(diary: Diary, who: StormPerson, { digest }: Shown): void {
  if (digest) diary.seen.set(who, (diary.seen.get(who) ?? new Set()).add(digest));
}

const VERBS: Record<StormAct, (scene: Scene, who: StormPerson, shown: Shown) => Promise<unknown>> = {
  edit,
  submit: ({ desk }, who, { claimId, seen }) => submitForReview(desk.as(who), { claimId, seen }),
  withdraw: ({ desk }, who, { claimId, seen }) => withdrawFromReview(desk.as(who), { claimId, seen }),
  'hand-over': ({ desk }, who, { claimId, seen, assigneeId }) =>
    assignClaims(desk.as(who), {
      claims: [{ claimId, seq: seen.seq }],
      assigneeId: assigneeId === desk.people.cleo ? desk.people.carl : desk.people.cleo,
    }),
  return: ({ desk }, who, { claimId, seen }) =>
    returnToChecker(desk.as(who), {
      claimId,
      seen,
      reason: '',
      points: [{ pinnedTo: { field: 'summary' }, reason: 'Which year?' }],
    }),
  countersign: ({ desk }, who, { claimId, seen, digest }) =>
    countersign(desk.as(who), { claimId, seen, digest: digest ?? '0'.repeat(64) }),
  'new-version': ({ fileVersion }, who) => fileVersion(who),
};

/** Types, which the screen keeps at the server, and saves; what could not be saved stays kept. */
async function edit({ desk, diary }: Scene, who: StormPerson, { claimId, seen, stage }: Shown): Promise<void> {
  const words = `${who} writes ${diary.typed.length} [1].`;
  const entry = { claimId, who, words, saved: false, kept: await type(desk, who, { claimId, words }) };
  diary.typed.push(entry);
  const verdict = { ...TRIAL_VERDICT, summary: words };
  if (stage === 'signed-off') await editSigned(desk.as(who), { claimId, seen, verdict });
  else await saveVerdict(desk.as(who), { claimId, seen, ...verdict });
  entry.saved = true;
  await forget(desk, who, claimId);
}
