import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { canonicalContent } from '#lib/ledger/content-digest';
import { newId } from '#lib/ledger/id';
import { type DocumentRow, readDocumentFacts } from '#lib/intake/lock-document';
import { readTranslationNotice } from '#lib/intake/read-translation-notice';
import { requireVersion } from '#lib/intake/require-version';
import { isMostly, renewContent, type TextAnew } from '#lib/candidates/anew/renew-content';
import { decideCandidate } from '#lib/candidates/decide-candidate';
import { readText } from '#lib/candidates/extract-candidates';
import type { Found } from '#lib/candidates/reading/proposals-in';
import { readProposals } from '#lib/candidates/reading/read-apart';
import { candidates } from '#lib/candidates/schema';

/** What readings rest on besides the words. */
const READ_BY = ['publishedOn', 'language', 'translatedFrom'] as const;
/** Of a text read in another language, why a passage is cut otherwise now. */
const CUT_OTHERWISE = 'The text is read in another language now, which cuts it otherwise.';
const AT_ONCE = 500;

type Changed = Partial<Pick<DocumentRow, (typeof READ_BY)[number]>>;

/** A text read by the facts that are about to hold. */
export interface Anew extends TextAnew {
  documentId: string;
  version: number;
  found: Found[];
  /** Another language cuts the text otherwise. */
  isOtherLanguage: boolean;
}

/** What came of it: proposals with other readings, and, in another language, new ones and those it cuts otherwise. */
export interface Renewed {
  renewed: number;
  added: number;
  setAside: number;
}

/**
 * Reads a text by facts that somebody is about to correct; null when no reading rests on them or nothing is open. Outside of any
 * transaction: a long text takes a while, and nobody should wait on the document's lock for it.
 */
export async function readAnew(ctx: Ctx, { documentId, ...given }: Changed & { documentId: string }): Promise<Anew | null> {
  const plan = await inDesk(ctx, async (tx) => {
    const facts = await readDocumentFacts(tx, documentId);
    const changed = READ_BY.filter((name) => given[name] !== undefined && given[name] !== facts[name]);
    if (changed.length === 0 || !(await hasOpen(tx, facts))) return null;
    const after = { ...facts, ...Object.fromEntries(changed.map((name) => [name, given[name]])) };
    return { isOtherLanguage: changed.includes('language'), read: await readText(tx, after) };
  });
  if (!plan) return null;
  const { read, isOtherLanguage } = plan;
  const found = await readProposals(read, {});
  return {
    ...read,
    documentId,
    found,
    isOtherLanguage,
    isTranslated: read.translatedFrom !== null || readTranslationNotice(read.text) !== null,
  };
}

/** Writes it over what was read before, of open proposals alone. The caller holds the document's lock. */
export async function keepReadAnew(tx: Tx, ctx: Ctx, anew: Anew, facts: DocumentRow): Promise<Renewed> {
  if (facts.version !== anew.version) await requireVersion(tx, facts, anew.version);
  const { documentId, version } = anew;
  const rows = await tx
    .select()
    .from(candidates)
    .where(and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version)))
    .orderBy(asc(candidates.start), asc(candidates.id));
  const away = anew.isOtherLanguage ? cutOtherwise(rows, anew.found) : new Set<string>();
  for (const candidateId of away) {
    const decision = { state: 'dismissed' as const, dismissReason: 'other' as const, dismissNote: CUT_OTHERWISE };
    await decideCandidate(tx, ctx, { candidateId, decision });
  }
  const renew = renewContent(anew);
  const changed = rows.flatMap((row) => {
    if (row.state !== 'proposed' || away.has(row.id)) return [];
    const content = renew(row);
    return canonicalContent(content) === canonicalContent(row.content) ? [] : [{ id: row.id, content }];
  });
  for (let i = 0; i < changed.length; i += AT_ONCE) await rewrite(tx, changed.slice(i, i + AT_ONCE));
  const kept = rows.filter(({ id }) => !away.has(id));
  const fresh = anew.isOtherLanguage ? anew.found.filter((each) => !kept.some((row) => isMostly(row, each))) : [];
  const added = fresh.map(({ canonical: _canonical, ...found }) => ({
    ...found,
    id: newId(),
    deskId: ctx.deskId,
    documentId,
    documentVersion: version,
    state: 'proposed' as const,
  }));
  for (let i = 0; i < added.length; i += AT_ONCE) await tx.insert(candidates).values(added.slice(i, i + AT_ONCE));
  return { renewed: changed.length, added: added.length, setAside: away.size };
}

type Row = typeof candidates.$inferSelect;

/** Open passages that nobody cut and that another cut of the same words takes the place of. */
function cutOtherwise(rows: readonly Row[], found: readonly Found[]): Set<string> {
  const spans = new Set(found.map(({ start, end }) => `${start}-${end}`));
  const gone = rows.filter(
    (row) =>
      row.state === 'proposed' &&
      !('madeBy' in row.content) &&
      !spans.has(`${row.start}-${row.end}`) &&
      found.some((each) => isMostly(each, row)),
  );
  return new Set(gone.map(({ id }) => id));
}

async function hasOpen(tx: Tx, { id, version }: DocumentRow): Promise<boolean> {
  const isHere = and(eq(candidates.documentId, id), eq(candidates.documentVersion, version), eq(candidates.state, 'proposed'));
  const open = await tx.select({ id: candidates.id }).from(candidates).where(isHere).limit(1);
  return open.length > 0;
}

async function rewrite(tx: Tx, changed: readonly { id: string; content: object }[]): Promise<void> {
  await tx.execute(sql`update candidates c set content = v.content
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as v (id uuid, content jsonb) where c.id = v.id`);
}
