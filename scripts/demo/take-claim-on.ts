import { and, eq } from 'drizzle-orm';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { markClaim } from '#lib/candidates/mark-claim';
import { candidates } from '#lib/candidates/schema';
import { inDesk } from '#lib/db/in-desk';
import { as, type CastDesk } from './desk';
import type { Story } from './story';

/** The document of the demo desk and its text. */
export interface DemoDocument {
  documentId: string;
  text: string;
}

/** At least this share of the longer of the two must be common to both for a proposal to be about a passage. */
const SAME_WORDS = 0.5;

/** Accepts the proposal that is about the story's words, or marks the words by hand when nothing proposed them. */
export async function takeClaimOn(
  desk: CastDesk,
  document: DemoDocument,
  story: Story,
): Promise<{ claimId: string; number: number }> {
  const ctx = as(desk, story.acceptedBy);
  const span = findWords(document.text, story.passage);
  const candidateId = await findProposal(desk, document.documentId, span);
  const { claimId, number } = candidateId
    ? await acceptCandidate(ctx, { candidateId, ...story.words })
    : await markClaim(ctx, { documentId: document.documentId, ...span, ...story.words });
  return { claimId, number };
}

function findWords(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The seed article does not say: ${words}`);
  return { start, end: start + words.length };
}

async function findProposal(desk: CastDesk, documentId: string, span: { start: number; end: number }): Promise<string | null> {
  const { id, start, end } = candidates;
  const open = await inDesk(desk, (tx) =>
    tx
      .select({ id, start, end })
      .from(candidates)
      .where(and(eq(candidates.documentId, documentId), eq(candidates.state, 'proposed'))),
  );
  const nearest = open
    .map((proposal) => ({ id: proposal.id, share: commonShare(proposal, span) }))
    .toSorted((a, b) => b.share - a.share)
    .at(0);
  return nearest && nearest.share >= SAME_WORDS ? nearest.id : null;
}

function commonShare(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / Math.max(a.end - a.start, b.end - b.start);
}
