import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { newId } from '#lib/ledger/id';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { canonicalText } from '#lib/intake/canonical-text';
import { arrivalDigest } from '#lib/intake/arrivals/arrival-digest';
import { findSameText } from '#lib/intake/arrivals/find-alike';
import { readArrival } from '#lib/intake/arrivals/keep-arrival';
import { blocksDigest, documentFactsDigest } from '#lib/intake/document-digests';
import type { ReceiveDocument } from '#lib/intake/input';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { requireMember } from '#lib/intake/require-member';
import { documents, documentVersions } from '#lib/intake/schema';
import { proposedDeadline } from '#lib/intake/understand-document';
import { type UnderstoodText, understandText } from '#lib/intake/understand-text';

/** A text comes to the desk: kept exactly, under its hash, with what is known about it; whatever nobody said is read from it. */
export function receiveDocument(ctx: Ctx, input: ReceiveDocument) {
  return inOperation(ctx, { verb: 'receive-document', input }, (tx) => fileDocument(tx, ctx, input));
}

/** The same inside another act, which takes the operation id: something that came in becomes a document. */
export async function fileDocument(tx: Tx, ctx: Ctx, input: ReceiveDocument) {
  requireAllowedOnDocument(ctx, 'receive');
  const text = canonicalText(input.text);
  const understood = understandText(text);
  const facts = factsOf(input, understood, ctx);
  await requireMember(tx, facts.ownerId, 'ownerId');
  await requireMember(tx, facts.authorId, 'authorId');
  const earlier = await findSameText(tx, understood.sha256);
  const arrival = input.arrivalId ? await readArrival(tx, input.arrivalId) : null;
  const id = await file(tx, ctx, { facts, text, understood, arrival });
  return { documentId: id, version: 1, duplicateOf: earlier?.documentId ?? null };
}

type Arrived = Awaited<ReturnType<typeof readArrival>>;
type Facts = Pick<
  typeof documents.$inferInsert,
  | 'title'
  | 'byline'
  | 'publisher'
  | 'url'
  | 'publishedOn'
  | 'language'
  | 'kind'
  | 'purpose'
  | 'ownerId'
  | 'deadlineAt'
  | 'authorId'
  | 'translatedFrom'
  | 'translator'
>;

/** What the person said, and where that person said nothing, what the text says. An emptied field stays empty. */
function factsOf(input: ReceiveDocument, understood: UnderstoodText, ctx: Ctx): Facts {
  const { text: _text, arrivalId: _arrival, deadlineAt = proposedDeadline(ctx.now), ...given } = input;
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Facts>;
  const read = { ...readFacts(understood), purpose: 'published-elsewhere' as const, ownerId: ctx.actor.personId };
  return { ...read, ...said, deadlineAt: deadlineAt === null ? null : new Date(deadlineAt) };
}

function readFacts({ title, byline, publishedOn, language, kind, translatedFrom, translator }: UnderstoodText) {
  return {
    title: title.value,
    byline: byline?.value ?? null,
    publishedOn: publishedOn?.value ?? null,
    language: language.value,
    kind: kind.value,
    translatedFrom: translatedFrom?.value ?? null,
    translator: translator?.value ?? null,
  };
}

async function file(
  tx: Tx,
  ctx: Ctx,
  { facts, text, understood, arrival }: { facts: Facts; text: string; understood: UnderstoodText; arrival: Arrived | null },
): Promise<string> {
  const { deskId, now } = ctx;
  const { personId } = ctx.actor;
  const id = newId();
  const { sha256, blocks } = understood;
  await tx.insert(documents).values({ ...facts, deskId, id, stage: 'none', filedBy: personId, filedAt: now, changedAt: now });
  const head = { id, stage: 'none', lastSeq: 0, changedAt: null };
  const from = arrival && { arrival: arrivalDigest(arrival) };
  const data = { sha256, blocks: blocksDigest(blocks), facts: documentFactsDigest(facts), ...from };
  await recordDocumentEvent(tx, ctx, { kind: 'receive', to: 'in-work', head, sets: { version: 1 }, data });
  await tx
    .insert(documentVersions)
    .values({ deskId, documentId: id, version: 1, text, sha256, blocks, arrivalId: arrival?.id, madeBy: personId, madeAt: now });
  return id;
}
