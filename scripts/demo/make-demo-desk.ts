import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { dismissCandidate } from '#lib/candidates/dismiss-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { candidates } from '#lib/candidates/schema';
import type { Db } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { canonicalText } from '#lib/intake/canonical-text';
import { receiveDocument } from '#lib/intake/receive-document';
import { bringInSome } from './bring-in-some';
import { tellEvents } from '#lib/notices/tell-events';
import { as, type CastDesk } from './desk';
import { seatCast } from './seat-cast';
import { BORDER, TEST_ANNOUNCED } from './stories/signed';
import { NATO_FORCES, REQUEST } from './stories/in-review';
import { FIFTEEN_KILOMETRES, SERIAL_PRODUCTION, TEN_BLOCKS } from './stories/in-work';
import { TREATY } from './stories/published';
import { CONCERN, STRENGTH, TRAINING, WHO_DECIDES } from './stories/waiting';
import { type DemoDocument, takeClaimOn } from './take-claim-on';
import { takeSteps } from './take-steps';

/** In the order of the article, which is the order of the claims' numbers. */
const STORIES = [
  REQUEST,
  CONCERN,
  FIFTEEN_KILOMETRES,
  NATO_FORCES,
  TRAINING,
  STRENGTH,
  WHO_DECIDES,
  TREATY,
  BORDER,
  TEST_ANNOUNCED,
  SERIAL_PRODUCTION,
  TEN_BLOCKS,
];

/** Makes the demo desk: the cast, one real article, and its claims at every stage, each brought there by the people's own acts. */
export async function makeDemoDesk(db: Db): Promise<CastDesk> {
  const desk = await seatCast(db, { name: 'Demo desk', isDemo: true });
  const document = await receiveSeed(desk);
  const claims = [];
  for (const story of STORIES) {
    const { claimId } = await takeClaimOn(desk, document, story);
    claims.push({ story, claimId });
  }
  await dismissOne(desk, document);
  for (const { story, claimId } of claims) await takeSteps(desk, { claimId, kind: story.words.kind }, story.steps);
  await bringInSome(desk);
  // Their inboxes are filled from the start, not a second after.
  await tellEvents(desk);
  return desk;
}

async function receiveSeed(desk: CastDesk): Promise<DemoDocument> {
  const text = readFileSync(new URL('../../fixtures/seed-article.txt', import.meta.url), 'utf8');
  const { documentId } = await receiveDocument(as(desk, 'jonas'), {
    text,
    publisher: 'Izvestia',
    url: 'https://en.iz.ru/en/1803059',
    publishedOn: '2024-12-06',
    kind: 'article',
    purpose: 'published-elsewhere',
    ownerId: desk.people.jonas,
    deadlineAt: new Date(Date.now() + 6 * 3_600_000).toISOString(),
  });
  await extractCandidates(as(desk, 'jonas'), { documentId });
  return { documentId, text: canonicalText(text) };
}

/** The weakest proposal that is left, so that the document shows what a dismissal looks like; the others wait to be sorted. */
async function dismissOne(desk: CastDesk, { documentId }: DemoDocument): Promise<void> {
  const rows = await inDesk(desk, (tx) => tx.select().from(candidates).where(eq(candidates.documentId, documentId)));
  const left = rows.filter(({ state }) => state === 'proposed').toSorted((a, b) => a.score - b.score || a.start - b.start);
  const [weakest] = left;
  if (!weakest || left.length < 2) return;
  await dismissCandidate(as(desk, 'ines'), {
    candidateId: weakest.id,
    reason: 'too-little-reach',
    note: 'Nothing a reader would act on.',
  });
}
