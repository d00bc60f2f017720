import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { DeskScope } from '#lib/db/in-desk';
import { contentDigest } from '#lib/ledger/content-digest';
import { claims } from '#lib/claims/schema';
import type { StoredRow } from '#lib/audit/verify/match-rows';
import { amendments, publications, publicSlugs } from '#lib/publishing/schema';
import { clearanceDigest } from '#lib/clearing/clearance';
import { clearances } from '#lib/clearing/schema';
import { renderingDigest } from '#lib/renderings/rendering';
import { renderings } from '#lib/renderings/schema';
import { answerDigest, returnDigest } from '#lib/signoff/point-digests';
import { points, returns, signOffs, statements, suggestionDecisions, suggestions } from '#lib/signoff/schema';
import { suggestionDigest } from '#lib/signoff/suggestions/suggestion-digest';

export type SignOffRow = typeof signOffs.$inferSelect;
export type AmendmentRow = typeof amendments.$inferSelect;
export type ClearanceRow = typeof clearances.$inferSelect;
export type RenderingRow = typeof renderings.$inferSelect;
export type PublicationRow = typeof publications.$inferSelect;

/** The rows in which the desk's decisions stand, with what the checks of signatures and publications need of them. */
export interface DecisionRows {
  rows: StoredRow[];
  signOffs: SignOffRow[];
  amendments: AmendmentRow[];
  publications: PublicationRow[];
  clearances: ClearanceRow[];
  renderings: RenderingRow[];
  slugs: (typeof publicSlugs.$inferSelect)[];
  /** Signed texts by their digest. */
  statements: Map<string, string>;
}

export async function readDecisionRows(tx: Tx, { deskId }: Pick<DeskScope, 'deskId'>): Promise<DecisionRows> {
  const signed = await tx.select().from(signOffs);
  const texts = await tx.select().from(statements);
  const amended = await tx.select().from(amendments);
  const published = await tx.select().from(publications);
  const cleared = await tx.select().from(clearances);
  const rendered = await tx.select().from(renderings);
  const slugs = await tx.select().from(publicSlugs).where(eq(publicSlugs.deskId, deskId));
  return {
    signOffs: signed,
    amendments: amended,
    publications: published,
    clearances: cleared,
    renderings: rendered,
    slugs,
    statements: new Map(texts.map(({ digest, body }) => [digest, body])),
    rows: [
      ...(await readClaims(tx)),
      ...(await readReturns(tx)),
      ...(await readPoints(tx)),
      ...(await readSuggestions(tx)),
      ...signed.map((row) => ({ table: 'sign_offs', key: `${row.claimId}/${row.id}`, fields: { ...row } })),
      ...texts.map((row) => ({
        table: 'statements',
        key: row.digest,
        fields: { hash: sha256(row.body), claimId: row.claimId },
      })),
      ...amended.map(amendmentRow),
      ...published.map(publicationRow),
      ...cleared.map(clearanceRow),
      ...rendered.map(renderingRow),
      ...slugs.map(({ slug, claimId }) => ({ table: 'public_slugs', key: slug, fields: { claimId } })),
    ],
  };
}

async function readClaims(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(claims);
  return rows.map((row) => ({ table: 'claims', key: row.id, fields: { ...row } }));
}

async function readReturns(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(returns);
  const pins = await tx.select().from(points).orderBy(asc(points.n));
  return rows.map(({ id, claimId, reason, round, madeBy, at }) => {
    const own = pins.filter((point) => point.returnId === id && point.claimId === claimId);
    return {
      table: 'returns',
      key: `${claimId}/${id}`,
      fields: { digest: returnDigest({ id, reason, points: own }), round, madeBy, at },
    };
  });
}

async function readPoints(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(points);
  return rows.map(({ claimId, n, returnId, answer, answeredBy, answeredAt, settledBy, settledAt }) => ({
    table: 'points',
    key: `${claimId}/${n}`,
    fields: {
      returnId,
      answer: answer === null ? null : answerDigest({ claimId, n, answer }),
      answeredBy,
      answeredAt,
      settledBy,
      settledAt,
    },
  }));
}

async function readSuggestions(tx: Tx): Promise<StoredRow[]> {
  const made = await tx.select().from(suggestions);
  const decided = await tx.select().from(suggestionDecisions);
  return [
    ...made.map((row) => ({
      table: 'suggestions',
      key: `${row.claimId}/${row.n}`,
      fields: { digest: suggestionDigest(row), madeBy: row.madeBy, at: row.at },
    })),
    ...decided.map(({ claimId, n, decision, madeBy, at }) => ({
      table: 'suggestion_decisions',
      key: `${claimId}/${n}`,
      fields: { decision, madeBy, at },
    })),
  ];
}

function amendmentRow(row: AmendmentRow): StoredRow {
  const { claimId, n, statement, signature, madeBy, act, correctionKind, about, at } = row;
  const fields = { digest: contentDigest({ statement, signature }), madeBy, act, correctionKind, about, at };
  return { table: 'amendments', key: `${claimId}/${n}`, fields };
}

function clearanceRow(row: ClearanceRow): StoredRow {
  const { documentId, n, version, madeBy, at } = row;
  return { table: 'clearances', key: `${documentId}/${n}`, fields: { digest: clearanceDigest(row), version, madeBy, at } };
}

function renderingRow(row: RenderingRow): StoredRow {
  const { claimId, n, madeBy, opId, madeAt } = row;
  return { table: 'renderings', key: `${claimId}/${n}`, fields: { digest: renderingDigest(row), madeBy, opId, madeAt } };
}

function publicationRow(row: PublicationRow): StoredRow {
  const { claimId, version, kind, slug, round, statementDigest, content, note, publishedBy, at } = row;
  const fields = { digest: contentDigest(content), kind, slug, round, statementDigest, note, publishedBy, at };
  return { table: 'publications', key: `${claimId}/${version}`, fields };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
