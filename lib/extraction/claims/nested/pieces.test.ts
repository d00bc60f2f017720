import { describe, expect, it } from 'vitest';
import { wordReader } from '#lib/extraction/claims/nested/judge-nested';
import { stretchesOf } from '#lib/extraction/claims/nested/stretches';

function stretches(text: string, language: string): string[] {
  const words = wordReader(language)?.(text, { start: 0, end: text.length }) ?? [];
  return stretchesOf(words).map(({ from, to }) => text.slice(words[from]?.start, words[to]?.end));
}

describe('a piece of a statement', () => {
  it.each([
    ['en', 'If the pump fails again by June, the town will buy its own', 'the town will buy its own'],
    ['en', 'If the pump fails again by June, the town will buy its own', 'If the pump fails again by June'],
    ['en', 'Should the pump fail again, a second strike will follow', 'a second strike will follow'],
    ['en', 'Unless the owner pays by May, the mill will be sold', 'the mill will be sold'],
    ['en', 'Of the 40 boats that were counted in Lenn, nine had no papers', 'nine had no papers'],
    [
      'en',
      'In Orrin, where half of the houses stand empty, the school has lost two teachers',
      'the school has lost two teachers',
    ],
    ['en', 'When she ran the harbour board, the fleet lost nine boats', 'the fleet lost nine boats'],
    ['en', 'Outside the gates, on Monday morning, forty women lit candles', 'Outside the gates, on Monday morning'],
    ['en', 'In the vault, on 3 March, clerks found two boxes', 'In the vault, on 3 March'],
    [
      'en',
      'The mill wants to shed between 40 and 60 jobs at its yard by the end of May',
      '60 jobs at its yard by the end of May',
    ],
    ['en', 'The tower fell on 9 May, 2021, two boys were hurt in the square', '2021, two boys were hurt in the square'],
    ['en', 'They opened shops in Lenn and Orrin, in the north of the island', 'Orrin, in the north of the island'],
    ['en', 'The price of a ticket, once a shilling, is now at three pounds', 'is now at three pounds'],
    ['en', 'The crew of the harbour ferry, asked about it, shrugged', 'The crew of the harbour ferry'],
    ['es', 'Si la bomba falla otra vez en junio, el pueblo comprará otra', 'Si la bomba falla otra vez en junio'],
    ['es', 'En la plaza del mercado, el lunes, cuarenta mujeres encendieron velas', 'En la plaza del mercado, el lunes'],
    ['es', 'El sindicato convocó paros los días 14 y 15 si nadie paga los atrasos', '15 si nadie paga los atrasos'],
    ['de', 'Falls die Pumpe wieder ausfällt, kauft die Stadt eine neue', 'Falls die Pumpe wieder ausfällt'],
  ])('is none of its own (%s): %s', (language, text, piece) => {
    expect(text).toContain(piece);
    expect(stretches(text, language)).not.toContain(piece);
  });

  it.each([
    ['When the dam burst in the night, the depot at Lenn lost power', 'the depot at Lenn lost power'],
    ['The driver, Ann Lowe, 52, of Orrin, was fined', 'The driver, Ann Lowe, 52'],
    ['In May the pump failed, and the owner sold the mill', 'the owner sold the mill'],
    ['The wall fell because a clerk had moved the props', 'a clerk had moved the props'],
    ['The mill cut 40 jobs and the yard closed two docks', 'the yard closed two docks'],
  ])('what says something is more than that: %s', (text, claim) => {
    expect(stretches(text, 'en')).toContain(claim);
  });
});
