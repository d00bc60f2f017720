import { contentDigest } from '#lib/ledger/content-digest';
import type { claimVersions } from '#lib/claims/schema';

type Version = Pick<
  typeof claimVersions.$inferSelect,
  | 'claimId'
  | 'rev'
  | 'documentVersion'
  | 'passage'
  | 'claimLine'
  | 'kind'
  | 'questions'
  | 'claimant'
  | 'claimantRole'
  | 'chain'
  | 'saidOn'
  | 'dates'
  | 'quantities'
  | 'asOf'
  | 'madeBy'
>;

/** Digest of one version of a claim's words; every event that writes one (accept, split, edit-line, edit-signed) carries it. */
export function claimVersionDigest(version: Version): string {
  const {
    claimId,
    rev,
    documentVersion,
    passage,
    claimLine,
    kind,
    questions,
    claimant,
    claimantRole,
    chain,
    saidOn,
    dates,
    quantities,
    asOf,
    madeBy,
  } = version;
  return contentDigest({
    claimId,
    rev,
    documentVersion,
    passage,
    claimLine,
    kind,
    questions,
    claimant,
    claimantRole,
    chain,
    saidOn,
    dates,
    quantities,
    asOf,
    madeBy,
  });
}
