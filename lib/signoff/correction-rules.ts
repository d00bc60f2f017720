import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import type { SignedBody } from '#lib/signoff/statement';
import type { Finding } from '#lib/verdicts/verdict-content';
import { QUESTIONS, type ReworkKind } from '#lib/workflow/vocabulary';

type Words = Pick<SignedBody, 'sections'>;

/**
 * What a correction of this kind may not change of what was published, as the code of a refusal; null when it stays within its
 * kind (PRACTICE R7). Only a correction of the rating moves a rating; a void check keeps its text; a second answer leaves the
 * first one as it was signed.
 */
export function correctionRefusal(kind: ReworkKind, before: Words, now: Words): string | null {
  if (kind === 'rating') return null;
  if (kind === 'void') return everyWord(before) === everyWord(now) ? null : 'voidKeepsText';
  if (kind === 'second-finding') return secondFindingRefusal(before, now);
  const moved = QUESTIONS.some((question) => ratingOf(before.sections[question]) !== ratingOf(now.sections[question]));
  return moved ? 'ratingNeedsItsKind' : null;
}

function secondFindingRefusal({ sections: before }: Words, { sections: now }: Words): string | null {
  const signed = QUESTIONS.filter((question) => before[question]?.state === 'rated');
  const isKept = signed.every((question) => exactly(before[question]) === exactly(now[question]));
  if (!isKept || before.claim.claimLine !== now.claim.claimLine) return 'firstFindingStands';
  const isOpen = QUESTIONS.some((question) => before[question]?.state === 'open' && now[question]?.state !== 'rated');
  return isOpen ? 'secondFindingOpen' : null;
}

function ratingOf(finding: Finding | null): string | null {
  return finding?.state === 'rated' ? `${finding.scale} ${finding.rating}` : null;
}

/** All that the desk wrote; what is known of the document itself is no part of the check. */
function everyWord({ sections }: Words): string {
  const { claim, ...rest } = sections;
  return exactly({ ...rest, claim: { ...claim, appearedIn: null } });
}

function exactly(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value ?? null)) as Json);
}
