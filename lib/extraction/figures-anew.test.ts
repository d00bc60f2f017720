import { describe, expect, it } from 'vitest';
import { figuresAnew } from '#lib/extraction/figures-anew';

const TEXT = 'Ann Lowe said on 3 December that the boat was sold for 40 euros on 5 May.';
const start = TEXT.indexOf('the boat');
const passage = { start, end: TEXT.length - 1, dates: [], quantities: [], flags: [] };
const facts = { publishedOn: null, language: 'en', isTranslated: false };
const tag = { text: '3 December', start: 17, end: 27, edtf: 'XXXX-12-03', basis: 'no publication date' };

describe('dates and numbers of a passage, read anew', () => {
  it('follow the date of publication, in the passage and in its tag', () => {
    const read = (publishedOn: string | null) =>
      figuresAnew(TEXT, { ...passage, dates: [tag] }, { ...facts, publishedOn }).dates.map(({ edtf }) => edtf);
    expect(read(null)).toEqual(['XXXX-12-03', 'XXXX-05-05']);
    expect(read('2024-12-08')).toEqual(['2024-12-03', '2024-05-05']);
  });

  it('bring the flags of what is known now, and keep the others', () => {
    const flags = ['date open: no publication date', 'loaded verb “admitted”'];
    const read = figuresAnew(TEXT, { ...passage, flags }, { ...facts, publishedOn: '2024-12-08', isTranslated: true });
    expect(read.flags).not.toContain('date open: no publication date');
    expect(read.flags).toEqual(expect.arrayContaining(['machine-translated', 'loaded verb “admitted”']));
    expect(read.quantities).toMatchObject([{ value: '40', unit: 'EUR' }]);
  });
});
