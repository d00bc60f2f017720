import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseUrl } from '#lib/env/env';
import { inDesk } from '#lib/db/in-desk';
import { candidates } from '#lib/candidates/schema';
import { readDocument } from '#lib/candidates/read-document';
import { receiveDocument } from '#lib/intake/receive-document';
import { startSession } from '#lib/people/sign-in/start-session';
import { writeSecret } from '#app/_server/cookie';
import { makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { POST } from './v1/documents/[documentId]/extract/route';

const { db, close } = openTrialDb();
let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
});
afterAll(close);

const SHORT = 'On 3 March 2025 the council of Example voted 14 to 9 to close the harbour bridge.';
/** The deep run proposes more than one statement of the database could take. Both take longer than the 300 ms after which whoever waits is told. */
const PARAGRAPHS = process.env.DEEP ? 7500 : 1000;
const LONG = longText(PARAGRAPHS);
const LESS = longText(1000);

function longText(length: number): string {
  return Array.from({ length }, (_, i) => `In ${1900 + (i % 120)} harbour ${i} took in ${i + 11} million tonnes.`).join('\n\n');
}

async function file(text: string): Promise<string> {
  return (await receiveDocument(desk.as('edda'), { text })).documentId;
}

async function ask(
  documentId: string,
  { by = 'cleo' as TrialPerson, accept = 'application/x-ndjson', signal = new AbortController().signal } = {},
) {
  const { secret } = await startSession(db, { personId: desk.people[by], deskId: desk.deskId });
  const [cookie = ''] = (await writeSecret(secret)).split(';');
  const headers = { cookie, accept, 'x-desk': desk.deskId, origin: baseUrl(), 'content-type': 'application/json' };
  const request = new Request(new URL('/', baseUrl()), { method: 'POST', headers, body: '{}', signal });
  return POST(request, { params: Promise.resolve({ documentId }) });
}

const proposed = (documentId: string) => inDesk(desk, (tx) => tx.$count(candidates, eq(candidates.documentId, documentId)));
const isRead = (documentId: string) => inDesk(desk, async (tx) => (await readDocument(tx, documentId)).isRead);

describe('reading a text for claims', () => {
  it('answers in one piece whoever does not ask to listen', async () => {
    const response = await ask(await file(SHORT), { accept: '*/*' });
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({ proposed: 1 });
  });

  it('tells line by line how far it is, and at last what came of it', async () => {
    const documentId = await file(LONG);
    const response = await ask(documentId);
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, Record<string, number>>);
    const steps = lines.slice(0, -1).map(({ progress }) => progress!);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ read, blocks }) => blocks === PARAGRAPHS && read! <= PARAGRAPHS)).toBe(true);
    expect(lines.at(-1)!.answer!.proposed).toBe(await proposed(documentId));
    expect(await isRead(documentId)).toBe(true);
  }, 120_000);

  it('proposes nothing when whoever asked hangs up, and reads it when asked again', async () => {
    const documentId = await file(LESS);
    const response = await ask(documentId);
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    // The next one takes the document's lock after the one that was stopped has let go of it.
    const again = await ask(documentId, { accept: 'application/json' });
    expect(await again.json()).toMatchObject({ known: 0 });
    expect(await proposed(documentId)).toBeGreaterThan(500);
  }, 120_000);

  it('stops on the signal of the request alone', async () => {
    const documentId = await file(LESS);
    const stop = new AbortController();
    const asked = ask(documentId, { accept: 'application/json', signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    const response = await asked;
    expect({ status: response.status, ...(await response.json()) }).toMatchObject({ status: 409, code: 'readingStopped' });
    expect(await proposed(documentId)).toBe(0);
    expect(await isRead(documentId)).toBe(false);
  });

  it('refuses an observer before it begins', async () => {
    const response = await ask(await file(SHORT), { by: 'otto' });
    expect(response.status).toBe(403);
  });
});
