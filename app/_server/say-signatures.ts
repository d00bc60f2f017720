import type { SignedOrNot } from '#lib/signoff/countersign-many';
import { sentenceFor } from '#app/_server/sentence';

/** What became of one claim of a list, with the sentence of what was refused. */
export type SaidSignature = SignedOrNot & { sentence?: string };

/** Adds to each refused claim of a list why, in a sentence. Nothing was typed, so a stale one is told what to do instead. */
export function saySignatures(claims: SignedOrNot[]): SaidSignature[] {
  return claims.map((claim) => {
    if (claim.state === 'signed') return claim;
    const code = claim.code === 'staleRevision' ? 'changedSinceOpened' : claim.code;
    return { ...claim, sentence: sentenceFor(code, claim.params) };
  });
}
