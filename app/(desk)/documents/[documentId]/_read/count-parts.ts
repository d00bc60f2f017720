import type { CandidateContent } from '#lib/candidates/candidate-content';
import { partAt } from '#lib/candidates/parts';
import type { DocumentClaim } from '#lib/candidates/read-document';
import { ON_TRANSLATION } from '#lib/candidates/read-proposals';
import { markOf } from '../../../claims/[claimId]/_view/mark-of';
import type { ClaimMark, DocumentParts, PartCounts } from '../_act/browser-document';
import { isOf } from '../_act/filter-items';
import { bandOf } from '../_text/bands';
import { flagsOn } from './flags';
import { questionsOn } from './questions';
import type { DocumentScreen } from './read-document-screen';

type Counted = DocumentScreen['page']['counted'][number];

/** The parts of a long text, each with what there is in it; null for a text that is shown whole. */
export function countParts({ page }: Pick<DocumentScreen, 'page'>): DocumentParts | null {
  if (page.parts.length === 1) return null;
  const all = page.parts.map(
    ({ start, before, upTo }): PartCounts => ({
      start,
      from: Math.min(before + 1, upTo),
      upTo,
      open: 0,
      decided: 0,
      items: 0,
      takeable: 0,
      takeableStrong: 0,
      counts: {},
    }),
  );
  const partOf = (at: number) => all[partAt(page.parts, at)]!;
  for (const proposal of page.counted) countProposal(partOf(proposal.start), proposal, page);
  const isCurrent = page.version === page.facts.version;
  for (const claim of page.claims) {
    if (!claim.place) continue;
    const part = partOf(claim.place.start);
    part.items += 1;
    add(part, markOfClaim(claim, isCurrent));
  }
  return { here: page.here, all };
}

/** An accepted one is its claim and nothing beside it. */
function countProposal(part: PartCounts, proposal: Counted, page: DocumentScreen['page']): void {
  const { state, score } = proposal;
  if (state === 'proposed') part.open += 1;
  else part.decided += 1;
  if (state !== 'accepted') part.items += 1;
  if (state === 'dismissed') add(part, 'dismissed');
  if (state !== 'proposed') return;
  add(part, bandOf(score));
  const concerns = concernsOf(proposal, page);
  for (const concern of concerns) add(part, concern);
  if (concerns.includes('asked')) return;
  part.takeable += 1;
  if (bandOf(score) === 'strong') part.takeableStrong += 1;
}

function add({ counts }: PartCounts, filter: keyof PartCounts['counts']): void {
  counts[filter] = (counts[filter] ?? 0) + 1;
}

/** Whether it asks something, or has a flag on its translation that nobody has answered. */
function concernsOf({ id, start, concerning }: Counted, page: DocumentScreen['page']) {
  if (!concerning) return [];
  const content = concerning as CandidateContent;
  // Sentences are made for flags that may be counted alone: thousands of others would cost a second.
  const isTranslation = content.flags.some((flag) => ON_TRANSLATION.test(flag));
  const proposal = {
    asked: questionsOn(content, { start }, () => []),
    flags: isTranslation ? flagsOn({ id, content }, page) : [],
  };
  return (['asked', 'flagged'] as const).filter((concern) => isOf(proposal, concern));
}

export function stageOf({ stage }: Pick<DocumentClaim, 'stage'>) {
  return stage === 'none' ? 'triage' : stage;
}

/** Its stage, or the condition that is drawn instead of it. */
export function markOfClaim(claim: DocumentClaim, isCurrent: boolean): ClaimMark {
  return markOf({
    stage: stageOf(claim),
    isSentBack: claim.sentBackAt !== null,
    isStale: claim.staleAt !== null,
    isDisplaced: isCurrent && claim.displaced !== null,
  });
}
