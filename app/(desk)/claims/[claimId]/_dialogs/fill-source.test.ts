import { describe, expect, it } from 'vitest';
import { type CapturedPage, isFilled, withAddress, withCapture, withFile, withFormerFile, withTyped } from './fill-source';
import { emptySource, type SourceDraft } from './source-draft';

const typed = { ...emptySource('veracity'), publisher: 'RT', title: 'A report' };
const A = 'https://example.org/a';
const B = 'https://example.org/b';
const facts = { byline: 'J. Doe', publisher: 'Valley Post', publishedOn: '2024-12-06', language: 'en-GB' };
const pageA: CapturedPage = { id: 'c1', url: A, title: 'The bridge', facts };
const pageB: CapturedPage = {
  id: 'c2',
  url: B,
  title: 'The dam',
  facts: { byline: null, publisher: 'Hill Times', publishedOn: null, language: 'de' },
};

const at = (draft: SourceDraft, url: string): SourceDraft => ({ ...draft, ...withAddress(draft, url) });
const keep = (draft: SourceDraft, page: CapturedPage): SourceDraft => ({ ...draft, ...withCapture(draft, page) });
const type = (draft: SourceDraft, field: keyof SourceDraft, words: string) => ({ ...draft, ...withTyped(draft, field, words) });
const choose = (draft: SourceDraft, sha256: string, title: string): SourceDraft => ({
  ...draft,
  ...withFile(draft, { sha256, name: `${sha256}.pdf`, title }),
});
const keptA = keep(at(emptySource('veracity'), A), pageA);
const names = ({ title, publisher, author, publishedOn, language }: SourceDraft) => [
  title,
  publisher,
  author,
  publishedOn,
  language,
];
const SAID_BY_A = ['The bridge', 'Valley Post', 'J. Doe', '2024-12-06', 'en-GB'];
const NOTHING = ['', '', '', '', ''];

describe('a source that a page or a file fills in', () => {
  it('takes from a page what it says of itself, where nothing was typed and only once', () => {
    expect(names(keep({ ...typed, url: A }, pageA))).toEqual(['A report', 'RT', 'J. Doe', '2024-12-06', 'en-GB']);
    expect(keep({ ...typed, url: B }, pageA)).toMatchObject({ author: '', language: '' });
    expect(keep({ ...typed, url: A, captureId: 'c1' }, pageA)).toMatchObject({ author: '', language: '' });
    const long = { ...pageA, facts: { ...facts, byline: 'J. Doe, '.repeat(40) } };
    expect(keep({ ...typed, url: A }, long)).toMatchObject({ author: '' });
  });

  it('loses what a page said when another address takes its place, and has it again at its own', () => {
    expect(names(keptA)).toEqual(SAID_BY_A);
    expect(names(at(keptA, `${A} `))).toEqual(SAID_BY_A);
    const elsewhere = at(keptA, B);
    expect([names(elsewhere), isFilled(elsewhere)]).toEqual([NOTHING, false]);
    expect(names(at(elsewhere, A))).toEqual(SAID_BY_A);
  });

  it('says what the next page says of itself, and nothing where that is silent', () => {
    const keptB = keep(at(keptA, B), pageB);
    expect(names(keptB)).toEqual(['The dam', 'Hill Times', '', '', 'de']);
    expect(names(at(keptB, A))).toEqual(NOTHING);
    const again = keep(keptA, { ...pageA, id: 'c3', title: 'The bridge is open', facts: { ...facts, byline: null } });
    expect(names(again)).toEqual(['The bridge is open', 'Valley Post', '', '2024-12-06', 'en-GB']);
  });

  it('leaves what somebody typed or changed, and what they typed after it went', () => {
    const changed = type(type(keptA, 'author', 'Jane Doe'), 'publisher', 'Valley Post');
    expect(names(keep(at(changed, B), pageB))).toEqual(['The dam', 'Valley Post', 'Jane Doe', '', 'de']);
    const between = type(at(keptA, B), 'title', 'My own title');
    expect([at(between, A).title, keep(between, pageB).title]).toEqual(['My own title', 'My own title']);
    expect(keep(at({ ...typed, url: A }, B), pageB)).toMatchObject({ publisher: 'RT', title: 'A report' });
  });

  it('is called what its file calls itself, until another file takes its place or nobody wants it', () => {
    const first = choose(emptySource('veracity'), 'f1', 'A page');
    expect([first.title, isFilled(first), at(first, A).title]).toEqual(['A page', true, 'A page']);
    expect([choose(first, 'f2', 'A paper').title, choose(first, 'f2', '').title]).toEqual(['A paper', '']);
    const out = { ...first, ...withFormerFile(first, { fileSha256: '', fileName: '' }) };
    expect([out.title, choose(out, 'f1', 'A page').title]).toEqual(['', 'A page']);
    expect(choose(type(first, 'title', 'Mine'), 'f2', 'A paper').title).toBe('Mine');
  });

  it('keeps the title of the page or the file that still stands', () => {
    expect(choose(keptA, 'f1', 'A paper').title).toBe('The bridge');
    expect(keep(at(choose(emptySource('veracity'), 'f1', 'A paper'), A), pageA).title).toBe('A paper');
    expect(choose(at(keptA, B), 'f1', 'A paper').title).toBe('A paper');
  });

  it('says that it was filled in as long as nobody touched all of it', () => {
    expect([isFilled(typed), isFilled(keptA)]).toEqual([false, true]);
    const fields = ['title', 'publisher', 'author', 'publishedOn', 'language'] as const;
    expect(isFilled(fields.reduce((draft, field) => type(draft, field, 'x'), keptA))).toBe(false);
  });
});
