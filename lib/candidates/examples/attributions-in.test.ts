import { describe, expect, it } from 'vitest';
import { type AttributionExample, attributionsIn, type Decided } from '#lib/candidates/examples/attributions-in';
import { isWorthChecking } from '#lib/candidates/examples/is-worth-checking';

const FIRST = '🦆 Ann Example said the bridge is safe.';
const SECOND = 'The repairs cost 40 million.';
const TEXT = `${FIRST}\n\n${SECOND}`;
const at = (words: string, from = 0) => ({ start: TEXT.indexOf(words, from), end: TEXT.indexOf(words, from) + words.length });
const VERSION = {
  documentId: 'd',
  version: 1,
  text: TEXT,
  blocks: [
    { kind: 'paragraph' as const, ...at(FIRST) },
    { kind: 'paragraph' as const, ...at(SECOND) },
  ],
};
const said = (more: Partial<Decided> = {}): Decided => ({
  id: 'a',
  ...at('the bridge is safe'),
  quote: 'the bridge is safe',
  state: 'accepted',
  reason: null,
  hand: { who: 'Ann Example', verb: 'said', ...at('Ann Example') },
  claimant: 'Ann Example',
  ...more,
});
/** The words at offsets in code points. */
const wordsAt = (text: string, [start, end]: readonly [number, number]) => Array.from(text).slice(start, end).join('');

describe('who said what, as an example', () => {
  it('counts code points, as the training data does', () => {
    const [example] = attributionsIn(VERSION, [said()]);
    const [{ source, cue, content }] = example!.attributions as [AttributionExample['attributions'][number]];
    const found = [source, cue, content].map(([stretch]) => wordsAt(example!.text, stretch!));
    expect(found).toEqual(['Ann Example', 'said', 'the bridge is safe']);
    expect(source[0]).toEqual([2, 13]);
  });

  it('follows a person who corrected the speaker, where the words have that name', () => {
    const corrected = said({ hand: { who: 'The bridge', verb: 'said', ...at('the bridge') } });
    const [example] = attributionsIn(VERSION, [corrected]);
    expect(wordsAt(example!.text, example!.attributions[0]!.source[0]!)).toBe('Ann Example');
    expect(attributionsIn(VERSION, [said({ claimant: 'Somebody Else' })])).toEqual([]);
  });

  it('is a paragraph of the document’s own words too', () => {
    const own = said({ ...at(SECOND), quote: SECOND, hand: null, claimant: null });
    expect(attributionsIn(VERSION, [own])).toMatchObject([{ text: SECOND, attributions: [] }]);
  });

  it('leaves a paragraph out while one of its proposals is open or was dismissed', () => {
    expect(attributionsIn(VERSION, [said(), said({ id: 'b', state: 'proposed', claimant: null })])).toEqual([]);
    expect(attributionsIn(VERSION, [said({ state: 'dismissed', reason: 'opinion' })])).toEqual([]);
  });
});

describe('whether a passage is worth checking', () => {
  it('is said by accepting, merging and marking', () => {
    expect((['accepted', 'merged', 'marked'] as const).map((state) => isWorthChecking(state, null))).toEqual([true, true, true]);
  });

  it('is denied by reasons that speak about the passage, and by no other', () => {
    expect(isWorthChecking('dismissed', 'opinion')).toBe(false);
    expect(isWorthChecking('dismissed', 'duplicate')).toBeNull();
    expect(isWorthChecking('dismissed', 'other')).toBeNull();
    expect(isWorthChecking('proposed', null)).toBeNull();
    expect(isWorthChecking('split', null)).toBeNull();
  });
});
