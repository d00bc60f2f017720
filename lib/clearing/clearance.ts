import { contentDigest } from '#lib/ledger/content-digest';
import type { clearances } from '#lib/clearing/schema';
import type { OutcomeKind } from '#lib/workflow/vocabulary';

/** Type string inside every clearance and under its signature. */
export const CLEARANCE_TYPE = 'countersign/clearance/v1';

export interface ClearedClaim {
  claim: string;
  number: number;
  stage: string;
  outcome: OutcomeKind | null;
  /** Digest of the statement that was signed; null for a claim that was set aside or is an exception. */
  statement: string | null;
}

/** What a clearance says, and the desk signs: the exact version, every claim of it, the exceptions, and the words that run. */
export interface ClearedBody {
  type: typeof CLEARANCE_TYPE;
  desk: string;
  document: string;
  n: number;
  version: number;
  sha256: string;
  claims: ClearedClaim[];
  exceptions: { claim: string; number: number; reason: string }[];
  checkedCopySha256: string;
  at: string;
}

/** Digest of a clearance; its event carries it. */
export function clearanceDigest({
  statement,
  signature,
}: Pick<typeof clearances.$inferSelect, 'statement' | 'signature'>): string {
  return contentDigest({ statement, signature });
}
