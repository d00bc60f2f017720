import { sql } from 'drizzle-orm';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import type { Seen } from '#lib/claims/seen';
import { changeEvidence } from '#lib/evidence/change-evidence';
import { type EvidenceItem, readEvidenceItem } from '#lib/evidence/queries';
import type { Role } from '#lib/workflow/vocabulary';

interface Waiting extends Record<string, unknown> {
  claimId: string;
  evidenceId: string;
  askedBy: string;
  roles: Role[];
  seen: Seen;
}

/**
 * A capture that has come about belongs to every source which whoever asked for it put on a claim with this address meanwhile, and
 * which has none yet: in that person's name, as if they had waited for it in the form. What the rules do not let them change any
 * more stays as it is, and the claim says that there is a capture.
 */
export async function linkCapture(scope: DeskScope, captureId: string): Promise<void> {
  const tried = new Set<string>();
  const nextOf = async () => (await readWaiting(scope, captureId)).find(({ evidenceId }) => !tried.has(evidenceId));
  // Read anew for each: what is linked raises the revision of its claim.
  for (let next = await nextOf(); next; next = await nextOf()) {
    const { claimId, evidenceId, askedBy, roles, seen } = next;
    tried.add(evidenceId);
    const item = await inDesk(scope, (tx) => readEvidenceItem(tx, claimId, evidenceId));
    const ctx = { ...scope, actor: { personId: askedBy, roles }, now: new Date(), opId: newId(), requestId: newId() };
    try {
      await changeEvidence(ctx, { claimId, evidenceId, seen, ...useOf(item), source: { ...factsOf(item), captureId } });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

/** The standing items without a capture that name this address and were written while it was being captured. */
function readWaiting(scope: DeskScope, captureId: string): Promise<Waiting[]> {
  return inDesk(scope, async (tx) => [
    ...(await tx.execute<Waiting>(sql`
      select e.claim_id::text as "claimId", e.evidence_id::text as "evidenceId", p.asked_by::text as "askedBy", m.roles,
        jsonb_build_object('seq', c.last_seq, 'claimRev', c.claim_rev, 'evidenceRev', c.evidence_rev, 'verdictRev', c.verdict_rev) as seen
      from captures p
      join members m on m.desk_id = p.desk_id and m.person_id = p.asked_by and m.removed_at is null
      join source_versions s on s.desk_id = p.desk_id and s.url = p.requested_url and s.capture_id is null
        and s.made_by = p.asked_by and s.made_at >= p.asked_at
      join evidence_versions e on e.desk_id = s.desk_id and e.source_id = s.source_id and e.source_version = s.version and not e.is_removed
      join claims c on c.desk_id = e.desk_id and c.id = e.claim_id
      where p.id = ${captureId}::uuid and p.state = 'captured' and not exists (select 1 from evidence_versions x
        where x.desk_id = e.desk_id and x.claim_id = e.claim_id and x.evidence_id = e.evidence_id and x.rev > e.rev)
      order by e.claim_id, e.evidence_id`)),
  ]);
}

function useOf({ question, stance, tier, locator, quote, quoteNote }: EvidenceItem) {
  return { question, stance, tier, locator, quote, quoteNote };
}

function factsOf(item: EvidenceItem) {
  const { type, publisher, author, title, url, publishedOn, eventOn, language, interest, origin } = item;
  return { type, publisher, author, title, url, publishedOn, eventOn, language, interest, origin };
}
