import { describe, expect, it } from 'vitest';
import { canonicalText } from '#lib/intake/canonical-text';
import { guessLanguage } from '#lib/intake/guess-language';
import { readTranslationNotice } from '#lib/intake/read-translation-notice';
import { textHash } from '#lib/intake/text-hash';

const BODY = 'The ministry closed the pass.\nIt will open again in spring, an official said.\n';

function read(footer: string) {
  const notice = readTranslationNotice(BODY + footer);
  return notice && [notice.translatedFrom, notice.translator, (BODY + footer).slice(notice.start, notice.end) === footer];
}

describe('a translation footer', () => {
  it.each([
    ['Translated from Polish by DeepL', 'pl', 'DeepL'],
    ['Machine translated by Google Translate', null, 'Google Translate'],
    ['Переведено сервисом «Яндекс Переводчик»', 'ru', 'Yandex Translate'],
    ['Traduit de l’allemand avec DeepL', 'de', 'DeepL'],
    ['Translated from the French by Anna Kowal', 'fr', 'Anna Kowal'],
    ['Translated from the Romanian by Jane O’Hare. In case of doubt the original applies.', 'ro', 'Jane O’Hare'],
    ['(Translated from Czech by P. J. Lowe for Harbour Press. Only the Czech text is binding.)', 'cs', 'P. J. Lowe'],
    ['(Translated from the Swahili by the English desk of HPA. Amounts are as in the original.)', 'sw', 'English desk of HPA'],
    ['This text was translated from Hungarian by the neural network "Lexa-2". Errors are possible.', 'hu', 'Lexa-2'],
    ['(Machine translation: Wortwerk)', null, 'Wortwerk'],
    ['Перекладено сервісом «Слово-Плюс»', 'uk', 'Слово-Плюс'],
    ['Bu haber Kelime ile otomatik olarak çevrilmiştir.', 'tr', 'Kelime'],
    ['Aus dem Türkischen maschinell übersetzt mit Google', null, 'Google Translate'],
  ])('"%s" says from where and by whom', (footer, from, by) => {
    expect(read(footer)).toEqual([expect.toSatisfy((tag) => from === null || tag === from), by, true]);
  });

  it('is seen in the midst of a text, as a line of its own', () => {
    const more = Array.from({ length: 30 }, (_, i) => `Paragraph ${i} goes on about the pass.`).join('\n\n');
    const notice = (line: string) => readTranslationNotice(`${more}\n\n${line}\n\n${more}`);
    expect(notice('Translated from Polish by DeepL')).toMatchObject({ translatedFrom: 'pl', translator: 'DeepL' });
    expect(notice('This article was machine translated from Russian.')).toMatchObject({ translatedFrom: 'ru' });
    expect(notice('Her novel was translated by Anna Kowal.')).toBeNull();
  });

  it('is not seen in a sentence about translation', () => {
    expect(read('The novel was translated into 12 languages, and sales rose. Critics liked it.')).toBeNull();
    expect(
      read('The letter was translated from the Latin by a monk, who then burned it, and nobody has seen it since.'),
    ).toBeNull();
    expect(read('')).toBeNull();
  });
});

describe('canonical text', () => {
  it('is NFC with LF and without a byte order mark, and hashes like the file', () => {
    expect(canonicalText('\uFEFFCafe\u0301\r\nb\rc')).toBe('Café\nb\nc');
    expect(textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('the language of a text', () => {
  it.each([
    ['The mayor of Lwów said that the bridge was closed.', 'en'],
    ['Der Bürgermeister sagte, die Brücke sei seit Montag geschlossen.', 'de'],
    ['Мэр заявил, что мост закрыт с понедельника.', 'ru'],
    ['El alcalde dijo que el puente está cerrado desde el lunes.', 'es'],
    ['1234 ?!', 'und'],
    ['', 'und'],
  ])('"%s" is %s', (text, tag) => {
    expect(guessLanguage(text)).toBe(tag);
  });
});
