import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

function said(text: string, language = 'en') {
  return extractClaims(text, { publishedOn: '2026-06-02', language }).candidates.map(({ quote, claimant }) => [quote, claimant]);
}

describe('a list of somebody’s points', () => {
  it('gives its items to whoever the head of the list names, and nothing behind it', () => {
    const text =
      'Professor Gwen Abara doubts it.\n\nHer other objections:\n\n- one participant in seven dropped out;\n\n- no benefit was seen in women.\n\nThe board met on Monday.';
    expect(said(text).slice(1)).toEqual([
      ['one participant in seven dropped out', 'Gwen Abara'],
      ['no benefit was seen in women', 'Gwen Abara'],
      ['The board met on Monday', null],
    ]);
  });

  it.each([
    'The union has three demands:',
    'The union lists three complaints:',
    'The union’s demands are these:',
    'The demands of the union:',
    'The union, a loud one, read out its list:',
    'The union then listed them:',
    'The union spelled them out one by one:',
  ])('knows its head: %s', (head) => {
    expect(said(`${head}\n\n- overtime has not been paid since May.`)).toEqual([
      ['overtime has not been paid since May', 'The union'],
    ]);
  });

  it('does so in Spanish', () => {
    const text = 'El sindicato SPV rechaza el plan.\n\nSus otras objeciones:\n\n- la plantilla ha perdido 21 agentes desde 2019.';
    expect(said(text, 'es').at(-1)).toEqual(['la plantilla ha perdido 21 agentes desde 2019', 'SPV']);
  });
});
