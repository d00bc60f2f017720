import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const quotes = (text: string, language = 'en') =>
  extractClaims(text, { publishedOn: '2026-06-02', language }).candidates.map(({ quote }) => quote);

const TALK =
  'HOST: Good evening.\n\nIDA MOSS: Good evening.\n\nHOST: Please.\n\nIDA MOSS: The yard at Lenn lost 40 boats in May.';
const FACT = 'The yard at Lenn lost 40 boats in May.';

describe('what a page says of how it was made', () => {
  it.each([
    'Taped before an audience at the Malt House, Orrin, on Sunday.',
    'Filmed on Friday 3 October 2025; shortened for print.',
    'Recorded in front of pupils at Lenn School; released on 4 May 2026.',
    'Typed up from a recording; might contain mistakes.',
    '(Abridged for length.)',
    'Streamed live from the town hall on Monday.',
    '(Names and ranks are given as in the original.)',
    '(Editor’s note: “closed” stands for a word that has no English equal.)',
    '(Translator’s note: “heron” is a by-word for a miser in this valley.)',
    'Names have been changed to protect the children.',
    '(Translated from the Czech by P. J. Lowe. The Czech text is binding.)',
    '(Translated from the Greek by Ann Moss. The original takes precedence.)',
    'For tickets, write to the harbour office at 12 Quay Street.',
    'For more information, visit the hall on Friday.',
    'Next meeting: Wednesday 17 June.',
    'Next session of the council: 17 June, 6 pm.',
  ])('is no claim: %s', (note) => {
    expect(quotes(`${note}\n\n${FACT}`)).toEqual([FACT.slice(0, -1)]);
    expect(quotes(`${FACT}\n\n${note}`)).toEqual([FACT.slice(0, -1)]);
  });

  it.each(['Next time: who owns the river.', 'Next week: why the bells of Orrin are silent.', 'Up next: what a heron eats.'])(
    'nor is what comes in the next part: %s',
    (note) => {
      expect(quotes(`${TALK}\n\nHOST: ${note}`)).toHaveLength(1);
    },
  );

  it.each([
    'Opening hours are posted at orrin.example',
    'All results can be found on lennlabs.example/results',
    'Routes are available from www.orrin.example',
  ])('nor where more is found: %s', (note) => {
    expect(quotes(`${FACT}\n\n${note}.`)).toEqual([FACT.slice(0, -1)]);
  });

  it.each(['(Suspended at 1.15 pm.)', 'Resumed at 14.30'])('nor the hours of a sitting: %s', (note) => {
    expect(quotes(`${FACT}\n\n${note}`)).toEqual([FACT.slice(0, -1)]);
  });

  it('nor that a motion is before the hall', () => {
    expect(quotes(`${TALK}\n\nHOST: Amendment 7 has been moved and seconded.`)).toHaveLength(1);
  });

  it.each([
    'The song was recorded in Lenn in 1971.',
    'The figures follow the original budget of 4 million euros.',
    'She was filmed at the gate on Monday.',
  ])('is one where a text tells it of something: %s', (fact) => {
    expect(quotes(`${FACT} ${fact}`)).toHaveLength(2);
  });
});

describe('notes of pages in other languages', () => {
  it.each([
    ['es', 'La Voz de Lira, lunes 7 de abril de 2025', 'El puente de Lira se cerró el martes.'],
    ['es', 'Averías y consultas: 0810-444-0021', 'El puente de Lira se cerró el martes.'],
    ['es', 'Un pescador repara redes en el muelle. Foto: Archivo Municipal', 'El puente de Lira se cerró el martes.'],
    ['es', 'Noticia en desarrollo.', 'El puente de Lira se cerró el martes.'],
    ['pt', 'Telefone para o 0800 444 0133.', 'A ponte de Lira foi fechada na terça-feira.'],
    ['fr', 'Le lavoir de Lorne en 1954. Photo d’archives', 'Le pont de Lorne a été fermé mardi.'],
    ['fr', 'Appelez le 0800 44 01 33.', 'Le pont de Lorne a été fermé mardi.'],
    ['it', 'Notizia in aggiornamento.', 'Il ponte di Lorna è stato chiuso martedì.'],
    ['de', 'Dieser Artikel wird laufend aktualisiert.', 'Die Brücke bei Lorn wurde am Dienstag gesperrt.'],
    ['ru', 'Новость обновляется.', 'Мост в Лорне закрыли во вторник.'],
    ['uk', 'Радіо «Хвиля», 3 травня 2024 року.', 'Міст у Лорні закрили у вівторок.'],
    ['uk', 'Далі – новини.', 'Міст у Лорні закрили у вівторок.'],
  ])('are no claims (%s): %s', (language, note, fact) => {
    expect(quotes(`${fact}\n\n${note}`, language)).toEqual(quotes(fact, language));
  });
});
