import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readHistory } from '#lib/audit/read-history';
import { inDesk } from '#lib/db/in-desk';
import { addEvidence } from '#lib/evidence/add-evidence';
import { findSources, readEvidence } from '#lib/evidence/queries';
import { claimsCsv } from '#lib/exports/claims-csv';
import { readSheet } from '#lib/exports/read-sheet';
import { sourcesCsv } from '#lib/exports/sources-csv';
import { keepInspectedFile } from '#lib/inspection/keep-inspected-file';
import { readInspection } from '#lib/inspection/queries';
import { readInbox } from '#lib/notices/read-inbox';
import { tellEvents } from '#lib/notices/tell-events';
import { readStatement } from '#lib/signoff/read-statement';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { streamOf } from '#lib/keeping/stream-of';
import { trialPicture } from '../../scripts/trial-picture';

// A process is started to look into the photograph, which a busy machine is slow to do.
vi.setConfig({ hookTimeout: 120_000 });

const { db, close } = openTrialDb();
const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
const printed: string[] = [];
for (const how of ['log', 'info', 'warn', 'error', 'debug'] as const)
  vi.spyOn(console, how).mockImplementation((...words: unknown[]) => void printed.push(JSON.stringify(words)));
afterAll(async () => {
  vi.restoreAllMocks();
  await Promise.all([close(), admin.end()]);
});

/** 48° 51′ 29.91″ north, 2° 17′ 40.15″ east, as a camera writes it, and the digits by which it is known when it was read. */
const GPS = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '48/1 51/1 2991/100',
  GPSLongitudeRef: 'E',
  GPSLongitude: '2/1 17/1 4015/100',
};
const DIGITS = ['48.8583', '2.29448'];
const found = (text: string) => DIGITS.filter((digits) => text.includes(digits));

let desk: TrialDesk;
let documentId: string;
let claimId: string;
let photo: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk with a photograph');
  documentId = await addTrialDocument(desk);
  const bytes = await trialPicture(41).withExif({ IFD3: GPS }).jpeg().toBuffer();
  photo = (await keepInspectedFile(desk.as('cleo'), { name: 'photo.jpg' }, streamOf([Uint8Array.from(bytes)]))).sha256;
  claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
  await addEvidence(desk.as('cleo'), {
    ...(await way.look(desk, claimId)),
    source: { ...way.TRIAL_SOURCE, snapshot: null, fileSha256: photo },
    question: 'veracity',
    stance: 'supports',
    tier: 'primary',
    quote: null,
  });
  await way.sourceTrialClaim(desk, claimId);
  await way.rateTrialClaim(desk, claimId);
  await way.submitTrialClaim(desk, claimId);
  await way.signTrialClaim(desk, claimId);
  await way.publishTrialClaim(desk, claimId);
  await tellEvents(desk);
});

describe('where an uploaded picture was taken', () => {
  it('is known to the desk', async () => {
    const { place } = (await inDesk(desk, (tx) => readInspection(tx, photo)))!;
    expect(found(JSON.stringify(place))).toEqual(['48.8583', '2.29448']);
    expect((await inDesk(desk, (tx) => readEvidence(tx, claimId))).map(({ fileSha256 }) => fileSha256)).toContain(photo);
  });

  it('stands with the file and in the answer to whoever sent it: in no event, check, notice, delivery or job', async () => {
    const tables = await admin<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`;
    const holding: string[] = [];
    for (const { name } of tables)
      for (const { row } of await admin.unsafe<{ row: string }[]>(`select to_jsonb(t)::text as row from ${name} t`))
        if (found(row).length > 0) holding.push(name);
    expect(holding.toSorted()).toEqual(['public.inspections', 'public.operations']);
    const [published] = await admin<{ many: number }[]>`
      select count(*)::int as many from publications where desk_id = ${desk.deskId}`;
    expect(published?.many).toBe(1);
  });

  it('leaves by no export, sheet, statement, history, inbox, search or log', async () => {
    const { actor } = desk.as('hana');
    const everything = await inDesk(desk, async (tx) => [
      await claimsCsv(tx, {}),
      await sourcesCsv(tx, {}),
      await readSheet(tx, documentId),
      await readHistory(tx, { streamId: claimId }),
      await readInbox(tx, { actor, now: new Date() }),
      await findSources(tx, undefined),
      await readStatement(tx, desk.deskId, await way.stateOf(desk, claimId)),
      await readEvidence(tx, claimId),
    ]);
    expect(JSON.stringify(everything)).toContain(photo);
    expect(found(JSON.stringify(everything))).toEqual([]);
    expect(found(printed.join('\n'))).toEqual([]);
  });
});
