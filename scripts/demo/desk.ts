import { randomUUID } from 'node:crypto';
import type { Db } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { readClaimState } from '#lib/claims/claim-facts';
import type { Seen } from '#lib/claims/seen';
import { CAST, type CastMember } from '../../e2e/cast';

export type CastKey = CastMember['key'];

/** A desk with the cast sitting at it. */
export interface CastDesk {
  db: Db;
  deskId: string;
  people: Record<CastKey, string>;
}

/** Somebody of the cast about to do one thing: what the verbs get as their first argument. */
export function as(desk: CastDesk, key: CastKey): Ctx {
  const roles = CAST.find((member) => member.key === key)?.roles ?? [];
  return {
    db: desk.db,
    deskId: desk.deskId,
    actor: { personId: desk.people[key], roles },
    now: new Date(),
    opId: randomUUID(),
    requestId: 'demo',
  };
}

/** What a screen that is up to date shows of a claim. */
export async function seenNow(desk: CastDesk, claimId: string): Promise<Seen> {
  const claim = await inDesk(desk, (tx) => readClaimState(tx, claimId));
  const { claimRev, evidenceRev, verdictRev, head } = claim;
  return { seq: head.lastSeq, claimRev, evidenceRev, verdictRev };
}
