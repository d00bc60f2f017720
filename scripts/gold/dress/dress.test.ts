import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';
import { canonicalText } from '#lib/intake/canonical-text';
import { type Change, CHANGES } from './changes';
import { difference } from './compare-dressed';
import { dressIn } from './evaluate-dress';
import { SHORT_TEXTS } from './short-texts';
import { undressed } from './undressed';

const options = { publishedOn: '2026-05-14' };
const texts = SHORT_TEXTS.map(([language, text]) => ({ of: undressed(text, language), plain: extractClaims(text, options) }));
/** Each change is put on every third text it is for, so that all of it takes seconds. */
const STEP = 3;
/** Of the proposals of a text, the part that may change. */
const MOST = 0.15;
/** What nobody reads yet. */
const UNREAD = new Set<string>([
  'by-line with office and paper',
  'each sentence a line',
  'paragraphs with numbers in brackets',
  'headline in capitals',
  'first words in capitals',
  'labels in italics',
  'labels on a line of their own',
  'labels in bold on a line of their own',
  'labels in capitals with a dash',
  'labels with a dash',
  'labels in capitals with a stop',
  'labels before time codes',
  'labels and time codes above',
  'labels and time codes in brackets above',
  'labels in brackets',
  'labels of markdown headings',
]);

function changed(change: Change, at: number): [of: number, changed: number, much: number][] {
  const suited = texts.flatMap(({ of, plain }) => {
    const dressed = dressIn(change, of);
    return dressed === null ? [] : [{ plain, dressed }];
  });
  return suited
    .filter((_, i) => (i + at) % STEP === 0 || suited.length < STEP)
    .map(({ plain, dressed }) => {
      const found = difference(plain, extractClaims(canonicalText(dressed), options), change.inserted ?? []);
      const count = found.gone.length + found.otherSpeaker.length;
      return [found.of, count, count > found.of * MOST ? 1 : 0];
    });
}

describe('the same text in another dress', () => {
  const rows = CHANGES.map((change, at) => ({ name: change.name, found: changed(change, at) }));

  it('keeps its proposals and their speakers', () => {
    const all = rows.flatMap(({ found }) => found);
    const sum = (place: 0 | 1) => all.reduce((total, each) => total + each[place], 0);
    expect(sum(0)).toBeGreaterThan(1000);
    expect(sum(1) / sum(0)).toBeLessThanOrEqual(0.05);
  });

  it('is not taken for a text of another kind', () => {
    const turned = rows.filter(({ name, found }) => !UNREAD.has(name) && found.some(([, , much]) => much > 0));
    expect(turned.map(({ name }) => name)).toEqual([]);
  });
});
