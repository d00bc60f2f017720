import { describe, expect, it } from 'vitest';
import { passageOf } from '#lib/claims/passage-of';
import { type Decided, findApplied, isAppliedAt } from '#lib/versions/applied';

const TEXT = 'Rain fell. The bridge cost 40 million, the mayor said in May. Nobody objected. It opened later.\nThe end.';

function decided(words: string, outcome: Decided['outcome'], text = TEXT): Decided {
  const start = text.indexOf(words);
  return { passage: passageOf(text, { start, end: start + words.length })!, outcome };
}

const change = (words: string, wording: string) => decided(words, { kind: 'change', wording });
const cut = (words: string) => decided(words, { kind: 'cut', reason: 'Unknown' });
const SUM = change('40 million', ' 52 million ');

function find(
  after: string,
  own: Decided,
  { others = [], wasApplied = false }: { others?: Decided[]; wasApplied?: boolean } = {},
) {
  const found = findApplied({ before: TEXT, after }, { ...own, wasApplied }, others);
  return found && { words: found.places.map(({ start, end }) => after.slice(start, end)), isSure: found.isSure };
}

describe('a signed change', () => {
  it('is made where its wording stands in the sentence as it was', () => {
    expect(find(`So.\n${TEXT.replace('40', '52')}`, SUM)).toEqual({ words: ['52 million'], isSure: true });
  });

  it.each([
    ['with another wording', TEXT.replace('40 million', '53 million')],
    ['in a sentence that changed otherwise', TEXT.replace('40', '52').replace('said', 'denied')],
    ['in a longer sentence', TEXT.replace('40', '52').replace('in May.', 'in May, or so.')],
    ['not at all', TEXT],
  ])('is not made %s', (_how, after) => {
    expect(find(after, SUM)).toBeNull();
  });

  it('is made beside other signed changes of the sentence, whichever of them are made', () => {
    const others = [change('in May', 'in June'), cut(', the mayor said')];
    const after = TEXT.replace('40', '52');
    for (const text of [after, after.replace('May', 'June'), after.replace(', the mayor said', '')])
      expect(find(text, SUM, { others })).toEqual({ words: ['52 million'], isSure: true });
    expect(find(after.replace('May', 'July'), SUM, { others })).toBeNull();
  });

  it('is not certain where the sentence stands twice', () => {
    const sentence = 'The bridge cost 52 million, the mayor said in May.';
    expect(find(`${TEXT.replace('40', '52')} ${sentence}`, SUM)).toEqual({ words: ['52 million', '52 million'], isSure: false });
    expect(find(`${TEXT} ${sentence}`, SUM)?.isSure).toBe(false);
  });

  it('may hold the old words, and a sentence end', () => {
    expect(find(TEXT.replace('40', 'about 40'), change('40 million', 'about 40 million'))?.isSure).toBe(true);
    const split = change('in May', 'in May. He was glad');
    const after = TEXT.replace('in May', 'in May. He was glad');
    expect(find(after, split)).toEqual({ words: ['in May. He was glad'], isSure: true });
  });

  it('is recognised at the place that a person names', () => {
    const after = TEXT.replace('40', '52');
    const at = (text: string, words: string) =>
      passageOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length })!;
    expect(isAppliedAt(at(after, '52 million'), SUM, [])).toBe(true);
    expect(isAppliedAt(at(after, '52'), SUM, [])).toBe(false);
    expect(isAppliedAt(at(after.replace('said', 'denied'), '52 million'), SUM, [])).toBe(false);
  });
});

describe('a signed cut', () => {
  it.each([
    ['a whole sentence', 'Nobody objected.', TEXT.replace('Nobody objected. ', '')],
    ['a sentence but for its end', 'Nobody objected', TEXT.replace('Nobody objected. ', '')],
    ['a part of one', ', the mayor said', TEXT.replace(', the mayor said', '')],
    ['the first sentence', 'Rain fell.', TEXT.replace('Rain fell. ', '')],
    ['the last one, with its paragraph', 'The end.', TEXT.replace('\nThe end.', '')],
  ])('of %s is made where the text is closed up around it', (_of, words, after) => {
    expect(find(after, cut(words))).toEqual({ words: [], isSure: true });
    expect(find(TEXT, cut(words))).toBeNull();
  });

  it('is not certain where its surroundings changed too', () => {
    expect(find('Rain fell. It opened in June.', cut('Nobody objected.'))).toBeNull();
  });

  it('that was made stays made until its sentence comes back', () => {
    expect(find('Other words.', cut('Nobody objected.'), { wasApplied: true })?.isSure).toBe(true);
    expect(find(TEXT, cut('Nobody objected.'), { wasApplied: true })).toBeNull();
  });
});
