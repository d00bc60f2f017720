import { describe, expect, it } from 'vitest';
import { withCapture } from './fill-source';
import { awaitedIn, captureIn, emptySource, isCapturedAtOnce, isReady, sourceBody } from './source-draft';

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

  it('is captured at once where it has an address and nothing of it is kept, unless somebody wants the link alone', () => {
    const url = 'https://example.org/a';
    const bare = { ...typed, snapshot: '', url };
    expect(isCapturedAtOnce(bare)).toBe(true);
    expect(
      [{ linkOnly: true }, { url: '' }, { snapshot: 'Words.' }, { fileSha256: 'aa' }].map((more) =>
        isCapturedAtOnce({ ...bare, ...more }),
      ),
    ).toEqual([false, false, false, false]);
  });

  it('names the capture it waits for, as long as that is of its address and not in the form', () => {
    const url = 'https://example.org/a';
    const waiting = { ...typed, snapshot: '', url, askedId: 'c1', askedUrl: url };
    expect([awaitedIn(waiting), isCapturedAtOnce(waiting)]).toEqual(['c1', false]);
    expect(sourceBody(waiting, null)).toMatchObject({ awaitsCapture: 'c1', source: { captureId: null } });
    expect(sourceBody({ ...waiting, url: 'https://example.org/b' }, null)).not.toHaveProperty('awaitsCapture');
    expect(sourceBody({ ...waiting, linkOnly: true }, null)).not.toHaveProperty('awaitsCapture');
    expect(sourceBody({ ...waiting, captureId: 'c1', captureUrl: url }, null)).not.toHaveProperty('awaitsCapture');
    const before = { ...waiting, askedId: '', askedUrl: '' };
    expect(sourceBody(waiting, before)).toMatchObject({ awaitsCapture: 'c1', source: { url } });
  });

  it('takes a capture for the address it was made of, and for no other', () => {
    const url = 'https://example.org/a';
    const empty = { ...typed, title: '', url };
    const captured = { ...empty, url: `${url} `, ...withCapture(empty, { id: 'c1', url, title: 'A', facts: null }) };
    expect([captureIn(captured), captured.title]).toEqual(['c1', 'A']);
    const elsewhere = { ...captured, url: 'https://example.org/b' };
    expect(sourceBody(elsewhere, null)).toMatchObject({ source: { captureId: null } });
    expect(sourceBody({ ...elsewhere, url }, null)).toMatchObject({ source: { captureId: 'c1' } });
    expect(withCapture({ ...elsewhere, title: '' }, { id: 'c2', url, title: 'A', facts: null })).not.toHaveProperty('title');
  });
});
