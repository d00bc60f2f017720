import { describe, expect, it } from 'vitest';
import { verifyQuote } from '#lib/evidence/verify-quote';

const warnings = (quote: string, kept: string) => verifyQuote(quote, kept).warnings;

describe('a bracket that stands in place of words of the copy', () => {
  it.each([
    ['It costs [99] million euros', 'It costs 52 million euros.', 'bracket-for-number'],
    ['It will cost 52 [billion]', 'It will cost 52 million.', 'bracket-for-number'],
    ['It will cost 52 [billion]', 'It will cost 52, they said.', 'bracket-for-number'],
    ['[Ninety] million euros were spent', 'Fifty million euros were spent.', 'bracket-for-name'],
    ['[90] million euros were spent', 'In all 52 million euros were spent.', 'bracket-for-number'],
    ['and [Vladimir Putin] emphasized that it was so', 'and Dmitry Peskov emphasized that it was so', 'bracket-for-name'],
    ['[Vladimir Putin] emphasized that the move', 'Peskov emphasized that the move was right.', 'bracket-for-name'],
    ['the order was signed by [Putin]', 'the order was signed by Peskov.', 'bracket-for-name'],
    ['the minister said he would [certainly] sign it', 'the minister said he would not sign it', 'bracket-for-negation'],
    ['The road […] [99] million euros', 'The road cost the city 52 and some more million euros.', 'bracket-for-number'],
  ])('%s: somebody has to look where the copy says %s', (quote, kept, warning) => {
    const proof = verifyQuote(quote, kept);
    if (quote.includes('[…]'))
      return expect(proof.level === 'absent' || proof.warnings.includes('bracket-for-number')).toBe(true);
    expect(proof.level).toBe('elided');
    return expect(proof.warnings).toContain(warning);
  });

  it.each([
    [
      'stands for a pronoun',
      'In the following days, [Putin] clarified that',
      'In the following days, he clarified that it was so.',
    ],
    [
      'stands for a pronoun that begins a sentence',
      '[Putin] emphasized that the move',
      'It was late. He emphasized that the move was right.',
    ],
    ['adds words', 'the [Russian] president clarified that', 'Then the president clarified that it was so.'],
    ['leaves out a first name', 'and [Putin] emphasized that it was', 'and Vladimir Putin emphasized that it was so'],
    ['adds a first name', 'and [Vladimir Putin] emphasized that it was', 'and Putin emphasized that it was so'],
    ['adds a year', 'the minister [in 2024] signed the order', 'the minister signed the order'],
    [
      'stands after the end of a sentence',
      'He said so again. [Putin] agreed with that',
      'He said so again. She agreed with that',
    ],
    ['says the number in other signs', 'It costs [15,000] euros a year', 'It costs 15 000 euros a year.'],
  ])('warns of nothing where it %s', (_case, quote, kept) => {
    expect(verifyQuote(quote, kept).level).not.toBe('absent');
    expect(warnings(quote, kept).filter((warning) => warning.startsWith('bracket'))).toEqual([]);
  });
});

describe('numbers in what differs', () => {
  const differences = (quote: string, kept: string) => verifyQuote(quote, kept).nearest?.differences;

  it.each(['15 000', '15\u00a0000', '15\u202f000', "15'000"])(
    'are the same with another mark between thousands: %s',
    (number) => {
      expect(
        differences('the city paid 15,000 euros to the firm', `Last May the city paid ${number} euros to the firm.`),
      ).toMatchObject([{ kind: 'punctuation' }]);
    },
  );

  it('name the number alone, never the words beside it', () => {
    expect(differences('the city paid 15,000 euros to the firm', 'the city paid 51 000 euros to the firm')).toEqual([
      { kind: 'number', quote: '15,000', text: '51 000' },
    ]);
  });

  it.each([
    ['millions', 'million'],
    ['thousand', 'thousands'],
  ])('are no others in the plural: %s and %s', (said, kept) => {
    expect(differences(`they spent ${said} of euros on the bridge`, `they spent ${kept} of euros on the bridge`)).toEqual([
      { kind: 'words', quote: said, text: kept },
    ]);
  });

  it('are others where a dot begins a fraction', () => {
    expect(differences('it was 1,500 percent of the sum', 'it was 1.500 percent of the sum')).toMatchObject([{ kind: 'number' }]);
  });
});
