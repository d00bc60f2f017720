import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { textOf } from '#lib/signoff/vocabulary';
import type { VerdictContent } from '#lib/verdicts/verdict-content';
import type { SuggestionDecision, SuggestionField } from '#lib/workflow/vocabulary';

export interface Suggestion {
  n: number;
  field: SuggestionField;
  /** The words it would replace, as they stood when it was made. */
  was: string;
  words: string;
  note: string | null;
  madeBy: string;
  at: Date;
  /** Null while nobody has decided. */
  decision: SuggestionDecision | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}

type Row = Omit<Suggestion, 'was' | 'at' | 'decidedAt'> & {
  at: string;
  decidedAt: string | null;
  claimLine: string | null;
  verdict: VerdictContent | null;
};

/** Every suggestion ever made for a claim, in the order of their numbers, with what became of it. */
export async function readSuggestions(tx: Tx, claimId: string): Promise<Suggestion[]> {
  const rows = await tx.execute<Row & Record<string, unknown>>(sql`
    select s.n, s.field, s.words, s.made_by as "madeBy", s.at::text, t.text as note,
      d.decision, d.made_by as "decidedBy", d.at::text as "decidedAt", v.claim_line as "claimLine", r.content as verdict
    from suggestions s
    left join suggestion_decisions d on d.desk_id = s.desk_id and d.claim_id = s.claim_id and d.n = s.n
    left join notes t on t.desk_id = s.desk_id and t.stream_id = s.claim_id and t.seq = s.seq
    left join claim_versions v on s.field = 'claim-line' and v.desk_id = s.desk_id and v.claim_id = s.claim_id and v.rev = s.base_rev
    left join verdict_versions r on s.field <> 'claim-line' and r.desk_id = s.desk_id and r.claim_id = s.claim_id and r.rev = s.base_rev
    where s.claim_id = ${claimId}::uuid order by s.n`);
  return rows.map(({ claimLine, verdict, at, decidedAt, ...row }) => ({
    ...row,
    was: textOf(row.field, { claimLine: claimLine ?? '', verdict }) ?? '',
    at: new Date(at),
    decidedAt: decidedAt === null ? null : new Date(decidedAt),
  }));
}
