import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, attribution }) => `${attribution.map(({ who }) => who).join(' > ')}: ${quote.replace(/[.]$/, '')}`,
  );

describe('a sentence that says several things', () => {
  it.each([
    [
      'TOM PELL: Thirty-one thousand papers went out, seven out of ten came back, and 88 per cent said yes.',
      ['Tom Pell: Thirty-one thousand papers went out', 'Tom Pell: seven out of ten came back', 'Tom Pell: 88 per cent said yes'],
    ],
    [
      'TOM PELL: It’s dated the fourteenth of March of that year, it’s signed by the director of operations.',
      ['Tom Pell: It’s dated the fourteenth of March of that year', 'Tom Pell: it’s signed by the director of operations'],
    ],
    ['TOM PELL: What I can tell the House is that nine ships will be sold.', ['Tom Pell: nine ships will be sold']],
    [
      'The first ship was launched on 3 October; she is 26 months late and, at £418 million, a fifth dearer than planned.',
      [': The first ship was launched on 3 October', ': she is 26 months late', ': at £418 million, a fifth dearer than planned'],
    ],
    [
      '“It was dark in the hall,” Ann Lowe told journalists, adding that two cameras had failed and that no one had answered her requests.',
      ['Ann Lowe: It was dark in the hall', 'Ann Lowe: two cameras had failed', 'Ann Lowe: no one had answered her requests'],
    ],
    [
      'The army denied that it had fired a single shell, blaming two gangs for the attack.',
      ['The army: The army denied that it had fired a single shell', 'The army: blaming two gangs for the attack'],
    ],
    [
      'Since May the agency has recorded 212 breaches: “fiction written in hotels”, in the words of Ann Lowe.',
      [': Since May the agency has recorded 212 breaches'],
    ],
    [
      'The drug has been hard to find since its maker, Orsina Pharma, halted a line in May.',
      [
        ': The drug has been hard to find since its maker, Orsina Pharma, halted a line in May',
        ': its maker, Orsina Pharma, halted a line in May',
      ],
    ],
    ['(The police put the delay at just under four hours.)', ['The police: the delay at just under four hours']],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });
});
