import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const WORDS = `Thank you all for coming out tonight.

In 2021 we had 40 nurses at this hospital, and I said that was not enough. Today we have 95.

[Applause]

My opponent Jack Mott voted against the clinic in March. [Laughter] We built it anyway, and it has treated 3,100 patients.

When I was a boy, my father worked at the mill that closed in 1989. The Mill Board told us on Friday that the site is for sale.

(CHEERS)
`;

const speakerIn = (head: string, words = WORDS) => {
  const { candidates } = extractClaims(`${head}\n\n${words}`, { publishedOn: '2025-06-01', language: 'en' });
  return candidates.find(({ quote }) => quote.includes('40 nurses'))?.claimant ?? null;
};

describe('a speech without labels', () => {
  it.each([
    'Speech by Mayor Dana Holt at the opening of the Lund clinic',
    'Remarks by Dana Holt, mayor of Lund, on health care',
    'Dana Holt’s speech to the nurses’ union',
    "Mayor Dana Holt's campaign launch speech",
    'Address of the mayor of Lund, Dana Holt, to the council\n\nLund, 3 May 2025',
    'Keynote address delivered by Dr Dana Holt',
    'A night for nurses\n\nRemarks as delivered by Mayor Dana Holt, 3 May 2025.',
    'Full text: Dana Holt addresses the nurses of Lund',
    'Transcript: Dana Holt, mayor of Lund, at the clinic, 3 May 2025',
    'Statement from Dana Holt on the clinic',
  ])('is its speaker’s: %s', (head) => {
    expect(speakerIn(head)).toBe('Dana Holt');
  });

  it('is told by the one label in front of it as well', () => {
    expect(speakerIn('The clinic opens', `MAYOR DANA HOLT: ${WORDS}`)).toBe('Dana Holt');
  });

  it('has the hands that the speaker cites inside of the speaker’s own, and no claim in what the hall does', () => {
    const { candidates } = extractClaims(`Speech by Mayor Dana Holt\n\n${WORDS}`, { publishedOn: '2025-06-01', language: 'en' });
    const sold = candidates.find(({ quote }) => quote.includes('for sale'));
    expect(sold?.attribution.map(({ who }) => who)).toEqual(['Dana Holt', 'Mill Board']);
    expect(candidates.some(({ quote }) => /applause|laughter|cheers/i.test(quote))).toBe(false);
  });

  it('leaves the hall and whoever asks without a claim, and gives the answer to the speaker', () => {
    const text = `Speech by Mayor Dana Holt\n\n${WORDS}\nAUDIENCE: Four more years!\n\nQUESTION: Will the clinic close in 2027?\n\nThe clinic has money until 2031, and we will not close it.\n`;
    const { candidates } = extractClaims(text, { publishedOn: '2025-06-01', language: 'en' });
    expect(candidates.some(({ quote }) => /Four more|Will the clinic/.test(quote))).toBe(false);
    expect(candidates.find(({ quote }) => quote.includes('until 2031'))?.claimant).toBe('Dana Holt');
  });

  it('is no article about a speech, and no report in which somebody says "we"', () => {
    const article = `Mayor Dana Holt’s speech angers nurses

Nurses in Lund had 40 beds, the union said on Monday. The mayor spoke for an hour.

The hall was half empty. “We built it anyway,” Holt said, “and I am proud of my team.”

The union plans a strike in June.
`;
    const { candidates } = extractClaims(article, { publishedOn: '2025-06-01', language: 'en' });
    expect(candidates.find(({ quote }) => quote.includes('half empty'))?.claimant).toBeNull();
  });

  it('is no report under a by-line whose paper says "we" at its end', () => {
    const article = `Ferries stop for the third winter

By Ivo Brandt, Coast Radio

The ferry to Skarholm stopped on Monday because its boiler had failed for the third winter in a row, and 340 islanders now cross in a fishing boat that holds twelve people at a time.

The county bought the ship in 2009 for 4 million euros. A new one was promised in 2018, and two governments have since signed letters about it, neither of which named a day or a sum.

The harbour master told our morning programme that the boat had crossed 61 times this week.

We asked the county for its plans. Our letter was not answered.
`;
    const { candidates } = extractClaims(article, { publishedOn: '2026-01-12', language: 'en' });
    expect(candidates.map(({ quote }) => quote)).toContain('The county bought the ship in 2009 for 4 million euros');
    expect(candidates.filter(({ claimant }) => claimant === 'Ivo Brandt')).toEqual([]);
  });
});

describe('a transcript with labels', () => {
  it('knows the chair by the short label too, and the one who asks', () => {
    const text = `ANNA BERG (CHAIR): Welcome to the harbour club.

JOHN RIIS: The port handled 412 ships in 2023.

BERG: Thank you. The bar is open.

QUESTION: Was the port closed in May?

RIIS: The port was closed for two weeks in May.
`;
    const { candidates } = extractClaims(text, { publishedOn: '2025-06-01', language: 'en' });
    expect(candidates.map(({ claimant, quote }) => [claimant, quote])).toEqual([
      ['John Riis', 'The port handled 412 ships in 2023'],
      ['John Riis', 'The port was closed for two weeks in May'],
    ]);
  });
});
