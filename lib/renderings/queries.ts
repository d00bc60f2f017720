import { eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { captureOf, readRecording } from '#lib/captures/queries';
import { type QuoteProof, verifyQuote } from '#lib/evidence/verify-quote';
import type { KeptFile } from '#lib/keeping/read-file';
import { files, snapshots } from '#lib/keeping/schema';
import { type KeptOriginal, type RenderingBody, type RenderingWords, renderingWords } from '#lib/renderings/rendering';

/** A signed rendering as a screen shows it. */
export interface Rendering extends RenderingWords {
  n: number;
  /** The words of the document that it was signed for. */
  words: string;
  madeBy: string;
  madeAt: Date;
  /** The claim still has those words, and nobody has signed another rendering of them since. */
  counts: boolean;
}

/** Every rendering of a claim, newest first. */
export async function readRenderings(tx: Tx, claimId: string): Promise<Rendering[]> {
  const rows = await tx.execute<{ n: number; statement: string; made_by: string; made_at: string; counts: boolean }>(sql`
    select r.n, r.statement, r.made_by, r.made_at::text, coalesce(r.n = counting_rendering(c), false) as counts
    from renderings r join claims c on c.desk_id = r.desk_id and c.id = r.claim_id
    where r.claim_id = ${claimId}::uuid order by r.n desc`);
  return rows.map(({ n, statement, made_by, made_at, counts }) => {
    const body = JSON.parse(statement) as RenderingBody;
    return { ...renderingWords(body), n, words: body.words, madeBy: made_by, madeAt: new Date(made_at), counts };
  });
}

/** A kept original with what is needed to show it: its file, its words, and where in them those of the rendering stand. */
export interface ShownOriginal extends KeptOriginal {
  file: { sha256: string; name: string; type: string; bytes: number } | null;
  text: string | null;
  proof: QuoteProof | null;
  /** When its words were kept, else its file. */
  keptAt: Date | null;
}

/** The kept original of a rendering; null where none is kept. */
export async function showOriginal(tx: Tx, { kept, original }: RenderingWords): Promise<ShownOriginal | null> {
  if (!kept) return null;
  const file = await fileOf(tx, kept);
  const words = await wordsOf(tx, kept, original);
  // Equal words may have been kept before: what counts is when this page was captured.
  const captured = kept.captureId && !kept.isTyped ? (await captureOf(tx, kept.captureId)).endedAt : null;
  return { ...kept, ...words, file, keptAt: captured ?? words.keptAt ?? file?.keptAt ?? null };
}

/** Its file, or the recording that stood at the address where it was captured. */
async function fileOf(tx: Tx, { fileSha256, captureId }: KeptOriginal): Promise<KeptFile | null> {
  if (!fileSha256) return readRecording(tx, captureId);
  const [file] = await tx.select().from(files).where(eq(files.sha256, fileSha256));
  return file ?? null;
}

async function wordsOf(tx: Tx, { snapshotSha256 }: KeptOriginal, original: string) {
  const [words] = await tx
    .select({ text: snapshots.text, keptAt: snapshots.keptAt })
    .from(snapshots)
    .where(eq(snapshots.sha256, snapshotSha256 ?? ''));
  if (!words?.text) return { text: null, proof: null, keptAt: null };
  return { ...words, proof: verifyQuote(original, words.text) };
}

/** One rendering of a claim with its kept original. Refuses with `missing` where there is none, or no copy of an original. */
export async function readRenderedOriginal(tx: Tx, { claimId, n }: { claimId: string; n: number }) {
  const rendering = (await readRenderings(tx, claimId)).find((each) => each.n === n);
  const shown = rendering && (await showOriginal(tx, rendering));
  if (!rendering || !shown) throw missing();
  return { rendering, shown };
}

/** The kept originals of a document: one line for each source, with the renderings of claims that were read in it and count. */
export async function readOriginalsOf(tx: Tx, documentId: string) {
  const rows = await tx.execute<{ claim_id: string; number: number; n: number; statement: string }>(sql`
    select r.claim_id::text, c.number, r.n, r.statement from renderings r
    join claims c on c.desk_id = r.desk_id and c.id = r.claim_id
    where c.document_id = ${documentId}::uuid and r.n = counting_rendering(c) and r.statement::jsonb ? 'kept' order by c.number`);
  const found = new Map<string, { kept: KeptOriginal; readIn: { claimId: string; number: number; n: number }[] }>();
  for (const { claim_id, number, n, statement } of rows) {
    const { kept } = JSON.parse(statement) as RenderingBody;
    if (!kept) continue;
    const entry = found.get(kept.source.id) ?? { kept, readIn: [] };
    entry.readIn.push({ claimId: claim_id, number, n });
    found.set(kept.source.id, entry);
  }
  return [...found.values()];
}

/** How many standing claims of a document have a rendering that counts. */
export async function countRead(tx: Tx, documentId: string): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from claims c
    where c.document_id = ${documentId}::uuid and c.stage <> 'closed' and counting_rendering(c) is not null`);
  return row?.count ?? 0;
}

/** What holds "Was it said?" back in a translated document, and what a reader of the original found once one has signed. */
export interface Translation {
  isTranslated: boolean;
  /** The rendering that counts; null until somebody who reads the original has signed one of these very words. */
  rendering: RenderingWords | null;
}

export async function readTranslation(tx: Tx, claimId: string): Promise<Translation> {
  const [row] = await tx.execute<{ is_translated: boolean; statement: string | null }>(sql`
    select d.translated_from is not null as is_translated,
      (select r.statement from renderings r where r.desk_id = c.desk_id and r.claim_id = c.id and r.n = counting_rendering(c)) as statement
    from claims c join documents d on d.desk_id = c.desk_id and d.id = c.document_id
    where c.id = ${claimId}::uuid`);
  const body = row?.statement ? (JSON.parse(row.statement) as RenderingBody) : null;
  return { isTranslated: row?.is_translated ?? false, rendering: body && renderingWords(body) };
}
