import { describe, expect, it } from 'vitest';
import { type BrowserFacts, changedFacts, factsToSend } from './browser-facts';

const FACTS: BrowserFacts = {
  title: 'Flood in the valley',
  byline: '',
  publisher: 'Valley Post',
  url: '',
  publishedOn: '2026-11-02',
  language: 'en',
  kind: 'article',
  purpose: 'published-elsewhere',
  ownerId: 'ines',
  deadlineAt: '',
  authorId: '',
  translatedFrom: '',
  translator: '',
};

describe('facts about a text', () => {
  it('are sent as null when they were emptied, and as text otherwise', () => {
    expect(factsToSend({ publisher: ' ', title: ' Flood ' })).toEqual({ publisher: null, title: 'Flood' });
  });

  it('a title cannot be emptied into nothing: the desk says so', () => {
    expect(factsToSend({ title: '' })).toEqual({ title: '' });
  });

  it('only what differs is sent', () => {
    expect(changedFacts(FACTS, { ...FACTS, publisher: '', title: 'Flood in the valley ' })).toEqual({ publisher: '' });
  });
});
