import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTranslationNotice } from '#lib/intake/read-translation-notice';
import { CannotRead, type OriginalName } from '#lib/intake/readers/original';
import { readBytes } from '#lib/intake/readers/read-bytes';
import { textHash } from '#lib/intake/text-hash';
import { trialDocx, trialPage, trialPdf } from '../../../scripts/trial-original';

const SEED = readFileSync('fixtures/seed-article.txt');
const PARAGRAPHS = SEED.toString('utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const bytesOf = (words: string) => new TextEncoder().encode(words);
const read = (bytes: Uint8Array, { name = '', type = '', url = '' }: Partial<OriginalName> = {}) =>
  readBytes(bytes, { name, type, url });
const faultOf = (bytes: Uint8Array, given: Partial<OriginalName> = {}) =>
  read(bytes, given).then(
    ({ format }) => format as string,
    (error: unknown) => (error instanceof CannotRead ? error.code : String(error)),
  );

describe('the same article', () => {
  it('has the same text and hash as a file of text, a Word file and a page', async () => {
    const all = await Promise.all([
      read(SEED, { name: 'seed.txt' }),
      read(trialDocx(PARAGRAPHS), { name: 'seed.docx' }),
      read(bytesOf(trialPage(PARAGRAPHS)), { type: 'text/html; charset=utf-8' }),
    ]);
    expect(all.map(({ format }) => format)).toEqual(['txt', 'docx', 'html']);
    expect(all[0].text).toBe(PARAGRAPHS.join('\n\n'));
    expect(new Set(all.map(({ text }) => textHash(text))).size).toBe(1);
    for (const { text } of all)
      expect(readTranslationNotice(text)).toMatchObject({ translatedFrom: 'ru', translator: 'Yandex Translate' });
  });
});

describe('a file of text', () => {
  it('keeps its lines when they may have been broken to fit, and loses what nobody sees', async () => {
    expect((await read(bytesOf('\uFEFFMAYOR: Yes.\r\nCLERK: No. \n\n\n\nEnd.\n'))).text).toBe('MAYOR: Yes.\nCLERK: No.\n\nEnd.');
    const wide = Buffer.from('\uFEFFПеревод и текст.', 'utf16le');
    expect((await read(wide)).text).toBe('Перевод и текст.');
    expect(await read(bytesOf('# Title'), { name: 'Notes.MD' })).toMatchObject({ format: 'md', text: '# Title' });
  });

  it('is refused when its letters cannot be told apart, and when there are none', async () => {
    expect(await faultOf(new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c]))).toBe('originalNotUtf8');
    expect(await faultOf(bytesOf(' \n'))).toBe('originalIsEmpty');
    expect(await faultOf(new Uint8Array())).toBe('originalIsEmpty');
    expect(await faultOf(bytesOf('a'.repeat(1_000_001)))).toBe('originalTooLong');
  });
});

describe('what a file is', () => {
  it('is said by its bytes, whatever it is called', async () => {
    expect(await faultOf(trialPdf([['Words on a page.']]), { name: 'a.txt', type: 'text/plain' })).toBe('pdf');
    expect(await faultOf(trialDocx(['Words.']), { name: 'a.pdf' })).toBe('docx');
    expect(await faultOf(bytesOf(trialPage(PARAGRAPHS)), { name: 'a.txt' })).toBe('html');
    expect(
      await faultOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd, 0x49, 0x48, 0x44, 0x52])),
    ).toBe('originalIsPicture');
    expect(await faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { name: 'old.doc' })).toBe(
      'originalIsOldWord',
    );
    expect(await faultOf(zipSync({ 'a.txt': bytesOf('a') }))).toBe('originalUnknown');
    expect(await faultOf(new Uint8Array([1, 2, 3, 4, 5, 6]))).toBe('originalUnknown');
  });
});

describe('a Word file', () => {
  it('is refused when it is broken, and when it would become too much', async () => {
    const docx = trialDocx(['Words.']);
    expect(await faultOf(docx.subarray(0, docx.length - 200))).toMatch(/^original(IsBroken|Unknown)$/);
    const bomb = trialDocx(['Words.'], { 'word/styles.xml': new Uint8Array(70_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await faultOf(bomb)).toBe('originalTooHeavy');
  });
});

describe('a PDF', () => {
  const PAGES = [
    [
      'The council of the valley met on Monday and de-',
      'cided that the bridge is closed until',
      'spring.',
      '',
      'It costs 52 million crowns, the mayor said, and',
    ],
    ['nobody knows who pays.', '', 'A second paragraph on the second page.', '', '2'],
  ];

  it('is read paragraph by paragraph, with the place where each page begins', async () => {
    const { text, pages } = await read(trialPdf(PAGES));
    expect(text.split('\n\n')).toEqual([
      'The council of the valley met on Monday and decided that the bridge is closed until spring.',
      'It costs 52 million crowns, the mayor said, and nobody knows who pays.',
      'A second paragraph on the second page.',
    ]);
    expect(pages?.map((start) => text.slice(start, start + 10))).toEqual(['The counci', 'A second p']);
  });

  it('of pictures needs a transcript; a broken one is refused', async () => {
    expect(await faultOf(trialPdf([[], []]))).toBe('originalNeedsTranscript');
    expect(await faultOf(bytesOf('%PDF-1.4\nnothing of the kind'))).toBe('originalIsBroken');
  });
});
