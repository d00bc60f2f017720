import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { modelSetting } from '#lib/candidates/model/model-setting';
import { alsoProposed, candidates, modelReadings } from '#lib/candidates/schema';

export type ModelState = Awaited<ReturnType<typeof readModelState>>;

/** Whether texts of this installation are sent to a model and where, how its last reading of this version stands, and what it named too. */
export async function readModelState(tx: Tx, at: { documentId: string; version: number }) {
  const isHere = and(eq(modelReadings.documentId, at.documentId), eq(modelReadings.documentVersion, at.version));
  const [[last], rows] = await Promise.all([
    tx.select().from(modelReadings).where(isHere).orderBy(desc(modelReadings.askedAt), desc(modelReadings.id)).limit(1),
    tx
      .selectDistinct({ candidateId: alsoProposed.candidateId, model: modelReadings.model })
      .from(alsoProposed)
      .innerJoin(modelReadings, and(eq(modelReadings.deskId, alsoProposed.deskId), eq(modelReadings.id, alsoProposed.readingId)))
      .innerJoin(candidates, and(eq(candidates.deskId, alsoProposed.deskId), eq(candidates.id, alsoProposed.candidateId)))
      .where(isHere),
  ]);
  const also = new Map<string, string[]>();
  for (const { candidateId, model } of rows) also.set(candidateId, [...(also.get(candidateId) ?? []), model]);
  const setting = modelSetting();
  return { sentTo: setting && { host: setting.host, model: setting.model }, last: last ?? null, also };
}
