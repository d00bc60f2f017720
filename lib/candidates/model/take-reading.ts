import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Actor } from '#lib/db/ctx';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { documentVersions } from '#lib/intake/schema';
import { members } from '#lib/people/schema';
import { modelSetting, type ModelSetting } from '#lib/candidates/model/model-setting';
import { settleReading } from '#lib/candidates/model/settle-reading';
import { idiomsFor } from '#lib/candidates/idioms/read-idioms';
import { modelReadings } from '#lib/candidates/schema';
import type { Idiom } from '#lib/extraction/translation/idioms/idioms';
import { decideOnDocument } from '#lib/workflow/decide';
import type { Role } from '#lib/workflow/vocabulary';

export type ModelReading = typeof modelReadings.$inferSelect;

/** How often a reading is taken up: more often only when instances die over it. */
const MOST_TRIES = 3;

/** A reading that is to be done now: with whom, and what. */
export interface Taken {
  reading: ModelReading;
  setting: ModelSetting;
  actor: Actor;
  text: string;
  language: string;
  publishedOn: string | null;
  translatedFrom: string | null;
  /** The desk's own, that the text may have put word for word. */
  idioms: Idiom[];
}

/** Takes a reading up, when it still waits and is still wanted; settles it when it is not wanted any more. */
export async function takeReading(tx: Tx, id: string): Promise<Taken | null> {
  const isThis = and(eq(modelReadings.id, id), eq(modelReadings.state, 'waiting'));
  const [reading] = await tx.select().from(modelReadings).where(isThis).for('update');
  if (!reading) return null;
  if (reading.tries >= MOST_TRIES) return settleReading(tx, id, { state: 'failed', reason: 'lost' });
  const setting = modelSetting();
  // Sent to none but the one that was named when somebody had it sent.
  if (setting?.host !== reading.host || setting.model !== reading.model)
    return settleReading(tx, id, { state: 'dropped', reason: 'off' });
  const facts = await readDocumentFacts(tx, reading.documentId);
  const actor = await readActor(tx, reading.askedBy);
  if (facts.version !== reading.documentVersion || !decideOnDocument('extract', actor, facts.stage).allowed)
    return settleReading(tx, id, { state: 'dropped', reason: 'moved-on' });
  await tx
    .update(modelReadings)
    .set({ tries: reading.tries + 1 })
    .where(isThis);
  const { language, publishedOn, translatedFrom } = facts;
  const [text, idioms] = await Promise.all([readText(tx, reading), idiomsFor(tx, translatedFrom)]);
  return { reading, setting, actor, language, publishedOn, translatedFrom, idioms, text };
}

/** Whoever asked, with the roles of now: somebody who left can have nothing sent any more. */
export async function readActor(tx: Tx, personId: string): Promise<Actor> {
  const isHere = and(eq(members.personId, personId), isNull(members.removedAt));
  const [member] = await tx.select({ roles: members.roles }).from(members).where(isHere);
  return { personId, roles: (member?.roles ?? []) as Role[] };
}

async function readText(tx: Tx, { documentId, documentVersion }: ModelReading): Promise<string> {
  const [row] = await tx
    .select({ text: documentVersions.text })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, documentVersion)));
  return row?.text ?? '';
}
