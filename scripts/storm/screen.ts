import { eq } from 'drizzle-orm';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { readClaimState } from '#lib/claims/claim-facts';
import { readWorkingCopy } from '#lib/claims/read-working-copy';
import { saveWorkingCopy } from '#lib/claims/save-working-copy';
import { claims } from '#lib/claims/schema';
import type { Seen } from '#lib/claims/seen';
import { readStatement } from '#lib/signoff/read-statement';
import type { Stage } from '#lib/workflow/vocabulary';
import { seenOf } from '../trial-claim';
import type { TrialDesk, TrialPerson } from '../trial-desk';

/** What one person's screen shows of a claim. */
export interface Shown {
  claimId: string;
  seen: Seen;
  stage: Stage;
  assigneeId: string | null;
  /** Of the statement a signature would cover; null while nothing can be signed. */
  digest: string | null;
}

/** Draws the claim's screen for somebody. */
export function look(desk: TrialDesk, claimId: string): Promise<Shown> {
  return inDesk(desk, async (tx) => {
    const state = await readClaimState(tx, claimId);
    const digest = state.verdictRev === 0 ? null : (await readStatement(tx, desk.deskId, state)).digest;
    return { claimId, seen: seenOf(state), stage: state.facts.stage, assigneeId: state.facts.assigneeId, digest };
  });
}

/** Somebody types on the screen; it keeps the words at the server as it goes. False when the server does not keep them. */
export async function type(desk: TrialDesk, who: TrialPerson, typed: { claimId: string; words: string }): Promise<boolean> {
  try {
    await saveWorkingCopy(desk.as(who), { claimId: typed.claimId, body: { summary: typed.words } });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** The screen throws what it kept away once its words are saved as a version. */
export async function forget(desk: TrialDesk, who: TrialPerson, claimId: string): Promise<void> {
  await saveWorkingCopy(desk.as(who), { claimId, body: {} }).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

/** Every text somebody left unsaved on a claim that its present assignee, or its own writer, can still read. */
export function readKept(desk: TrialDesk, claimId: string): Promise<string[]> {
  return inDesk(desk, async (tx) => {
    const [claim] = await tx.select({ assigneeId: claims.assigneeId }).from(claims).where(eq(claims.id, claimId));
    const readers = [...new Set([...Object.values(desk.people), claim?.assigneeId ?? ''])].filter(Boolean);
    const found: string[] = [];
    for (const reader of readers) {
      const { own, fromBefore } = await readWorkingCopy(tx, reader, claimId);
      for (const copy of [own, ...fromBefore]) if (copy) found.push(String(copy.body.summary));
    }
    return found;
  });
}
