import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { acceptMany } from '#lib/candidates/accept-candidate';
import { dismissCandidate } from '#lib/candidates/dismiss-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { readDocument } from '#lib/candidates/read-document';
import { restoreCandidate } from '#lib/candidates/restore-candidate';
import { candidates } from '#lib/candidates/schema';
import { receiveDocument } from '#lib/intake/receive-document';
import type { DismissReason } from '#lib/workflow/vocabulary';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
});

/** A text with so many sentences that are proposed. */
async function file(sentences: number, of = desk): Promise<{ documentId: string; ids: string[] }> {
  const text = Array.from({ length: sentences }, (_, i) => `The council of Example paid ${i + 3} million crowns for road ${i}.`);
  const { documentId } = await receiveDocument(of.as('edda'), { text: text.join('\n\n') });
  await extractCandidates(of.as('edda'), { documentId });
  const rows = await inDesk(of, (tx) =>
    tx
      .select({ id: candidates.id })
      .from(candidates)
      .where(and(eq(candidates.documentId, documentId)))
      .orderBy(asc(candidates.start)),
  );
  return { documentId, ids: rows.map(({ id }) => id) };
}

async function dismissAll(ids: readonly string[], reason: DismissReason): Promise<void> {
  for (const candidateId of ids) await dismissCandidate(desk.as('cleo'), { candidateId, reason, note: 'Note' });
}

async function scoresIn(documentId: string, of = desk) {
  const { candidates: all, scale } = await inDesk(of, (tx) => readDocument(tx, documentId));
  const scores = all.map(({ score }) => score);
  return { plain: all.map(({ plainScore }) => plainScore), scores, decisions: scale.decisions };
}

describe('a desk’s decisions', () => {
  it('leave the marks of the document they were made in alone, and lower those of another', async () => {
    const other = await file(2);
    const here = await file(14);
    await dismissAll(here.ids, 'too-little-reach');
    const own = await scoresIn(here.documentId);
    expect(own).toMatchObject({ scores: own.plain, decisions: 0 });
    const moved = await scoresIn(other.documentId);
    expect(moved.decisions).toBe(here.ids.length);
    for (const [i, score] of moved.scores.entries()) expect(score).toBeLessThan(moved.plain[i] ?? 0);
  });

  it('raise the marks of another document when they are accepted', async () => {
    const other = await file(2);
    await acceptMany(desk.as('cleo'), { candidateIds: (await file(14)).ids });
    const { plain, scores } = await scoresIn(other.documentId);
    for (const [i, score] of scores.entries()) expect(score).toBeGreaterThan(plain[i] ?? 1);
  });

  it('teach nothing when they say nothing of the worth, or were taken back', async () => {
    const other = await file(2);
    const here = await file(14);
    await dismissAll(here.ids, 'duplicate');
    expect((await scoresIn(other.documentId)).decisions).toBe(0);
    for (const candidateId of here.ids) await restoreCandidate(desk.as('cleo'), { candidateId });
    await dismissAll(here.ids, 'opinion');
    expect((await scoresIn(other.documentId)).decisions).toBe(here.ids.length);
    for (const candidateId of here.ids) await restoreCandidate(desk.as('cleo'), { candidateId });
    const { plain, scores, decisions } = await scoresIn(other.documentId);
    expect({ scores, decisions }).toEqual({ scores: plain, decisions: 0 });
  });

  it('are nobody else’s', async () => {
    await dismissAll((await file(14)).ids, 'opinion');
    const stranger = await makeTrialDesk(db);
    const { documentId } = await file(2, stranger);
    const { plain, scores, decisions } = await scoresIn(documentId, stranger);
    expect({ scores, decisions }).toEqual({ scores: plain, decisions: 0 });
  });
});
