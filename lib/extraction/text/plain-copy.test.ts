import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';
import { plainCopy } from '#lib/extraction/text/plain-copy';

const PLAIN = `Ferry line fined over open doors

The port court fined Skerry Lines £48,000 on Monday, 12 January, after a car fell from the ferry Marigold. "The doors were open for eleven minutes," said the inspector, Marta Oduya, who had read the logbook.

The company's lawyer denied that the crew had been tired. It carries 1,200 passengers a day and will appeal, she said.
`;

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-01-14', language: 'en' }).candidates.map(
    ({ claimLine, claimant, dates, quantities }) => ({
      claimLine,
      claimant,
      dates: dates.map(({ edtf }) => edtf),
      quantities: quantities.map(({ value, unit }) => `${String(value)} ${unit}`),
    }),
  );

const wrapped = (columns: number) =>
  PLAIN.split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${columns}})(?: |$)`, 'gu'), '$1\n').trimEnd())
    .join('\n');

const DRESSES: [dress: string, text: string][] = [
  ['soft hyphens', PLAIN.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad')],
  ['spaces that do not break', PLAIN.replace(/ /gu, '\u00a0')],
  ['two spaces behind a stop', PLAIN.replace(/\. /gu, '.  ')],
  ['lines of 72', wrapped(72)],
  ['lines of 40', wrapped(40)],
  ['lines of 110', wrapped(110)],
  ['a mail that is passed on', PLAIN.replace(/^/gmu, '> ')],
  ['names in bold', PLAIN.replace('Marta Oduya', '**Marta Oduya**').replace('Skerry Lines', '__Skerry Lines__')],
  ['a word in italics', PLAIN.replace('open for', '*open* for')],
  ['links', PLAIN.replace('the ferry Marigold', 'the [ferry Marigold](https://echo.example/ferry_one)')],
  ['notes', PLAIN.replace('logbook.', 'logbook.[3]').replace('said.', 'said. [14]')],
  ['entities', PLAIN.replace(/"/gu, '&quot;').replace("company's", 'company&#39;s')],
  ['marks of TeX', PLAIN.replace('"The', '``The').replace('minutes,"', "minutes,''")],
  ['ligatures', PLAIN.replace(/fi/gu, 'ﬁ')],
];

describe('a text in another dress', () => {
  it.each(DRESSES)('reads as it does without: %s', (_, text) => {
    expect(text).not.toBe(PLAIN);
    expect(said(text)).toEqual(said(PLAIN));
  });

  it.each(DRESSES)('is quoted in its own words: %s', (_, text) => {
    const { candidates, document, nonClaims } = extractClaims(text, { publishedOn: '2026-01-14', language: 'en' });
    for (const { start, end, quote, dates, quantities, coreferences, prefix, suffix } of candidates) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
      for (const part of [...dates, ...quantities, ...coreferences]) expect(text.slice(part.start, part.end)).toBe(part.text);
    }
    for (const { start, end } of [...document.blocks, ...nonClaims]) expect(end > start && end <= text.length).toBe(true);
  });

  it('wears nothing when it is plain, and keeps what means something', () => {
    expect(plainCopy(PLAIN)).toBeNull();
    const kept = [
      '**Ann Lowe:** We waited.\n',
      '**Ann Lowe**\nWe waited.\n',
      '1 200 people\n',
      'a_b_c and 2 * 3 * 4\n',
      "the year '24''\n",
    ];
    expect(kept.map((text) => plainCopy(text)?.text ?? text)).toEqual(kept);
  });
});
