import { describe, expect, it } from 'vitest';
import { emptySource, isReady, sourceBody } from './source-draft';

const typed = {
  ...emptySource('veracity'),
  publisher: 'RT',
  title: 'A report',
  quote: 'dozens of warheads',
  snapshot: 'It has dozens of warheads.',
};

describe('a source being described', () => {
  it('is ready with a publisher and a title, or with a known source', () => {
    expect(isReady(emptySource('veracity'))).toBe(false);
    expect(isReady(typed)).toBe(true);
    expect(isReady({ ...emptySource('veracity'), mode: 'known', sourceId: 'id' })).toBe(true);
  });

  it('sends empty fields as null, never as empty text', () => {
    expect(sourceBody(typed, null)).toMatchObject({
      quoteNote: null,
      locator: null,
      source: { author: null, url: null, origin: null, snapshot: 'It has dozens of warheads.' },
    });
  });

  it('sends the id of a known source and no facts', () => {
    const body = sourceBody({ ...typed, mode: 'known', sourceId: 'id' }, null);
    expect(body).toMatchObject({ sourceId: 'id' });
    expect(body).not.toHaveProperty('source');
  });

  it('leaves a source as it is named when only its use changed', () => {
    const before = { ...typed, snapshot: '' };
    expect(sourceBody({ ...before, stance: 'context' }, before)).toMatchObject({ source: null, stance: 'context' });
    expect(sourceBody({ ...before, title: 'Another' }, before)).toMatchObject({ source: { title: 'Another' } });
  });
});
