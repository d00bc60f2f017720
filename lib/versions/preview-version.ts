import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { claims } from '#lib/claims/schema';
import { canonicalText } from '#lib/intake/canonical-text';
import { type DocumentRow, readDocumentFacts, requireAllowedOnDocument } from '#lib/intake/lock-document';
import { anchorDocument, readVersionText } from '#lib/versions/anchor-document';
import type { NewVersion } from '#lib/versions/input';
import { requireVersion } from '#lib/intake/require-version';
import type { Displacement } from '#lib/workflow/vocabulary';

/** Says what filing a text as the next version would do, before anything is filed. Writes nothing. */
export function previewVersion(ctx: Ctx, input: NewVersion) {
  return inDesk(ctx, async (tx) => {
    const facts = await readDocumentFacts(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'new-version', facts);
    const text = await requireOtherText(tx, facts, input);
    const found = await anchorDocument(tx, { documentId: facts.id, version: facts.version }, text);
    const known = await readNumbers(tx, facts.id);
    const stateOf = (id: string) => found.claims.get(id)?.state ?? 'orphan';
    const applied = known.flatMap(({ id, number }) => (stateOf(id) === 'applied' ? [number] : []));
    const displaced = known.flatMap(({ id, number, isClosed }) => {
      const state = stateOf(id);
      return state === 'kept' || state === 'applied' ? [] : [{ number, state: state satisfies Displacement, isClosed }];
    });
    const open = found.candidates.filter(({ row }) => row.state === 'proposed');
    return {
      kept: known.length - displaced.length - applied.length,
      applied,
      displaced,
      proposals: { open: open.length, kept: open.filter(({ anchor }) => anchor.state === 'kept').length },
    };
  });
}

/** The canonical text, when it is another than the one that stands; refuses a screen that showed an earlier version. */
export async function requireOtherText(tx: Tx, facts: DocumentRow, input: NewVersion): Promise<string> {
  await requireVersion(tx, facts, input.version);
  const text = canonicalText(input.text);
  if (text === (await readVersionText(tx, { documentId: facts.id, version: facts.version })))
    throw new Refusal('invalid', 'sameText', { field: 'text', params: { n: facts.version } });
  return text;
}

async function readNumbers(tx: Tx, documentId: string) {
  const rows = await tx
    .select({ id: claims.id, number: claims.number, stage: claims.stage })
    .from(claims)
    .where(eq(claims.documentId, documentId))
    .orderBy(claims.number);
  return rows.map(({ id, number, stage }) => ({ id, number, isClosed: stage === 'closed' }));
}
