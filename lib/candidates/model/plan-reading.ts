import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { enqueue } from '#lib/jobs/enqueue';
import { newId } from '#lib/ledger/id';
import { modelSetting } from '#lib/candidates/model/model-setting';
import { modelReadings } from '#lib/candidates/schema';

/** Has the operator's model read a version of a document once this transaction is committed. Where none is set, nothing is planned. */
export async function planModelReading(
  tx: Tx,
  { deskId, actor, now }: Ctx,
  at: { documentId: string; version: number },
): Promise<void> {
  const setting = modelSetting();
  if (!setting) return;
  const { model, host } = setting;
  const { documentId, version: documentVersion } = at;
  const row = { deskId, id: newId(), documentId, documentVersion, model, host, askedBy: actor.personId, askedAt: now };
  // While one waits, a second would send the same text again.
  const planned = await tx.insert(modelReadings).values(row).onConflictDoNothing().returning({ id: modelReadings.id });
  await enqueue(
    tx,
    planned.map(({ id }) => ({ queue: 'read-with-model' as const, data: { deskId, id } })),
  );
}
