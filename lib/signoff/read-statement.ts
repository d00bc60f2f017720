import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing, Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import { type RenderingBody, renderingWords } from '#lib/renderings/rendering';
import { buildStatement, type SignedContent, type Statement } from '#lib/signoff/statement';

/** The statement a signature on this claim would cover right now. Refuses (conflict) while there is no verdict. */
export async function readStatement(tx: Tx, deskId: string, claim: ClaimState): Promise<Statement> {
  return buildStatement(await readSignedContent(tx, deskId, claim));
}

type Row = Pick<SignedContent, 'words' | 'appearedIn' | 'contacts'> & {
  rendering: string | null;
  verdict: SignedContent['verdict'] | null;
  evidence: (Omit<SignedContent['evidence'][number], 'keptAt'> & { keptAt: string | null })[];
};

/**
 * In one statement, because a signer waits for it with the claim locked: five of them took more time than all the writing.
 * It reads what the rooms' own queries read; read-statement.room.test.ts holds it to them.
 */
async function readSignedContent(tx: Tx, deskId: string, claim: ClaimState): Promise<SignedContent> {
  const [row] = await tx.execute<Row & Record<string, unknown>>(sql`
    select
      (select to_jsonb(w) from (
        select claim_line as "claimLine", kind, questions, claimant, claimant_role as "claimantRole", chain, passage,
          said_on as "saidOn", as_of as "asOf"
        from claim_versions where claim_id = ${claim.id}::uuid order by rev desc limit 1) w) as words,
      (select to_jsonb(d) from (
        select title, publisher, byline, url, published_on as "publishedOn", language, translated_from as "translatedFrom", translator
        from documents where id = ${claim.documentId}::uuid) d) as "appearedIn",
      (select content from verdict_versions where claim_id = ${claim.id}::uuid order by rev desc limit 1) as verdict,
      (select r.statement from renderings r join claims c on c.desk_id = r.desk_id and c.id = r.claim_id
        where r.claim_id = ${claim.id}::uuid and r.n = counting_rendering(c)) as rendering,
      ${EVIDENCE(claim.id)} as evidence,
      ${CONTACTS(claim.id)} as contacts`);
  if (!row?.words || !row.appearedIn) throw missing();
  if (!row.verdict) throw new Refusal('conflict', 'noVerdictYet');
  const { words, appearedIn, verdict, contacts } = row;
  const rendering = row.rendering === null ? null : renderingWords(JSON.parse(row.rendering) as RenderingBody);
  const evidence = row.evidence.map((item) => ({ ...item, keptAt: item.keptAt === null ? null : new Date(item.keptAt) }));
  return { deskId, claim, words, appearedIn, evidence, verdict, contacts, rendering };
}

/** The standing items in the order of their numbers, each with the pinned version of its source. */
const EVIDENCE = (claimId: string) => sql`(
  select coalesce(jsonb_agg(to_jsonb(e) order by e.n), '[]') from (
    select v.n, v.question, v.stance, v.tier, v.quote, v.quote_note as "quoteNote", v.quote_proof as "quoteProof", v.locator,
      v.snapshot_sha256 as "snapshotSha256", v.file_sha256 as "fileSha256", v.read_by as "readBy", k.kept_at as "keptAt", v.source_id as "sourceId", v.source_version as "sourceVersion",
      s.type, s.publisher, s.author, s.title, s.url, s.published_on as "publishedOn", s.event_on as "eventOn", s.language, s.interest,
      o.name as origin,
      case when p.recording_sha256 is not null then jsonb_build_object('sha256', p.recording_sha256) end as recording
    from (select distinct on (evidence_id) * from evidence_versions where claim_id = ${claimId}::uuid order by evidence_id, rev desc) v
    join source_versions s on s.desk_id = v.desk_id and s.source_id = v.source_id and s.version = v.source_version
    left join captures p on p.desk_id = s.desk_id and p.id = s.capture_id
    left join origins o on o.desk_id = s.desk_id and o.id = s.origin_id
    left join snapshots k on k.desk_id = v.desk_id and k.sha256 = v.snapshot_sha256
    where not v.is_removed) e)`;

/** Every contact, of the log with its latest words and from before it, and of the exemptions the latest, oldest first. */
const CONTACTS = (claimId: string) => sql`(
  select coalesce(jsonb_agg(q.body order by q.made_at, q.id), '[]') from (
    select r.made_at, r.id, r.body from gate_records r
    where r.claim_id = ${claimId}::uuid and (r.kind = 'contact' or r.id = (
      select x.id from gate_records x where x.claim_id = ${claimId}::uuid and x.kind = 'contact-exempt'
      order by x.made_at desc, x.id desc limit 1))
    union all
    select k.made_at, k.id, w.body
    from (select distinct on (contact_id) * from contact_words where claim_id = ${claimId}::uuid order by contact_id, n desc) w
    join contacts k on k.desk_id = w.desk_id and k.id = w.contact_id) q)`;
