import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { ProposedContent } from '#lib/candidates/proposed-content';
import { candidates } from '#lib/candidates/schema';

/** One version of a document. */
export interface AtVersion {
  documentId: string;
  version: number;
}

/** What a proposal leaves open or says is to be looked at twice; enough to count it without the rest of its content. */
export type Concerning = Pick<ProposedContent, 'flags' | 'flagged' | 'coreferences' | 'claimant' | 'claimLine' | 'attribution'>;

/** A proposal as it is counted: where it stands and what became of it. */
export type CountedProposal = Awaited<ReturnType<typeof countProposals>>[number];

/** The proposals of a version between two offsets, all of them without, in the order of the text. */
export function readProposals(tx: Tx, { documentId, version }: AtVersion, within?: { start: number; end: number }) {
  const isHere = and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version));
  return tx
    .select()
    .from(candidates)
    .where(within ? and(isHere, gte(candidates.start, within.start), lt(candidates.start, within.end)) : isHere)
    .orderBy(asc(candidates.start), asc(candidates.end), asc(candidates.id));
}

/** Words that a flag on a translation has. */
export const ON_TRANSLATION = /translat|idiom|acronym|false friend|word for word|calque|may stand for|may be one name/i;

/** Every proposal of a version in the order of the text. A long text has thousands, so what they say comes only of those that concern somebody. */
export function countProposals(tx: Tx, { documentId, version }: AtVersion) {
  const { id, start, end, state, score, claimId } = candidates;
  return tx
    .select({ id, start, end, state, score, claimId, concerning: concerningOf() })
    .from(candidates)
    .where(and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version)))
    .orderBy(asc(start), asc(end), asc(id));
}

/** What an open proposal says that somebody has to look at; null for the others. */
export function concerningOf() {
  const { state, content } = candidates;
  const isOpen = sql`${content} @? '$.flags[*] ? (@ starts with "unclear wh")' or ${content} @? '$.coreferences[*] ? (@.sure == "likely")'`;
  const isFlagged = sql`${content} ->> 'flags' ~* ${ON_TRANSLATION.source}`;
  const parts = sql.join(
    ['flags', 'flagged', 'coreferences', 'claimant', 'claimLine', 'attribution'].map(
      (name) => sql`${name}::text, ${content} -> ${name}`,
    ),
    sql`, `,
  );
  return sql<Concerning | null>`case when ${state} = 'proposed' and (${isOpen} or ${isFlagged}) then jsonb_strip_nulls(jsonb_build_object(${parts})) end`;
}
