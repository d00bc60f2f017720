import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#lib/intake/canonical-text';
import { extractClaims } from '#lib/extraction/extract-claims';
import type { Span } from '#lib/extraction/extraction';

// Ends with a question, which is no claim, so that a short body is not taken for a headline.
const read = (body: string, options: Parameters<typeof extractClaims>[1] = {}) =>
  extractClaims(`The headline of the day\n\n${body} Did the weather in the valley stay dry for the whole of that week?\n`, {
    language: 'en',
    ...options,
  }).candidates;

describe('who said it', () => {
  it.each([
    ['Minister Olga Varga said that the dam holds 3 million litres.', 'Olga Varga', 'the dam holds 3 million litres'],
    ['According to Tom Becker, the tunnel was closed in 2019.', 'Tom Becker', 'the tunnel was closed in 2019'],
    [
      'The tunnel was closed for three weeks, according to the Audit Office.',
      'Audit Office',
      'The tunnel was closed for three weeks',
    ],
    [
      '“The tunnel was closed for three weeks,” Becker told reporters. Tom Becker left.',
      'Tom Becker',
      'The tunnel was closed for three weeks',
    ],
    ['“We lost every vote that year,” admitted Olga Varga.', 'Olga Varga', 'We lost every vote that year'],
  ])('%s', (body, claimant, quote) => {
    expect(read(body)[0]).toMatchObject({ claimant, quote });
  });

  it('goes on with a pronoun and a surname, by the full name', () => {
    const found = read(
      'Mayor Lina Holm opened the school on Friday. She said that 200 children had applied. Holm added that the roof is new.',
    );
    expect(found.map(({ claimant }) => claimant)).toEqual([null, 'Lina Holm', 'Lina Holm']);
    expect(found[1]?.coreferences[0]).toMatchObject({ text: 'She', refersTo: 'Lina Holm' });
  });

  it('finds an office-holder by the office, when only one holds it', () => {
    const text = 'Norwegian Minister Per Dahl met his guest. The Norwegian minister stressed that the fleet had grown.';
    expect(read(text).at(-1)).toMatchObject({ claimant: 'Per Dahl' });
    const two = 'Minister Per Dahl met Minister Eva Lund. The minister stressed that the fleet had grown.';
    expect(read(two).at(-1)?.claimant).toBe('The minister');
  });

  it('keeps a quotation of several sentences with its tag', () => {
    const found = read('“The plant was closed. Nobody was paid for nine months,” union leader Rosa Prinz said.');
    expect(found.map(({ claimant }) => claimant)).toEqual(['Rosa Prinz', 'Rosa Prinz']);
  });

  it('takes a signed treaty, an order, a request as the document’s own claim', () => {
    expect(read('President Ana Ruiz signed the water act on Monday.')[0]).toMatchObject({
      claimant: null,
      kind: 'speech-act',
      questions: ['veracity'],
    });
  });
});

describe('what it says', () => {
  it('cuts "that A and that B" in two', () => {
    expect(read('Varga said that the dam is full and that the river has risen by 2 metres.').map(({ quote }) => quote)).toEqual([
      'the dam is full',
      'the river has risen by 2 metres',
    ]);
  });

  it.each([
    ['The river will flood the old town.', 'prediction'],
    ['The pump can move 40 tonnes an hour.', 'quantity'],
    ['The bridge fell because of a storm.', 'causal'],
    ['The treaty obliges both states to share water.', 'document'],
    ['The bakery reopened in Lund.', 'event'],
  ])('%s', (body, kind) => {
    expect(read(`Rolf Meier said that ${body.charAt(0).toLowerCase()}${body.slice(1)}`)[0]?.kind).toBe(kind);
  });

  it('leaves questions and the desk’s own opinions alone, and says why', () => {
    const { candidates, nonClaims } = extractClaims(
      'A day at sea\n\nIs the sea calm at this time of the year? We should all swim more.\n',
      {
        language: 'en',
      },
    );
    expect(candidates).toEqual([]);
    expect(nonClaims.map(({ reason }) => reason)).toEqual(['headline', 'question', 'opinion']);
  });

  it('never begins a claim line with a pronoun it can replace', () => {
    const found = read(
      'Mayor Lina Holm opened the school. “He paid 30 million for it,” Holm said. She noted that she had signed the bill.',
    );
    expect(found.at(-1)?.claimLine).toBe('[Lina Holm] had signed the bill.');
  });
});

describe('when and how much', () => {
  const first = (body: string, publishedOn?: string) => read(body, { publishedOn })[0];

  it.each([
    ['The vote fell on 6 December.', '2024-12-10', '2024-12-06'],
    ['The vote fell on December 6.', '2024-12-01', '2023-12-06'],
    ['The vote fell on 6 December.', undefined, 'XXXX-12-06'],
    ['The vote fell on 6 December 1999.', undefined, '1999-12-06'],
    ['The vote fell yesterday in both houses.', '2024-03-01', '2024-02-29'],
    ['The vote fell yesterday in both houses.', undefined, 'XXXX-XX-XX'],
    ['Sales rose in the third quarter of 2024.', undefined, '2024-35'],
    ['Sales rose in early 2023 in both towns.', undefined, '2023-01~/2023-04~'],
  ])('%s', (body, publishedOn, edtf) => {
    expect(first(body, publishedOn)?.dates).toMatchObject([{ edtf }]);
  });

  it.each([
    ['It cost 1,5 million euros in all.', '1500000', 'EUR'],
    ['It cost $40 million in all.', '40000000', 'USD'],
    ['Between them stood 3 to 5 tonnes of grain.', ['3', '5'], 't'],
    ['Prices rose by 12.5 percent in all shops.', '12.5', '%'],
    ['The hall holds 1,200 people on two floors.', '1200', 'people'],
  ])('%s', (body, value, unit) => {
    expect(first(body)?.quantities[0]).toMatchObject({ value, unit });
  });
});

describe('any text', () => {
  const holds = (raw: string) => {
    const text = canonicalText(raw);
    const { candidates, nonClaims, document } = extractClaims(text, { publishedOn: '2024-05-05' });
    const before: Span[] = [];
    for (const candidate of candidates) {
      const { start, end, quote, dates, quantities, score, claimant, attribution } = candidate;
      // A claim may stand inside of another, never across its edge; what a sentence takes for granted may.
      if (!candidate.flags.includes('taken for granted in another sentence')) {
        expect(before.filter((other) => other.start < start && start < other.end && other.end < end)).toEqual([]);
        before.push({ start, end });
      }
      expect(attribution.at(-1)?.who ?? null).toBe(claimant);
      const isOpen = candidate.flags.some((flag) => flag.startsWith('unclear')) || /^(he|she|they|we|i)\b/i.test(claimant ?? '');
      expect(claimant !== null && !isOpen && /^(he|she|they|we|i)\b/i.test(candidate.claimLine)).toBe(false);
      expect(text.slice(start, end)).toBe(quote);
      expect(quote.length).toBeGreaterThan(0);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const each of [...dates, ...quantities]) expect(text.slice(each.start, each.end)).toBe(each.text);
    }
    for (const { start, end } of [...nonClaims, ...document.blocks]) expect(start).toBeLessThan(end);
    expect(candidates.map(({ start }) => start)).toEqual(candidates.map(({ start }) => start).toSorted((a, b) => a - b));
  };

  it('is read without failing, with exact offsets', { timeout: 60_000 }, () => {
    const words = fc.constantFrom(
      '“',
      '”',
      '"',
      '. ',
      ', ',
      'said',
      'Anna Berg',
      'he',
      '12',
      '%',
      ' May ',
      '2024',
      '\n',
      '\n\n',
      'that',
      'and that',
      '«',
      '»',
      ':',
      'MR X:',
      ' ',
      'ß',
      '🙂',
      'е',
      '…',
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), holds), { numRuns: 150 });
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
        holds,
      ),
      { numRuns: 300 },
    );
  });

  it('of another language gives sentences, numbers and a note of what is not understood', () => {
    const { candidates } = extractClaims(
      'Новости дня\n\nВ городе построили 12 новых домов. Мост через реку закрыли на три месяца.\n',
    );
    expect(candidates).toHaveLength(2);
    expect(candidates[0]?.flags).toContain('language not fully understood');
    expect(candidates[0]?.quantities[0]).toMatchObject({ value: '12' });
  });
});
