import { askClaimant } from '#lib/contacts/ask-claimant';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { overrideConflict } from '#lib/claims/conflicts/override-conflict';
import { declareConflict } from '#lib/claims/declare-conflict';
import { claimsCsv } from '#lib/exports/claims-csv';
import { readSheet } from '#lib/exports/read-sheet';
import { sourcesCsv } from '#lib/exports/sources-csv';
import { editSigned } from '#lib/signoff/edit-signed';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
const claims: Record<string, string> = {};
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of sheets');
  documentId = await addTrialDocument(desk);
  for (const stage of ['triage', 'signed-off', 'published'] as const)
    claims[stage] = await way.bringTrialClaim(desk, documentId, stage);
  claims.stale = await way.bringTrialClaim(desk, documentId, 'signed-off');
  const verdict = { ...way.TRIAL_VERDICT, summary: '=HYPERLINK("https://example.org")' };
  await editSigned(desk.as('cleo'), { ...(await way.look(desk, claims.stale)), verdict });
  await declareConflict(desk.as('carl'), { documentId, hasConflict: true, note: 'A cousin sits on the council.' });
  await overrideConflict(desk.as('hana'), { documentId, personId: desk.people.carl, reason: 'Nobody else reads the file.' });
});

const sheet = () => inDesk(desk, (tx) => readSheet(tx, documentId));

describe('the sign-off sheet', () => {
  it('names the exact text, and of each claim its findings, sources and the signatures that count', async () => {
    const { facts, sha256, claims: rows, conflicts } = await sheet();
    expect(facts).toMatchObject({ title: 'The bridge', version: 1 });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const row = new Map(rows.map((each) => [each.id, each]));
    const { digest } = await way.signatureFor(desk, claims['signed-off']!);
    expect(row.get(claims['signed-off']!)).toMatchObject({
      stage: 'signed-off',
      assignee: 'cleo',
      veracity: { label: 'False' },
      origins: { documents: 1, independent: 1 },
      contacts: [{ kind: 'contact-exempt', reason: 'already-on-record' }],
      signatures: [{ name: 'edda', digest }],
    });
    expect(row.get(claims.published!)?.slug).toMatch(/^the-bridge-cost-more/);
    expect(row.get(claims.triage!)).toMatchObject({ veracity: null, signatures: [], origins: { documents: 0 } });
    expect(conflicts).toEqual([
      {
        name: 'carl',
        at: expect.any(Date),
        override: { by: 'hana', at: expect.any(Date), reason: 'Nobody else reads the file.' },
      },
    ]);
  });

  it('shows no signature that an edit has voided', async () => {
    const stale = (await sheet()).claims.find(({ id }) => id === claims.stale);
    expect(stale).toMatchObject({ stage: 'review', isStale: true, signatures: [] });
  });
});

describe('the files', () => {
  it('hold a row for each claim and each use of a source, of one document or of all', async () => {
    const other = await addTrialDocument(desk);
    await way.acceptTrialClaim(desk, other);
    const read = (scope: { documentId?: string }) => inDesk(desk, (tx) => claimsCsv(tx, scope));
    expect(linesOf(await read({ documentId }))).toHaveLength(1 + 4);
    expect(linesOf(await read({}))).toHaveLength(1 + 5);
    expect(await read({})).toContain('"\'=HYPERLINK(""https://example.org"")"');
    const sources = linesOf(await inDesk(desk, (tx) => sourcesCsv(tx, { documentId })));
    expect(sources).toHaveLength(1 + 3);
    expect(sources[1]).toContain('veracity,contradicts,primary,official-record,The City of Example');
    expect(sources[1]).toContain(',exact,cleo,,22,55,quote-3,');
  });

  it('count the contacts of a claim, and name no address', async () => {
    const asked = await addTrialDocument(desk);
    const claimId = await way.bringTrialClaim(desk, asked, 'assigned');
    await askClaimant(desk.as('cleo'), { ...way.TRIAL_ASKING, claimId });
    const [head = '', row = ''] = linesOf(await inDesk(desk, (tx) => claimsCsv(tx, { documentId: asked })));
    const at = head.split(',').indexOf('contacts');
    expect(row.split(',').at(at - head.split(',').length)).toBe('1');
    const sheets = await inDesk(desk, (tx) => readSheet(tx, asked));
    expect(sheets.claims[0]?.contacts).toMatchObject([{ kind: 'contact', who: 'Ada Exemplar' }]);
    expect(row + JSON.stringify(sheets)).not.toContain(way.TRIAL_ASKING.address);
  });

  it('are of this desk alone', async () => {
    const stranger = await makeTrialDesk(db, 'Another desk');
    expect(linesOf(await inDesk(stranger, (tx) => claimsCsv(tx, {})))).toHaveLength(1);
    for (const read of [claimsCsv, sourcesCsv])
      expect(await answerOf(inDesk(stranger, (tx) => read(tx, { documentId })))).toBe('missing missing');
    expect(await answerOf(inDesk(stranger, (tx) => readSheet(tx, documentId)))).toBe('missing missing');
  });
});

function linesOf(csv: string): string[] {
  return csv.trimEnd().split('\r\n');
}
