import { describe, expect, it } from 'vitest';
import { anchorPassages } from '#lib/claims/anchoring/anchor-passages';
import { passageOf } from '#lib/claims/passage-of';
import { slowness } from '../../../scripts/check/slowness.mjs';

const TEXT = [
  'A bridge for the north',
  '',
  'The council met on Monday. The bridge cost 40 million crowns, the mayor said. Nobody objected.',
  '',
  'It carries 12,000 cars a day. 😀 Ana Nóvákova, who drew it, was born in 1970.',
].join('\n');

/** Finds words of the text above in another one. */
function anchor(words: string, after: string, before = TEXT, nth = 0) {
  let start = before.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = before.indexOf(words, start + 1);
  const place = { start, end: start + words.length };
  const passage = passageOf(before, place);
  if (!passage || start < 0) throw new Error(`not in the text: ${words}`);
  const [found] = anchorPassages({ before, after }, [{ passage, place }]);
  return { state: found?.state, words: found?.places.map((at) => after.slice(at.start, at.end)), places: found?.places };
}

describe('a passage is kept', () => {
  it('while everything around it changes', () => {
    const after = TEXT.replace('The council met on Monday.', 'The council met on Tuesday 🎉 evening.').replace(
      'Nobody objected.',
      '',
    );
    expect(anchor('40 million crowns', after)).toMatchObject({ state: 'kept', words: ['40 million crowns'] });
  });

  it('when its sentence goes elsewhere whole', () => {
    const after = `It carries 12,000 cars a day.\n\n${TEXT.replace('It carries 12,000 cars a day. ', '')}`;
    expect(anchor('12,000 cars', after)).toMatchObject({ state: 'kept', words: ['12,000 cars'] });
  });

  it('behind an emoji and letters with marks', () => {
    const after = TEXT.replace('A bridge', '👩‍👩‍👧 Ế́ A bridge');
    expect(anchor('born in 1970', after)).toMatchObject({ state: 'kept', words: ['born in 1970'] });
  });

  it('at the same one of two equal sentences', () => {
    const before = 'He said yes. It rained.\n\nOther news. He said yes. Then he left.';
    const after = `Before all. ${before}`;
    const found = anchor('said yes', after, before, 1);
    expect(found.state).toBe('kept');
    expect(found.places?.[0]?.start).toBe(after.lastIndexOf('said yes'));
  });
});

describe('a passage has moved', () => {
  it('when the same words stand in a sentence that was rewritten', () => {
    const after = TEXT.replace('cost 40 million crowns, the mayor said', 'never cost 40 million crowns, the mayor said');
    expect(anchor('40 million crowns', after)).toMatchObject({ state: 'moved', words: ['40 million crowns'] });
  });

  it('when its sentence stands twice now, and no neighbour tells which it was', () => {
    const after = TEXT.replace('Nobody objected.', 'It carries 12,000 cars a day. So it is.').replace('😀', '🚲');
    expect(anchor('12,000 cars', after)).toMatchObject({ state: 'moved', words: ['12,000 cars', '12,000 cars'] });
  });

  it('rather than to the copy of its sentence that was left alone', () => {
    const before = 'Twelve died in the fire.\n\nThe city mourns. Twelve died in the fire. The mayor spoke.';
    const after = before.replace('mourns. Twelve died', 'mourns. Thirteen died');
    expect(anchor('Twelve died', after, before, 1).state).toBe('moved');
    expect(anchor('Twelve died', after, before, 0).state).toBe('kept');
  });
});

describe('the words of a passage have changed', () => {
  it('and the new ones stand where the old ones stood', () => {
    const after = TEXT.replace('40 million crowns', '45 million crowns');
    expect(anchor('40 million crowns', after)).toMatchObject({ state: 'changed', words: ['45 million crowns'] });
    expect(anchor('The bridge cost 40 million crowns', after).words).toEqual(['The bridge cost 45 million crowns']);
  });

  it('even where the old words stand in another sentence too', () => {
    const before = 'The first bridge cost 40 million crowns in all. The tunnel was paid from 40 million crowns of tax.';
    const after = before.replace('bridge cost 40 million', 'bridge cost 45 million');
    expect(anchor('40 million', after, before)).toMatchObject({ state: 'changed', words: ['45 million'] });
  });
});

describe('the sentence of a passage was taken apart', () => {
  const BEFORE =
    'The council met on Monday and, after a debate of six hours about the harbour and its debts, sold the old customs house for 3.2 million crowns to a firm from Lund, which nobody had expected. It rained.';

  it('and nearly its words stand in a sentence of their own', () => {
    const after =
      'It rained. The mayor was away. The council sold the old customs house for 3.4 million crowns to a firm from Lund.';
    const found = anchor('sold the old customs house for 3.2 million crowns to a firm from Lund', after, BEFORE);
    expect(found).toMatchObject({
      state: 'changed',
      words: ['sold the old customs house for 3.4 million crowns to a firm from Lund'],
    });
  });

  it('and its words go on over the end of a sentence', () => {
    const after = 'The old customs house was sold. For 3.2 million crowns to a firm from Lund, the register says.';
    const found = anchor('customs house for 3.2 million crowns to a firm from Lund', after, BEFORE);
    expect(found.state).toBe('changed');
    expect(found.words?.[0]).toContain('For 3.2 million crowns to a firm from Lund');
  });

  it('and two places are as like it: nobody can say which', () => {
    const copy = (town: string) => `In ${town} they sold the old customs house for 3.4 million crowns to a firm from ${town}.`;
    const after = `${copy('Malmo')} Quite another thing was told here. ${copy('Ystad')}`;
    expect(anchor('sold the old customs house for 3.2 million crowns to a firm from Lund', after, BEFORE).state).toBe('orphan');
  });

  it('and only a few of its words are left, or it never had many', () => {
    const after = 'A firm from Lund was for a house. The old council sold nothing for millions of crowns.';
    expect(anchor('sold the old customs house for 3.2 million crowns to a firm from Lund', after, BEFORE).state).toBe('orphan');
    expect(anchor('6 hours', 'It took six more hours.', 'It took 6 hours, all told by clerks.').state).toBe('orphan');
  });
});

describe('a passage is an orphan', () => {
  it('when neither its words nor its sentence are there', () => {
    expect(anchor('40 million crowns', 'Something else altogether is told here.')).toMatchObject({ state: 'orphan', words: [] });
    expect(anchor('40 million crowns', '')).toMatchObject({ state: 'orphan' });
  });

  it('rather than inside a longer word or number', () => {
    expect(anchor('12,000 cars', 'There are 112,000 carsharing fans elsewhere.').state).toBe('orphan');
  });

  it('when its words were cut out of the sentence', () => {
    const after = TEXT.replace('who drew it, ', '');
    expect(anchor('who drew it', after).state).toBe('orphan');
  });
});

describe('a long text', () => {
  it('of a million units with two hundred passages, half of them rewritten, takes less than three seconds', () => {
    const line = (i: number) =>
      `In year ${i} the harbour of town ${i * 7} took ${i * 13} ships of grain. Nobody else counted them in ${i}.`;
    const lines = Array.from({ length: 10_500 }, (_, i) => line(i));
    const before = lines.join('\n');
    const after = lines.map((each, i) => (i % 100 === 0 ? each.replace('ships', 'boats and rafts') : each)).join('\n');
    const standings = Array.from({ length: 200 }, (_, n) => {
      const words = `took ${n * 50 * 13} ships of grain`;
      const start = before.indexOf(`town ${n * 350} ${words}`) + `town ${n * 350} `.length;
      const place = { start, end: start + words.length };
      return { place, passage: passageOf(before, place)! };
    });
    const from = performance.now();
    const found = anchorPassages({ before, after }, standings);
    expect(performance.now() - from).toBeLessThan(3000 * slowness());
    expect(found.filter(({ state }) => state === 'kept')).toHaveLength(100);
    expect(found.filter(({ state }) => state === 'changed')).toHaveLength(100);
  });
});
