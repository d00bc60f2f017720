import { inDesk } from '#lib/db/in-desk';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { addIdiom } from '#lib/candidates/idioms/change-idioms';
import { evidenceVersions, sources } from '#lib/evidence/schema';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { keepFile } from '#lib/keeping/keep-file';
import { addTrialArrival } from '../../../scripts/trial-arrival';
import { addTrialCapture } from '../../../scripts/trial-capture';
import { candidates, deskIdioms } from '#lib/candidates/schema';
import { bringIn } from '#lib/incoming/bring-in';
import { planDeliveries } from '#lib/notices/plan-sending';
import { deliveries } from '#lib/notices/schema';
import { newId } from '#lib/ledger/id';
import { sourceChanges } from '#lib/watching/schema';
import { invitations, members } from '#lib/people/schema';
import { keepConfidential } from '#lib/vault/keep-confidential';
import { keepConfidentialFile } from '#lib/vault/keep-confidential-file';
import { invitePerson } from '#lib/people/invitations/invite-person';
import { eq } from 'drizzle-orm';
import type { Db, Tx } from '#lib/db/connection';
import { ROLES } from '#lib/workflow/vocabulary';
import { bringTrialClaim, look, TRIAL_ASKING } from '../../../scripts/trial-claim';
import { trialPng } from '../../../scripts/trial-file';
import { addTrialDocument, makeTrialDesk, type TrialDesk } from '../../../scripts/trial-desk';

/** What a desk has of everything an input may name, by the name that inputs use. */
export type Ids = Record<string, string>;

export interface Furnished {
  desk: TrialDesk;
  ids: Ids;
  seen: { seq: number; claimRev: number; evidenceRev: number; verdictRev: number };
}

/** A desk with one row of every kind, and a checker on it who has every role: roles refuse nothing there. */
export async function furnishDesk(db: Db, name: string): Promise<Furnished> {
  const desk = await makeTrialDesk(db, name);
  await inDesk(desk, (tx) =>
    tx
      .update(members)
      .set({ roles: [...ROLES] })
      .where(eq(members.personId, desk.people.cleo)),
  );
  const documentId = await addTrialDocument(desk);
  const claimId = await bringTrialClaim(desk, documentId, 'verdict');
  const otherClaimId = await bringTrialClaim(desk, documentId, 'verdict');
  await extractCandidates(desk.as('edda'), { documentId });
  const idiom = {
    language: 'es' as const,
    words: 'paint~ the cat green',
    original: 'pintar el gato de verde',
    meaning: 'to embellish',
  };
  await addIdiom(desk.as('edda'), idiom);
  await invitePerson(desk.as('hana'), { email: `guest@${desk.deskId}.example`, name: 'Guest', roles: ['observer'] });
  const { contactId } = await askClaimant(desk.as('cleo'), { ...TRIAL_ASKING, claimId });
  const { sha256 } = await keepFile(desk.as('cleo'), { name: 'scan.png' }, trialPng(desk.deskId));
  const arrivalId = await addTrialArrival(desk);
  const capture = await addOneCapture(desk);
  const { itemIds } = await bringIn(desk.as('edda'), {
    text: 'A rumour.\nAnother.',
    sender: null,
    senderId: null,
    channel: null,
  });
  const found = await inDesk(desk, async (tx) => ({
    idiomId: (await tx.select({ id: deskIdioms.id }).from(deskIdioms).limit(1))[0]?.id,
    candidateId: (await tx.select({ id: candidates.id }).from(candidates).limit(1))[0]?.id,
    sourceId: (await tx.select({ id: sources.id }).from(sources).limit(1))[0]?.id,
    evidenceId: (
      await tx
        .select({ id: evidenceVersions.evidenceId })
        .from(evidenceVersions)
        .where(eq(evidenceVersions.claimId, claimId))
        .limit(1)
    )[0]?.id,
    deliveryId: await planOne(tx, desk),
    invitationId: (await tx.select({ id: invitations.id }).from(invitations).limit(1))[0]?.id,
  }));
  const ids = {
    deskId: desk.deskId,
    documentId,
    claimId,
    contactId,
    arrivalId,
    ...capture,
    ...(await keepSecrets(desk, claimId)),
    changeId: await changeOne(desk, claimId),
    hash: sha256,
    fileSha256: sha256,
    ...namesFor(desk, otherClaimId),
    ...requireAll({ ...found, itemId: itemIds[0], sameAsId: itemIds[1] }),
  };
  return { desk, ids, seen: (await look(desk, claimId)).seen };
}

/** Something confidential, with a file. */
async function keepSecrets(desk: TrialDesk, claimId: string): Promise<Ids> {
  const secret = { claimId, kind: 'source' as const, who: 'Somebody', words: 'Words', readerIds: [] };
  const { vaultId } = await keepConfidential(desk.as('cleo'), secret);
  const { vaultFileId } = await keepConfidentialFile(desk.as('cleo'), { vaultId }, trialPng(desk.deskId));
  return { vaultId, vaultFileId };
}

/** A page that changed. */
async function changeOne(desk: TrialDesk, claimId: string): Promise<string> {
  const [id, evidenceId, foundAt] = [newId(), newId(), new Date()];
  const change = { n: 1, url: 'https://example.org/', kind: 'gone' as const, mark: '404', status: 404, foundAt };
  await inDesk(desk, (tx) => tx.insert(sourceChanges).values({ deskId: desk.deskId, id, claimId, evidenceId, ...change }));
  return id;
}

/** A mail that is to leave. */
async function planOne(tx: Tx, { deskId, people }: TrialDesk): Promise<string | undefined> {
  await planDeliveries(tx, { deskId, now: new Date() }, [{ channel: 'mail', personId: people.otto, key: 'once/trial' }]);
  return (await tx.select({ id: deliveries.id }).from(deliveries).limit(1))[0]?.id;
}

function namesFor({ people }: TrialDesk, otherClaimId: string): Ids {
  const { carl, otto } = people;
  const claimNames = {
    duplicateOf: otherClaimId,
    intoId: otherClaimId,
    intoClaimId: otherClaimId,
    alsoClaimId: otherClaimId,
    fromId: otherClaimId,
  };
  return {
    ...claimNames,
    personId: otto,
    assigneeId: carl,
    ownerId: carl,
    authorId: carl,
    senderId: carl,
    readerId: carl,
    who: carl,
  };
}

function requireAll(found: Record<string, string | undefined>): Ids {
  for (const [name, id] of Object.entries(found)) if (!id) throw new Error(`the furnished desk has no ${name}`);
  return found as Ids;
}

/** A capture, and a source that waits for it names the same row. */
async function addOneCapture(desk: TrialDesk): Promise<Ids> {
  const captureId = await addTrialCapture(desk, 'The bridge cost 52 million crowns.');
  return { captureId, awaitsCapture: captureId };
}
