import { describe, expect, it } from 'vitest';
import { addressIn, isTextAskedFirst } from './came';
import { draftToSend, EMPTY_DRAFT, type Understanding, valueOf } from './intake-draft';

const READ: Understanding = {
  words: 12,
  title: { value: 'Flood', words: 'Flood' },
  byline: null,
  publishedOn: null,
  language: { value: 'en', words: null },
  kind: { value: 'article', words: null },
  translatedFrom: null,
  translator: null,
  flags: ['no-byline', 'no-date'],
  deadlineAt: '2026-11-27T12:00:00.000Z',
  earlier: null,
};

describe('a text that is not filed yet', () => {
  it('shows what was read until somebody says otherwise, empty included', () => {
    expect(valueOf('title', EMPTY_DRAFT, READ)).toBe('Flood');
    expect(valueOf('title', { ...EMPTY_DRAFT, facts: { title: '' } }, READ)).toBe('');
    expect(valueOf('byline', EMPTY_DRAFT, READ)).toBe('');
    expect(valueOf('publisher', EMPTY_DRAFT, null)).toBe('');
    expect(valueOf('deadlineAt', EMPTY_DRAFT, READ)).toBe('2026-11-27T12:00:00.000Z');
  });

  it('is sent with what the person said and nothing else', () => {
    expect(draftToSend({ text: 'Flood', came: null, facts: { byline: '', kind: 'post' } })).toEqual({
      text: 'Flood',
      byline: null,
      kind: 'post',
    });
  });

  it('says what its page says of itself, unless somebody says otherwise', () => {
    const facts = { title: 'Flood', byline: 'Ada', publisher: null, canonical: null };
    const page = {
      arrivalId: 'a',
      format: 'html' as const,
      name: 'flood',
      bytes: 9,
      pages: null,
      at: '2026-11-27T12:00:00.000Z',
    };
    const draft = { ...EMPTY_DRAFT, text: 'Flood', came: { ...page, finalUrl: 'https://post.example/flood', facts } };
    expect(valueOf('byline', draft, READ)).toBe('Ada');
    expect(valueOf('language', draft, READ)).toBe('en');
    expect(valueOf('url', draft, READ)).toBe('https://post.example/flood');
    expect(draftToSend({ ...draft, facts: { byline: '' } })).toEqual({
      text: 'Flood',
      arrivalId: 'a',
      title: 'Flood',
      byline: null,
      url: 'https://post.example/flood',
    });
  });

  it('is an address when there is nothing else', () => {
    expect(addressIn(' https://post.example/flood?a=b \n')).toBe('https://post.example/flood?a=b');
    for (const text of ['', 'Flood', 'https://post.example/a and more', 'ftp://post.example/', 'https://', 'https:///'])
      expect([text, addressIn(text)]).toEqual([text, null]);
  });

  it('asks for the text before it asks for a title or a language', () => {
    expect([' \n', 'https://example.org/a', 'Flood on the quay'].map(isTextAskedFirst)).toEqual([true, true, false]);
  });
});
