import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';
import { kindElsewhere } from '#lib/extraction/languages/kind-elsewhere';

/** The claimant and the words of every candidate. */
function read(body: string, language: string) {
  const { candidates } = extractClaims(newsOf(body, language), { language, publishedOn: '2025-03-12' });
  // Who somebody is stands beside what is said, and is tested with the rules.
  return candidates.filter(({ kind }) => kind !== 'descriptor').map(({ claimant, quote }) => `${claimant ?? '–'}: ${quote}`);
}

/** Ends with a question, which is no claim, so that a short body is not taken for a headline. */
function newsOf(body: string, language: string): string {
  return `${TITLES[language] ?? ''}\n\n${body} Und bleibt das Wetter in diesem Tal die ganze nächste Woche lang so trocken und warm wie heute?\n`;
}

const TITLES: Record<string, string> = {
  ru: 'Новости города за неделю',
  uk: 'Новини міста за тиждень',
  es: 'Las noticias de la semana',
  fr: 'Les nouvelles de la semaine',
  de: 'Die Nachrichten der Woche',
  pt: 'As notícias da semana',
  it: 'Le notizie della settimana',
};

describe('who said it, in other languages', () => {
  it.each([
    ['ru', '«Мост закрыли на три месяца», — сказал мэр Иван Петров.', ['Иван Петров: Мост закрыли на три месяца']],
    ['ru', 'Иван Петров заявил: «Мост закрыли на три месяца».', ['Иван Петров: Мост закрыли на три месяца']],
    ['ru', 'Иван Петров сообщил, что мост закрыли на три месяца.', ['Иван Петров: мост закрыли на три месяца']],
    ['ru', 'По словам Ивана Петрова, мост закрыли на три месяца.', ['Иван Петров: мост закрыли на три месяца']],
    ['ru', 'Мост закрыли на три месяца, сообщил Иван Петров.', ['Иван Петров: Мост закрыли на три месяца']],
    ['ru', 'По данным полиции, мост закрыли на три месяца.', ['Полиция: мост закрыли на три месяца']],
    ['ru', 'Как сообщил губернатор Иван Петров, мост закрыли на три месяца.', ['Иван Петров: мост закрыли на три месяца']],
    [
      'ru',
      '«Мост закрыли в мае», — сказал Иван Петров. «Его откроют осенью», — добавил он.',
      ['Иван Петров: Мост закрыли в мае', 'Иван Петров: Его откроют осенью'],
    ],
    ['ru', 'Министр обороны Иван Петров подчеркнул, что флот получил 12 кораблей.', ['Иван Петров: флот получил 12 кораблей']],
    ['ru', 'Мост закрыли на три месяца.', ['–: Мост закрыли на три месяца']],
    ['uk', '«Міст закрили на три місяці», — сказав мер Іван Петренко.', ['Іван Петренко: Міст закрили на три місяці']],
    ['uk', 'Іван Петренко повідомив, що міст закрили на три місяці.', ['Іван Петренко: міст закрили на три місяці']],
    ['uk', 'За словами Івана Петренка, міст закрили на три місяці.', ['Іван Петренко: міст закрили на три місяці']],
    ['uk', 'Міст закрили на три місяці, повідомила Олена Коваль.', ['Олена Коваль: Міст закрили на три місяці']],
    ['uk', 'Олена Коваль заявила: «Міст закрили на три місяці».', ['Олена Коваль: Міст закрили на три місяці']],
    ['uk', 'За даними поліції, міст закрили на три місяці.', ['Поліція: міст закрили на три місяці']],
    ['uk', 'Речниця Олена Коваль додала, що дорогу ремонтують.', ['Олена Коваль: дорогу ремонтують']],
    ['uk', 'Олена Коваль вважає, що дорогу вже відкрили.', ['Олена Коваль: дорогу вже відкрили']],
    ['uk', 'Як повідомив голова міста Іван Петренко, дорогу відкрили.', ['Іван Петренко: дорогу відкрили']],
    ['uk', 'Міст закрили на три місяці.', ['–: Міст закрили на три місяці']],
    ['es', '«El puente se cerró en mayo», dijo la alcaldesa Ana Ruiz.', ['Ana Ruiz: El puente se cerró en mayo']],
    ['es', '"El puente se cerró en mayo", ha explicado Ana Ruiz este martes.', ['Ana Ruiz: El puente se cerró en mayo']],
    ['es', 'La alcaldesa Ana Ruiz dijo que el puente se cerró en mayo.', ['Ana Ruiz: el puente se cerró en mayo']],
    ['es', 'Según Ana Ruiz, el puente se cerró en mayo.', ['Ana Ruiz: el puente se cerró en mayo']],
    ['es', 'El puente se cerró en mayo, según Ana Ruiz.', ['Ana Ruiz: El puente se cerró en mayo']],
    [
      'es',
      'La alcaldesa de Lugo, Ana Ruiz, visitó el puente. El puente se cerró en mayo, añadió la alcaldesa.',
      ['–: La alcaldesa de Lugo, Ana Ruiz, visitó el puente', 'Ana Ruiz: El puente se cerró en mayo'],
    ],
    [
      'es',
      '«El puente se cerró en mayo», dijo Ana Ruiz. «Las obras costaron dos millones», añadió.',
      ['Ana Ruiz: El puente se cerró en mayo', 'Ana Ruiz: Las obras costaron dos millones'],
    ],
    ['es', 'Ana Ruiz explicó: «El puente se cerró en mayo».', ['Ana Ruiz: El puente se cerró en mayo']],
    ['es', 'De acuerdo con la policía, el puente se cerró en mayo.', ['La policía: el puente se cerró en mayo']],
    ['es', 'El puente se cerró en mayo.', ['–: El puente se cerró en mayo']],
    ['fr', '« Le pont a fermé en mai », a déclaré le maire Jean Morel mardi.', ['Jean Morel: Le pont a fermé en mai']],
    ['fr', 'Le maire Jean Morel a déclaré que le pont a fermé en mai.', ['Jean Morel: le pont a fermé en mai']],
    ['fr', 'Selon Jean Morel, le pont a fermé en mai.', ['Jean Morel: le pont a fermé en mai']],
    ['fr', 'Le pont a fermé en mai, selon la police.', ['La police: Le pont a fermé en mai']],
    ['fr', 'Le pont a fermé en mai, a indiqué Jean Morel.', ['Jean Morel: Le pont a fermé en mai']],
    ['fr', 'Jean Morel explique : « Le pont a fermé en mai ».', ['Jean Morel: Le pont a fermé en mai']],
    [
      'fr',
      '« Le pont a fermé en mai », a dit Jean Morel. « La route est coupée », a-t-il ajouté.',
      ['Jean Morel: Le pont a fermé en mai', 'Jean Morel: La route est coupée'],
    ],
    ['fr', 'D’après Jean Morel, le pont a fermé en mai.', ['Jean Morel: le pont a fermé en mai']],
    ['fr', 'La ministre Claire Dubois assure que le pont a fermé en mai.', ['Claire Dubois: le pont a fermé en mai']],
    ['fr', 'Le pont a fermé en mai.', ['–: Le pont a fermé en mai']],
    [
      'de',
      '„Die Brücke ist seit Mai gesperrt“, sagte Präsident Joachim Nagel.',
      ['Joachim Nagel: Die Brücke ist seit Mai gesperrt'],
    ],
    ['de', 'Anna Berg sagte: „Die Brücke ist seit Mai gesperrt.“', ['Anna Berg: Die Brücke ist seit Mai gesperrt']],
    ['de', 'Bürgermeisterin Anna Berg sagte, dass die Brücke gesperrt ist.', ['Anna Berg: die Brücke gesperrt ist']],
    ['de', 'Laut Anna Berg ist die Brücke seit Mai gesperrt.', ['Anna Berg: ist die Brücke seit Mai gesperrt']],
    ['de', 'Die Brücke ist seit Mai gesperrt, sagte Anna Berg.', ['Anna Berg: Die Brücke ist seit Mai gesperrt']],
    ['de', 'Die Brücke ist seit Mai gesperrt, so die Polizei.', ['Polizei: Die Brücke ist seit Mai gesperrt']],
    [
      'de',
      '„Die Brücke ist gesperrt“, sagte Anna Berg. „Sie öffnet im Mai“, fügte sie hinzu.',
      ['Anna Berg: Die Brücke ist gesperrt', 'Anna Berg: Sie öffnet im Mai'],
    ],
    ['de', 'Der Minister Karl Lang betonte, dass die Steuer sinkt.', ['Karl Lang: die Steuer sinkt']],
    ['de', 'Nach Angaben der Polizei wurden drei Menschen verletzt.', ['Polizei: wurden drei Menschen verletzt']],
    ['de', 'Die Brücke ist seit Mai gesperrt.', ['–: Die Brücke ist seit Mai gesperrt']],
    ['pt', '"A ponte fechou em maio", disse a ministra Ana Lopes.', ['Ana Lopes: A ponte fechou em maio']],
    ['pt', 'A ministra Ana Lopes afirmou que a ponte fechou em maio.', ['Ana Lopes: a ponte fechou em maio']],
    ['pt', 'Segundo Ana Lopes, a ponte fechou em maio.', ['Ana Lopes: a ponte fechou em maio']],
    ['pt', 'A ponte fechou em maio, segundo a polícia.', ['A polícia: A ponte fechou em maio']],
    ['pt', 'De acordo com Ana Lopes, a ponte fechou em maio.', ['Ana Lopes: a ponte fechou em maio']],
    ['pt', 'A ponte fechou em maio, disse Ana Lopes.', ['Ana Lopes: A ponte fechou em maio']],
    ['pt', 'Ana Lopes explicou: "A ponte fechou em maio".', ['Ana Lopes: A ponte fechou em maio']],
    ['pt', 'O prefeito João Melo garantiu que a obra custou dois milhões.', ['João Melo: a obra custou dois milhões']],
    ['pt', 'Conforme João Melo, a ponte fechou em maio.', ['João Melo: a ponte fechou em maio']],
    ['pt', 'A ponte fechou em maio.', ['–: A ponte fechou em maio']],
    ['it', '«Il ponte è chiuso da maggio», ha detto il sindaco Marco Neri.', ['Marco Neri: Il ponte è chiuso da maggio']],
    ['it', 'Il sindaco Marco Neri ha dichiarato che il ponte è chiuso da maggio.', ['Marco Neri: il ponte è chiuso da maggio']],
    ['it', 'Secondo Marco Neri, il ponte è chiuso da maggio.', ['Marco Neri: il ponte è chiuso da maggio']],
    ['it', 'Il ponte è chiuso da maggio, secondo la polizia.', ['La polizia: Il ponte è chiuso da maggio']],
    ['it', 'Il ponte è chiuso da maggio, ha spiegato Marco Neri.', ['Marco Neri: Il ponte è chiuso da maggio']],
    ['it', 'Marco Neri afferma: «Il ponte è chiuso da maggio».', ['Marco Neri: Il ponte è chiuso da maggio']],
    [
      'it',
      '«Il ponte è chiuso da maggio», ha detto Marco Neri. «La strada è aperta», ha aggiunto.',
      ['Marco Neri: Il ponte è chiuso da maggio', 'Marco Neri: La strada è aperta'],
    ],
    ['it', 'La ministra Anna Bianchi sostiene che il ponte è chiuso.', ['Anna Bianchi: il ponte è chiuso']],
    ['it', 'Stando a Marco Neri, il ponte è chiuso da maggio.', ['Marco Neri: il ponte è chiuso da maggio']],
    ['it', 'Il ponte è chiuso da maggio.', ['–: Il ponte è chiuso da maggio']],
  ])('%s: %s', (language, body, expected) => {
    expect(read(body, language)).toEqual(expected);
  });

  it.each([
    ['es', 'El puente abrirá en mayo del próximo año.', 'prediction'],
    ['es', 'El puente se cerró debido a la lluvia.', 'causal'],
    ['es', 'El puente costó 12 millones de euros.', 'quantity'],
    ['ru', 'Мост откроют, потому что ремонт закончен.', 'causal'],
    ['de', 'Die Brücke wird im Mai geöffnet.', 'prediction'],
    ['fr', 'Le pont a fermé en raison de la pluie.', 'causal'],
    ['it', 'Il ponte aprirà a maggio.', 'prediction'],
    ['pt', 'A ponte fechou por causa da chuva.', 'causal'],
    ['uk', 'Міст закрили внаслідок дощу.', 'causal'],
  ])('knows kinds by small lists, %s: %s', (language, body, kind) => {
    expect(kindElsewhere(body, language, /\d/.test(body))).toBe(kind);
  });

  it.each([
    ['en', []],
    ['de', ['language-by-rules']],
    ['pl', ['language-by-figures']],
    ['sw', ['language-not-read']],
    ['und', ['language-unknown']],
    ['x-nonsense', ['language-unknown']],
  ])('says what is not understood of %s', (language, codes) => {
    const { notes } = extractClaims('Ein Text.\n\nEs regnet seit drei Tagen in der Stadt.\n', { language });
    expect(notes?.map(({ code }) => code)).toEqual(codes);
    for (const { message } of notes ?? []) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});
