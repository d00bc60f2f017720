import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Along } from '#lib/db/along';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { inOperation } from '#lib/db/in-operation';
import { canonicalContent, listDigest } from '#lib/ledger/content-digest';
import { newId } from '#lib/ledger/id';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { type DocumentRow, lockDocument, readDocumentFacts, requireAllowedOnDocument } from '#lib/intake/lock-document';
import { requireVersion } from '#lib/intake/require-version';
import { documentVersions } from '#lib/intake/schema';
import type { Idiom } from '#lib/extraction/translation/idioms/idioms';
import { readClaims, type ReadingProgress } from '#lib/extraction/extract-claims';
import { passageOf } from '#lib/claims/passage-of';
import type { extractCandidatesInput } from '#lib/candidates/input';
import { idiomsFor } from '#lib/candidates/idioms/read-idioms';
import { planModelReading } from '#lib/candidates/model/plan-reading';
import type { ProposedContent } from '#lib/candidates/proposed-content';
import { candidates } from '#lib/candidates/schema';
import { readCovered } from '#lib/candidates/read-covered';
import { readInSteps, requireGoingOn } from '#lib/candidates/read-in-steps';

/** One statement of the database takes 65,535 values; a long text proposes some thousand passages. */
const AT_ONCE = 500;

/**
 * The machine reads the document and proposes what is worth checking; what it proposed before stays as it was decided. Whoever
 * goes along hears how far it is; when that person stops it, nothing is proposed (`readingStopped`).
 */
export async function extractCandidates(
  ctx: Ctx,
  input: z.infer<typeof extractCandidatesInput>,
  along: Along<ReadingProgress> = {},
) {
  requireAllowedOnDocument(ctx, 'extract');
  // Read before the transaction: a long text takes a second, and nobody should wait on the document's lock for it.
  const read = await inDesk(ctx, async (tx) => readText(tx, await readDocumentFacts(tx, input.documentId)));
  const found = await readInSteps(proposalsIn(read), along);
  return inOperation(ctx, { verb: 'extract-candidates', input }, async (tx) => {
    const { facts, head } = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'extract', facts);
    if (facts.version !== read.version) await requireVersion(tx, facts, read.version);
    const known = await knownSpans(tx, input.documentId, read.version);
    const isCovered = await readCovered(tx, input.documentId, read.version);
    const fresh = found.filter((each) => !known.has(`${each.start}-${each.end}`) && !isCovered(each));
    const rows = fresh.map(({ canonical: _canonical, ...row }) => ({
      ...row,
      deskId: ctx.deskId,
      id: newId(),
      documentId: input.documentId,
      documentVersion: read.version,
      state: 'proposed' as const,
    }));
    const data = { version: read.version, proposed: rows.length, digest: listDigest(fresh.map(({ canonical }) => canonical)) };
    await recordDocumentEvent(tx, ctx, { kind: 'extract', to: 'in-work', head, data });
    for (let i = 0; i < rows.length; i += AT_ONCE) await tx.insert(candidates).values(rows.slice(i, i + AT_ONCE));
    await planModelReading(tx, ctx, { documentId: input.documentId, version: read.version });
    // The last moment at which it can be stopped.
    requireGoingOn(along);
    return { proposed: rows.length, known: known.size, seq: head.lastSeq };
  });
}

/** A text with all that its reading rests on. */
export interface TextRead {
  version: number;
  text: string;
  publishedOn: string | null;
  language: string;
  translatedFrom: string | null;
  /** The desk's own, of the language the text was translated from. */
  idioms: Idiom[];
}

/** The text of the current version and what reading it rests on, by these facts of its document. */
export async function readText(tx: Tx, facts: DocumentRow): Promise<TextRead> {
  const { id: documentId, version, publishedOn, language, translatedFrom } = facts;
  const [row] = await tx
    .select({ text: documentVersions.text })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, version)));
  const idioms = await idiomsFor(tx, translatedFrom);
  return { version, publishedOn, language, translatedFrom, idioms, text: row?.text ?? '' };
}

/** A passage as it is proposed. */
export interface Found {
  start: number;
  end: number;
  score: number;
  content: ProposedContent;
  /** The form of the content that is hashed. */
  canonical: string;
}

/** Reads a text to its end, in steps. */
export function* proposalsIn({ text, ...read }: TextRead): Generator<ReadingProgress, Found[]> {
  const { candidates: understood, document } = yield* readClaims(text, read);
  const all = document.blocks.length;
  const found: Found[] = [];
  for (const { start, end, score, ...facts } of understood) {
    // The sentence around each passage, and the form that is hashed, together take as long as reading did.
    const passage = passageOf(text, { start, end });
    const content = passage && { ...facts, sentence: passage.sentence };
    if (content) found.push({ start, end, score, content, canonical: canonicalContent(content) });
    yield { read: all, blocks: all, proposed: understood.length };
  }
  return found;
}

async function knownSpans(tx: Tx, documentId: string, version: number): Promise<Set<string>> {
  const rows = await tx
    .select({ start: candidates.start, end: candidates.end })
    .from(candidates)
    .where(and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version)));
  return new Set(rows.map(({ start, end }) => `${start}-${end}`));
}
