import { describe, expect, it } from 'vitest';
import { guessLanguage } from '#lib/intake/guess-language';

describe('the language of a text', () => {
  it.each([
    ['es', 'Hubo protestas en Villalgodón de Arriba. Encarna Pujol y Xabier Ibáñez llevaron la carta al pleno con las firmas.'],
    ['en', 'The ferry to Skåne was late, said Björn Håkansson of the Øresund line, and that was not for the first time.'],
    ['fr', 'Selon le préfet, les travaux du pont de Kerfeunteun ont été retardés par la grève des dockers.'],
    ['de', 'Die Brücke von Brzezinka ist seit dem Sommer gesperrt, sagte der Bürgermeister, und das Geld reicht nicht.'],
    ['pt', 'O governo anunciou ontem que as obras da linha vão começar no próximo ano.'],
    ['it', 'Il governo ha annunciato ieri che i lavori sulla linea cominceranno nel mese di marzo.'],
    ['nl', 'De regering heeft gisteren aangekondigd dat de werkzaamheden volgend jaar beginnen.'],
    ['pl', 'Rząd ogłosił wczoraj, że prace rozpoczną się w przyszłym roku.'],
    ['uk', 'Уряд оголосив учора, що роботи почнуться наступного року.'],
    ['hi', 'सरकार ने कल घोषणा की कि नई रेलवे लाइन पर काम अगले साल शुरू होगा।'],
    ['und', '12.4. – 15.6.'],
  ])('is %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('is none of another script, whatever the names in it', () => {
    const names = 'Puente Alhama, Urquiola, Santamera, Cobeña, Padrones, Mudarra, Zarzosa, Albendea, Quiroga.';
    expect(['hi', 'ar', 'he', 'ru', 'th', 'ja', 'zh', 'ko', 'el']).not.toContain(guessLanguage(names));
  });
});
