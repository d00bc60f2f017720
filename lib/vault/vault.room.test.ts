import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { shareConfidential } from '#lib/vault/share-confidential';
import { keepConfidential } from '#lib/vault/keep-confidential';
import { keepConfidentialFile } from '#lib/vault/keep-confidential-file';
import { openConfidential, openConfidentialFile } from '#lib/vault/open-confidential';
import { readVault } from '#lib/vault/read-vault';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { streamOf } from '#lib/keeping/stream-of';

const { db, close } = openTrialDb();
afterAll(close);

const FILE = new TextEncoder().encode('%PDF-1.7 a letter');
let desk: TrialDesk;
let claimId: string;
let vaultId: string;
let noteId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk with a vault');
  claimId = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
  const { emil } = desk.people;
  const source = { claimId, kind: 'source' as const, who: 'Wanda Whistle', words: 'She saw the accounts.', readerIds: [emil] };
  vaultId = (await keepConfidential(desk.as('cleo'), source)).vaultId;
  const note = { claimId, kind: 'legal-note' as const, who: '', words: 'They may sue.', readerIds: [] };
  noteId = (await keepConfidential(desk.as('leon'), note)).vaultId;
});

const entries = (who: TrialPerson) => inDesk(desk, (tx) => readVault(tx, claimId, desk.as(who).actor));
const opens = (who: TrialPerson, id = vaultId) => answerOf(openConfidential(desk.as(who), { vaultId: id }));

describe('a confidential source', () => {
  it('is a number and its holder to everybody, and nothing else', async () => {
    const [entry] = await entries('edda');
    expect(entry).toMatchObject({ kind: 'source', n: 1, heldBy: desk.people.cleo, mayOpen: false, readers: [], log: [] });
    expect(JSON.stringify(await entries('edda'))).not.toMatch(/Wanda|accounts/);
  });

  it('is opened by its holder, by whoever was named, and by the head; each opening and each try is in its log', async () => {
    const said = { who: 'Wanda Whistle', words: 'She saw the accounts.', files: [] };
    for (const who of ['cleo', 'emil', 'hana'] as const) expect(await openConfidential(desk.as(who), { vaultId })).toEqual(said);
    for (const who of ['carl', 'edda', 'leon', 'otto'] as const) expect(await opens(who)).toBe('forbidden vaultNotYours');
    const { log = [] } = (await entries('hana')).find(({ id }) => id === vaultId) ?? {};
    const name = (id: string) => Object.entries(desk.people).find(([, personId]) => personId === id)?.[0];
    expect(log.map(({ act, personId }) => `${act} ${name(personId)}`)).toEqual([
      'kept cleo',
      'opened cleo',
      'opened emil',
      'opened hana',
      'refused carl',
      'refused edda',
      'refused leon',
      'refused otto',
    ]);
  });

  it('is shown to others by its holder alone, and no longer to whoever is named no more', async () => {
    const naming = { vaultId, readerIds: [desk.people.carl] };
    expect(await answerOf(shareConfidential(desk.as('emil'), naming))).toBe('forbidden vaultNotYours');
    await shareConfidential(desk.as('cleo'), naming);
    expect([await opens('carl'), await opens('emil')]).toEqual(['done', 'forbidden vaultNotYours']);
  });

  it('has files that are sealed too', async () => {
    const { vaultFileId } = await keepConfidentialFile(desk.as('cleo'), { vaultId }, streamOf([FILE]));
    const { base64 } = await openConfidentialFile(desk.as('hana'), { vaultId, vaultFileId });
    expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from(FILE));
    expect(await answerOf(openConfidentialFile(desk.as('edda'), { vaultId, vaultFileId }))).toBe('forbidden vaultNotYours');
    const inAnother = openConfidentialFile(desk.as('hana'), { vaultId: noteId, vaultFileId });
    expect(await answerOf(inAnother)).toBe('missing missing');
    const much = keepConfidentialFile(desk.as('cleo'), { vaultId }, streamOf([new Uint8Array(10_000_001)]));
    expect(await answerOf(much)).toBe('too-large vaultFileTooLarge');
  });

  it('is nothing at another desk', async () => {
    const other = await makeTrialDesk(db, 'Another desk with a vault');
    expect(await answerOf(openConfidential(other.as('hana'), { vaultId }))).toBe('missing missing');
    const named = { claimId, kind: 'source' as const, who: 'x', words: 'y', readerIds: [other.people.cleo] };
    expect(await answerOf(keepConfidential(desk.as('cleo'), named))).toBe('missing missing');
  });

  it('and its log are never changed, nor taken away', async () => {
    for (const table of ['vault_items', 'vault_files', 'vault_log'])
      await expect(inDesk(desk, (tx) => tx.execute(sql.raw(`delete from ${table}`)))).rejects.toMatchObject({
        cause: { code: '42501' },
      });
  });
});

describe('a legal note', () => {
  it('is there for legal readers and the head, and for nobody else', async () => {
    for (const who of ['leon', 'hana'] as const)
      expect(await openConfidential(desk.as(who), { vaultId: noteId })).toMatchObject({ words: 'They may sue.' });
    for (const who of ['cleo', 'edda', 'otto'] as const) {
      expect(await opens(who, noteId)).toBe('missing missing');
      expect((await entries(who)).filter(({ kind }) => kind === 'legal-note')).toEqual([]);
    }
    expect((await entries('leon')).map(({ kind }) => kind)).toContain('legal-note');
    const note = { claimId, kind: 'legal-note' as const, who: '', words: 'x', readerIds: [] };
    expect(await answerOf(keepConfidential(desk.as('edda'), note))).toBe('forbidden only_head_legal');
  });
});
