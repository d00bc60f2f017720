import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type RenderingBody, type RenderingWords, renderingWords } from '#lib/renderings/rendering';

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
