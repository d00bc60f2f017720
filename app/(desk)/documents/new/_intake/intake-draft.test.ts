import { describe, expect, it } from 'vitest';
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
    expect(draftToSend({ text: 'Flood', fileName: 'a.txt', facts: { byline: '', kind: 'post' } })).toEqual({
      text: 'Flood',
      byline: null,
      kind: 'post',
    });
  });
});
