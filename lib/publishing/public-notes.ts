import type { Amendment } from '#lib/publishing/published-check';
import type { amendments } from '#lib/publishing/schema';

/** A dated act on a published check, as its row holds it. */
export type DatedAct = Pick<typeof amendments.$inferSelect, 'act' | 'correctionKind' | 'about' | 'reply' | 'note' | 'at'>;

interface Since {
  /** Newest first. */
  versions: readonly { version: number; at: Date }[];
  /** The claim is back in work. */
  isOpen: boolean;
}

/** The act that the claim is back in work for, or none. */
export function openWork<T extends DatedAct>(acts: readonly T[], { isOpen }: Pick<Since, 'isOpen'>): T | undefined {
  return isOpen ? acts.findLast(beganWork) : undefined;
}

/**
 * The notes that readers see, newest first. A typing error is corrected in silence, and a correction whose kind was changed
 * before anything came of it is left out for the one that took its place; the ledger keeps both (PRACTICE R7).
 */
export function publicNotes(acts: readonly DatedAct[], since: Since): Amendment[] {
  const open = openWork(acts, since);
  return acts
    .filter((act) => act.act === 'update' || (beganWork(act) && act.correctionKind !== 'typo'))
    .flatMap((act) => (act.act === 'update' ? [noteOf(act, 'update')] : workOf(act, { open, acts, since })))
    .reverse();
}

function beganWork({ act }: Pick<DatedAct, 'act'>): boolean {
  return act === 'correct' || act === 'add-finding';
}

/** Work that is still open has no version of its own yet; what is finished belongs to the version that came next. */
function workOf(act: DatedAct, context: { open: DatedAct | undefined; acts: readonly DatedAct[]; since: Since }): Amendment[] {
  const { open, acts, since } = context;
  if (act === open) return [noteOf(act, 'open')];
  const version = since.versions.findLast((entry) => entry.at >= act.at);
  const later = acts.slice(acts.indexOf(act) + 1).find(beganWork);
  const isReplaced = later !== undefined && (!version || later.at <= version.at);
  return isReplaced || !version ? [] : [{ ...noteOf(act, 'done'), version: version.version }];
}

function noteOf(act: DatedAct, as: 'update' | 'open' | 'done'): Amendment {
  const { note, reply } = act;
  return { kind: kindOf(act, as), note, at: act.at.toISOString(), version: null, ...(reply && { reply }) };
}

function kindOf({ act, about, correctionKind }: DatedAct, as: 'update' | 'open' | 'done'): Amendment['kind'] {
  if (as === 'update') return about ?? 'new-information';
  if (act === 'add-finding') return 'second-finding';
  return as === 'open' || !correctionKind || correctionKind === 'typo' ? 're-check' : correctionKind;
}
