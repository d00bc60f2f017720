import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Notice } from '#lib/notices/read-inbox';
import { NOTICE_KINDS } from '#lib/notices/vocabulary';
import { asHtml, asText, messageId } from '#lib/sending/mail/letter';
import { openFolder, openServer, type Mail } from '#lib/sending/mail/postbox';
import type { Message } from '#lib/sending/read-message';
import { writeLetter } from '#app/_server/write-letter';

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://nowhere.invalid/x',
    MASTER_KEY: '0123456789abcdef'.repeat(4),
    AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
  });
});

const at = new Date('2026-11-29T10:00:00Z');
const notice = (change: Partial<Notice> = {}): Notice => ({
  cause: 'a/1',
  kind: 'to-countersign',
  bundle: 'b',
  at,
  isRead: false,
  by: 'Mara Lind',
  claim: { id: 'c', number: 12, claimLine: 'The bridge cost 40 million.', stage: 'review' },
  document: { id: 'd', title: 'The bridge' },
  isSettled: false,
  about: null,
  ...change,
});
const message = (change: Partial<Message> = {}): Message => ({
  id: '01920000-0000-7000-8000-000000000001',
  isDigest: false,
  at,
  desk: { id: 'e', name: 'Morning desk', timeZone: 'Europe/Berlin', isDemo: false },
  to: { personId: 'p', name: 'Jonas', email: 'jonas@example.org' },
  waits: [notice()],
  happened: [],
  ...change,
});

/** What somebody may call a claim, a document, a desk or themselves. */
const HOSTILE = [
  'A\r\nBcc: everybody@example.org\r\n\r\nBuy now',
  'A\nX-Forged: 1',
  '</a><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=?utf-8?B?QmNjOiBh?=',
  'A\u0000B\u2028C\u2029D\u0085E',
  'evil@example.org, other@example.org',
  'שלום \u202e gnirts',
];

/** The lines of the header of a mail, folded ones joined. */
const headerOf = (raw: string) =>
  raw
    .split('\r\n\r\n')[0]!
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
const mailOf = (said: Message): Mail => ({
  letter: writeLetter(said),
  to: said.to,
  messageId: messageId(said.id, 'https://desk.example.org'),
  date: said.at,
  name: 'a',
});

async function written(said: Message): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-letter-'));
  await openFolder(folder, 'Desk <desk@example.org>').post(mailOf(said));
  const files = readdirSync(folder);
  expect(files).toEqual(['a.eml']);
  return readFileSync(join(folder, 'a.eml'), 'utf8');
}

describe('a letter', () => {
  it('says in its subject what is the case, and of which claim', () => {
    expect(writeLetter(message()).subject).toBe('C-12: ready to countersign');
    expect(writeLetter(message({ waits: [notice(), notice()] })).subject).toBe('2 claims: ready to countersign');
    expect(writeLetter(message({ waits: [notice(), notice({ kind: 'stale' })] })).subject).toBe('2 things on Morning desk');
    expect(writeLetter(message({ isDigest: true })).subject).toBe('Morning desk: one thing waits for you');
    expect(writeLetter(message({ waits: [], happened: [notice({ kind: 'conflict', claim: null })] })).subject).toBe(
      'The bridge: a conflict of interest',
    );
  });

  it('says why, where, and how to change that', () => {
    expect(asText(writeLetter(message({ happened: [notice({ kind: 'on-hold' })] })))).toMatchInlineSnapshot(`
      "WAITS FOR YOU NOW

      C-12: Ready to countersign, and you made nothing of it
      The bridge cost 40 million.
      The bridge
      http://localhost:3000/claims/c

      HAPPENED

      C-12: Mara Lind put it on hold
      The bridge cost 40 million.
      The bridge
      http://localhost:3000/claims/c

      -- 
      You work on Morning desk and are told of this at once: Claims to countersign; Objections, holds, take-downs and damaged copies.
      Choose what you are told, and how
      http://localhost:3000/inbox#choices
      "
    `);
    expect(asHtml(writeLetter(message()))).toMatchInlineSnapshot(`
      "<!doctype html><html lang="en"><head><meta charset="utf-8"><title>C-12: ready to countersign</title></head><body><p><strong dir="auto">C-12: Ready to countersign, and you made nothing of it</strong><br><a href="http://localhost:3000/claims/c" dir="auto">The bridge cost 40 million.</a><br><small dir="auto">The bridge</small></p>
      <hr><p>You work on Morning desk and are told of this at once: Claims to countersign.<br><a href="http://localhost:3000/inbox#choices">Choose what you are told, and how</a></p></body></html>
      "
    `);
  });

  it('has words for every kind', () => {
    for (const kind of NOTICE_KINDS) {
      const letter = writeLetter(message({ waits: [notice({ kind, about: at })] }));
      expect(letter.subject).not.toMatch(/mail\.|notices\./);
      expect(letter.parts[0]?.entries[0]?.line).not.toMatch(/mail\.|notices\./);
    }
  });

  it.each(HOSTILE)('cannot be forged by what people type: %j', async (words) => {
    const said = message({
      desk: { ...message().desk, name: words },
      to: { personId: 'p', name: words, email: 'jonas@example.org' },
      waits: [
        notice({
          by: words,
          claim: { id: 'c', number: 12, claimLine: words, stage: 'review' },
          document: { id: 'd', title: words },
        }),
        notice({ kind: 'sent-back', by: words }),
        notice({ kind: 'conflict', claim: null, document: { id: 'd', title: words } }),
      ],
    });
    const names = headerOf(await written(said)).map((row) => row.split(':')[0] ?? '');
    expect(names.toSorted()).toEqual([
      'Auto-Submitted',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Subject',
      'To',
    ]);
    const alone = message({ waits: [notice({ kind: 'conflict', claim: null, document: { id: 'd', title: words } })] });
    expect(headerOf(await written(alone))).toHaveLength(8);
    const html = asHtml(writeLetter(said));
    expect(html.match(/<[a-z]+/g)?.filter((tag) => !ALLOWED.includes(tag))).toEqual([]);
    expect(html).not.toMatch(/[\r\u2028\u2029\u0085]/);
    expect(asText(writeLetter(said))).not.toMatch(/^(Bcc|X-Forged|Buy)/m);
  });
});

const ALLOWED = ['<html', '<head', '<meta', '<title', '<body', '<p', '<strong', '<br', '<a', '<small', '<hr', '<h'];

describe('a mail server', () => {
  it('gets the mail for the one address, and its no is told apart from its later', async () => {
    const heard: string[] = [];
    let answer = '250 ok';
    const server = createServer((socket) => {
      let isData = false;
      socket.write('220 trial\r\n');
      socket.on('data', (bytes) => {
        for (const row of bytes.toString().split('\r\n').filter(Boolean)) {
          heard.push(row);
          if (isData && row !== '.') continue;
          isData = row === 'DATA';
          if (row.startsWith('RCPT')) socket.write(`${answer}\r\n`);
          else socket.write(isData ? '354 go on\r\n' : '250 ok\r\n');
        }
      });
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const box = openServer({ url: `smtp://127.0.0.1:${port}`, from: 'Desk <desk@example.org>' });
    await box.post(mailOf(message({ to: { personId: 'p', name: 'a@example.net, b', email: 'jonas@example.org' } })));
    expect(heard.filter((row) => row.startsWith('RCPT'))).toEqual(['RCPT TO:<jonas@example.org>']);
    expect(heard).toContain('Subject: C-12: ready to countersign');
    answer = '550 no such user';
    await expect(box.post(mailOf(message()))).rejects.toMatchObject({ code: 'mail-refused', isFinal: true });
    answer = '451 later';
    await expect(box.post(mailOf(message()))).rejects.toMatchObject({ code: 'mail-later', isFinal: false });
    await new Promise((resolve) => server.close(resolve));
    await expect(box.post(mailOf(message()))).rejects.toMatchObject({ code: 'mail-unreachable', isFinal: false });
  });
});
