import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

function dates(text: string, publishedOn: string | null, more: { language?: string; anchor?: string } = {}) {
  const at = { publishedOn, language: more.language ?? 'en', anchor: more.anchor ?? null };
  const found = readDates(text, { start: 0, end: text.length }, at);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map(({ text: words, edtf }) => `${words} = ${edtf}`);
}

const DAY = '2025-03-12'; // a Wednesday

describe('dates', () => {
  it.each([
    ['It fell on 6 December.', ['6 December = 2024-12-06']],
    ['It fell on December 6.', ['December 6 = 2024-12-06']],
    ['Earlier on December 6, the port closed.', ['December 6 = 2024-12-06']],
    ['The tenants will be moved out in July.', ['July = 2025-07']],
    ['The tenants were moved out in July.', ['July = 2024-07']],
    ['He has invited both sides to his office on Friday.', ['Friday = 2025-03-14']],
    ['He invited both sides to his office on Friday.', ['Friday = 2025-03-07']],
    ['They will be homes by Christmas next year.', ['Christmas next year = 2026-12-25']],
    ['They were homes by Christmas last year.', ['Christmas last year = 2024-12-25']],
    ['It fell on 6 December 1999.', ['6 December 1999 = 1999-12-06']],
    ['It fell on December 6th, 1999, in Oslo.', ['December 6th, 1999 = 1999-12-06']],
    ['It fell on the 6th of December.', ['6th of December = 2024-12-06']],
    ['It fell on the first of May.', ['first of May = 2024-05-01']],
    ['It fell on Dec. 6.', ['Dec. 6 = 2024-12-06']],
    ['It fell on January 15.', ['January 15 = 2025-01-15']],
    ['It fell on March 12.', ['March 12 = 2025-03-12']],
    ['It fell on March 13.', ['March 13 = 2024-03-13']],
    ['It will fall on 20 March.', ['20 March = 2025-03-20']],
    ['It fell on 2024-11-05 at noon.', ['2024-11-05 = 2024-11-05']],
    ['It fell on 05/11/2024.', ['05/11/2024 = 2024-11-05']],
    ['It fell on 11/25/2024.', ['11/25/2024 = 2024-11-25']],
    ['It fell on 5.11.2024.', ['5.11.2024 = 2024-11-05']],
    ['It fell in December 2023.', ['December 2023 = 2023-12']],
    ['It fell in December of 2023.', ['December of 2023 = 2023-12']],
    ['It fell in May.', ['May = 2024-05']],
    ['It fell in January.', ['January = 2025-01']],
    ['It fell on Friday.', ['Friday = 2025-03-07']],
    ['It fell on Wednesday.', ['Wednesday = 2025-03-12']],
    ['It fell on Tuesday night.', ['Tuesday = 2025-03-11']],
    ['It fell last Wednesday.', ['last Wednesday = 2025-03-05']],
    ['It will be shut until Monday.', ['Monday = 2025-03-17']],
    ['It opens next Friday.', ['next Friday = 2025-03-14']],
    ['On Friday, 7 March, it fell.', ['Friday, 7 March = 2025-03-07']],
    ['On Friday, March 7, it fell.', ['Friday, March 7 = 2025-03-07']],
    ['It fell yesterday.', ['yesterday = 2025-03-11']],
    ['It fell last night.', ['last night = 2025-03-11']],
    ['It falls tomorrow.', ['tomorrow = 2025-03-13']],
    ['It fell the day before yesterday.', ['day before yesterday = 2025-03-10']],
    ['Shells fell overnight.', ['overnight = 2025-03-11/2025-03-12']],
    ['It fell three days ago.', ['three days ago = 2025-03-09']],
    ['It fell 10 days ago.', ['10 days ago = 2025-03-02']],
    ['It fell two weeks ago.', ['two weeks ago = 2025-02-26~']],
    ['It fell four months ago.', ['four months ago = 2024-11']],
    ['It fell three years ago.', ['three years ago = 2022']],
    ['It fell a year ago.', ['year ago = 2024']],
    ['It fell last year.', ['last year = 2024']],
    ['It fell this year.', ['this year = 2025']],
    ['It fell last week.', ['last week = 2025-03-03/2025-03-09']],
    ['It fell this week.', ['this week = 2025-03-10/2025-03-16']],
    ['It fell last month.', ['last month = 2025-02']],
    ['It fell last March.', ['last March = 2024-03']],
    ['It fell last February.', ['last February = 2025-02']],
    ['It opens next June.', ['next June = 2025-06']],
    ['It fell last summer.', ['last summer = 2024-22']],
    ['It falls by the end of the year.', ['end of the year = 2025-12-31']],
    ['It fell at the end of last year.', ['end of last year = 2024-12-31']],
    ['It fell early last year.', ['early last year = 2024-01~/2024-04~']],
    ['It fell late last month.', ['late last month = 2025-02-21~/2025-02-28~']],
    ['It fell in the last quarter.', ['last quarter = 2024-36']],
    ['It fell recently.', ['recently = ../2025-03-12']],
  ])('counted from the publication: %s', (text, expected) => {
    expect(dates(text, DAY)).toEqual(expected);
  });

  it.each([
    ['It rose in the third quarter of 2024.', ['third quarter of 2024 = 2024-35']],
    ['It rose in Q3 2024.', ['Q3 2024 = 2024-35']],
    ['It rose in the second half of 2023.', ['second half of 2023 = 2023-41']],
    ['It rose in the summer of 2023.', ['summer of 2023 = 2023-22']],
    ['It rose in winter 2023/24.', ['winter 2023/24 = 2023-24']],
    ['It rose in early 2023.', ['early 2023 = 2023-01~/2023-04~']],
    ['It rose in mid-2023.', ['mid-2023 = 2023-05~/2023-08~']],
    ['It rose in late 2023.', ['late 2023 = 2023-09~/2023-12~']],
    ['It rose at the beginning of 2023.', ['beginning of 2023 = 2023-01~/2023-04~']],
    ['It rose at the end of 2023.', ['end of 2023 = 2023-12-31']],
    ['It rose in early May 2023.', ['early May 2023 = 2023-05-01~/2023-05-10~']],
    ['It rose in mid-May 2023.', ['mid-May 2023 = 2023-05-11~/2023-05-20~']],
    ['It was new in the 1990s.', ['1990s = 199X']],
    ['It was new in the early 1990s.', ['early 1990s = 1990~/1993~']],
    ['It was new in the nineties.', ['nineties = 199X']],
    ['It was new in the 19th century.', ['19th century = 18XX']],
    ['It was built between 1987 and 2001.', ['between 1987 and 2001 = 1987/2001']],
    ['It was built from 1987 to 2001.', ['from 1987 to 2001 = 1987/2001']],
    ['It was built 1987–2001.', ['1987–2001 = 1987/2001']],
    ['It grew in fiscal year 2023/24.', ['2023/24 = 2023/2024']],
    ['It grew in the 2023-24 season.', ['2023-24 = 2023/2024']],
    ['It has grown since 2015.', ['since 2015 = 2015/..']],
    ['It has grown since May 2015.', ['since May 2015 = 2015-05/..']],
    ['It lasted from 5 to 6 May 2023.', ['5 to 6 May 2023 = 2023-05-05/2023-05-06']],
    ['It fell in the night of 5 to 6 May 2023.', ['5 to 6 May 2023 = 2023-05-05/2023-05-06']],
    ['It lasted from March to May 2023.', ['from March to May 2023 = 2023-03/2023-05']],
    ['It lasted from 28 March to 2 May 2023.', ['from 28 March to 2 May 2023 = 2023-03-28/2023-05-02']],
    ['It fell in 1066.', ['1066 = 1066']],
    ['The war of 1812 was long.', ['1812 = 1812']],
    ['By 2030 it will be gone.', ['2030 = 2030']],
    ['The 2019 election was close.', ['2019 = 2019']],
    ['It fell on 6 December.', ['6 December = XXXX-12-06']],
    ['It fell in December.', ['December = XXXX-12']],
    ['It fell yesterday.', ['yesterday = XXXX-XX-XX']],
    ['It fell on Friday.', ['Friday = XXXX-XX-XX']],
    ['It fell last year.', ['last year = XXXX']],
  ])('as written, without a publication date: %s', (text, expected) => {
    expect(dates(text, null)).toEqual(expected);
  });

  it.each([
    'They may go within four hours.',
    'They march on and sat down in the sun.',
    'May we go now?',
    'Theresa May spoke to March and June.',
    'It cost 2000 euros.',
    'More than 2000 people came.',
    'Some 1,990 people came.',
    'It holds 1900 tonnes.',
    'Flight 2019 and an F-2000 landed.',
    'He is 54 and ran 1500 metres.',
    'They won 3-1 and then 2:0.',
    'The meeting began at 10:30 and took five days.',
    'Article 2024 of version 1.2.2024.5 holds.',
    'It is the first time in the last minute of the second half.',
    'Dial 555-2019 or see page 1999.',
  ])('are none in: %s', (text) => {
    expect(dates(text, DAY)).toEqual([]);
  });

  it('are counted from the last day named when the text says so', () => {
    expect(dates('The next day it rained.', null, { anchor: '2024-02-28' })).toEqual(['next day = 2024-02-29']);
    expect(dates('The previous day it rained.', null, { anchor: '2024-03-01' })).toEqual(['previous day = 2024-02-29']);
    expect(dates('On the same day it rained.', null, { anchor: '2024-03-01' })).toEqual(['same day = 2024-03-01']);
    expect(dates('In the following days it rained.', null, { anchor: '2024-11-21' })).toEqual(['following days = 2024-11-21/..']);
    expect(dates('On that date he was abroad.', null, { anchor: '2024-03-01' })).toEqual(['that date = 2024-03-01']);
    expect(dates('It closed that same spring.', DAY, { anchor: '2023-02-01' })).toEqual(['same spring = 2023-21']);
    expect(dates('It closed the same November.', DAY, { anchor: '2023-02-01' })).toEqual(['same November = 2023-11']);
    expect(dates('The next day it rained.', null)).toEqual([]);
  });
});

describe('dates in other languages', () => {
  it.each([
    ['ru', 'Это произошло 6 декабря.', ['6 декабря = 2024-12-06']],
    ['ru', 'Это произошло 6 декабря 2023 года.', ['6 декабря 2023 года = 2023-12-06']],
    ['ru', 'Выборы прошли в марте 2024 года.', ['марте 2024 года = 2024-03']],
    ['ru', 'В прошлом году построили мост.', ['прошлом году = 2024']],
    ['ru', 'Три года назад построили мост.', ['Три года назад = 2022']],
    ['ru', 'Закон действует с 2015 года.', ['с 2015 года = 2015/..']],
    ['ru', 'Цены выросли в третьем квартале 2024 года.', ['третьем квартале 2024 года = 2024-35']],
    ['ru', 'Он уехал во вторник.', ['вторник = 2025-03-11']],
    ['ru', 'Вчера он уехал.', ['Вчера = 2025-03-11']],
    ['ru', 'В начале 2023 года он уехал.', ['начале 2023 года = 2023-01~/2023-04~']],
    ['ru', 'В 90-х годах он уехал.', ['90-х годах = 199X']],
    ['ru', 'С 5 по 6 мая 2023 года шёл дождь.', ['5 по 6 мая 2023 года = 2023-05-05/2023-05-06']],
    ['ru', 'Встреча 05.11.2024 прошла.', ['05.11.2024 = 2024-11-05']],
    ['uk', 'Це сталося 6 грудня.', ['6 грудня = 2024-12-06']],
    ['uk', 'У березні 2024 року відбулися вибори.', ['березні 2024 року = 2024-03']],
    ['uk', 'Минулого року збудували міст.', ['Минулого року = 2024']],
    ['uk', 'П’ять років тому збудували міст.', ['П’ять років тому = 2020']],
    ['uk', 'Учора він поїхав.', ['Учора = 2025-03-11']],
    ['es', 'Ocurrió el 6 de diciembre.', ['6 de diciembre = 2024-12-06']],
    ['es', 'Ocurrió el 6 de diciembre de 2023.', ['6 de diciembre de 2023 = 2023-12-06']],
    ['es', 'Ocurrió el martes.', ['martes = 2025-03-11']],
    ['es', 'Ocurrió el pasado martes.', ['pasado martes = 2025-03-11']],
    ['es', 'Ocurrió el año pasado.', ['año pasado = 2024']],
    ['es', 'Ocurrió hace tres años.', ['hace tres años = 2022']],
    ['es', 'Ocurrió a principios de 2023.', ['principios de 2023 = 2023-01~/2023-04~']],
    ['es', 'Ocurrió entre 2019 y 2021.', ['entre 2019 y 2021 = 2019/2021']],
    ['es', 'Ocurrió en el tercer trimestre de 2024.', ['tercer trimestre de 2024 = 2024-35']],
    ['es', 'Crece desde 2015.', ['desde 2015 = 2015/..']],
    ['es', 'Ayer por la mañana llovió.', ['Ayer = 2025-03-11']],
    ['es', 'En los años 90 llovió.', ['años 90 = 199X']],
    ['es', 'En el siglo XIX llovió.', ['siglo XIX = 18XX']],
    ['es', 'Llovió en marzo de 2024.', ['marzo de 2024 = 2024-03']],
    ['es', 'Del 5 al 6 de mayo de 2023 llovió.', ['5 al 6 de mayo de 2023 = 2023-05-05/2023-05-06']],
    ['fr', 'Le 6 décembre, il a plu.', ['6 décembre = 2024-12-06']],
    ['fr', 'Le 1er mai 2023, il a plu.', ['1er mai 2023 = 2023-05-01']],
    ['fr', 'Il a plu mardi.', ['mardi = 2025-03-11']],
    ['fr', 'Il a plu l’année dernière.', ['année dernière = 2024']],
    ['fr', 'Il a plu il y a trois ans.', ['il y a trois ans = 2022']],
    ['fr', 'Il a plu début 2023.', ['début 2023 = 2023-01~/2023-04~']],
    ['fr', 'Il a plu en mars 2024.', ['mars 2024 = 2024-03']],
    ['fr', 'Il a plu au troisième trimestre 2024.', ['troisième trimestre 2024 = 2024-35']],
    ['fr', 'Il pleut depuis 2015.', ['depuis 2015 = 2015/..']],
    ['fr', 'Il a plu dans les années 1990.', ['années 1990 = 199X']],
    ['fr', 'Il a plu hier.', ['hier = 2025-03-11']],
    ['de', 'Es fiel am 13. Dezember 2024.', ['13. Dezember 2024 = 2024-12-13']],
    ['de', 'Es fiel am 6. Dezember.', ['6. Dezember = 2024-12-06']],
    ['de', 'Es fiel am Dienstag.', ['Dienstag = 2025-03-11']],
    ['de', 'Es fiel im vergangenen Jahr.', ['vergangenen Jahr = 2024']],
    ['de', 'Es fiel vor drei Jahren.', ['vor drei Jahren = 2022']],
    ['de', 'Es fiel Anfang 2023.', ['Anfang 2023 = 2023-01~/2023-04~']],
    ['de', 'Es fiel Mitte Mai 2023.', ['Mitte Mai 2023 = 2023-05-11~/2023-05-20~']],
    ['de', 'Es fiel im dritten Quartal 2024.', ['dritten Quartal 2024 = 2024-35']],
    ['de', 'Es fällt seit 2015.', ['seit 2015 = 2015/..']],
    ['de', 'Es fiel in den 1990er Jahren.', ['1990er Jahren = 199X']],
    ['de', 'Es fiel gestern.', ['gestern = 2025-03-11']],
    ['de', 'Es fiel vom 5. bis 6. Mai 2023.', ['5. bis 6. Mai 2023 = 2023-05-05/2023-05-06']],
    ['de', 'Es fiel am 6.12.2024.', ['6.12.2024 = 2024-12-06']],
    ['pt', 'Caiu em 6 de dezembro.', ['6 de dezembro = 2024-12-06']],
    ['pt', 'Caiu na terça-feira.', ['terça-feira = 2025-03-11']],
    ['pt', 'Caiu no ano passado.', ['ano passado = 2024']],
    ['pt', 'Caiu há três anos.', ['há três anos = 2022']],
    ['pt', 'Caiu no início de 2023.', ['início de 2023 = 2023-01~/2023-04~']],
    ['pt', 'Caiu desde 2015.', ['desde 2015 = 2015/..']],
    ['it', 'Cadde il 6 dicembre.', ['6 dicembre = 2024-12-06']],
    ['it', 'Cadde martedì.', ['martedì = 2025-03-11']],
    ['it', 'Cadde l’anno scorso.', ['anno scorso = 2024']],
    ['it', 'Cadde tre anni fa.', ['tre anni fa = 2022']],
    ['it', 'Cadde all’inizio del 2023.', ['inizio del 2023 = 2023-01~/2023-04~']],
    ['it', 'Cade dal 2015.', ['dal 2015 = 2015/..']],
    ['it', 'Cadde nel terzo trimestre del 2024.', ['terzo trimestre del 2024 = 2024-35']],
    ['nl', 'Het viel op 6 december 2023.', ['6 december 2023 = 2023-12-06']],
    ['zh', '2024年12月6日下雨了。', ['2024年12月6日 = 2024-12-06']],
    ['pl', 'To było w 2019 roku, 05.11.2024.', ['2019 = 2019', '05.11.2024 = 2024-11-05']],
  ])('%s: %s', (language, text, expected) => {
    expect(dates(text, DAY, { language })).toEqual(expected);
  });

  it('of an unknown day never become today’s', () => {
    expect(dates('Es fiel gestern.', null, { language: 'de' })).toEqual(['gestern = XXXX-XX-XX']);
    expect(dates('Он уехал во вторник.', null, { language: 'ru' })).toEqual(['вторник = XXXX-XX-XX']);
    expect(dates('Het viel gisteren.', null, { language: 'nl' })).toEqual(['gisteren = XXXX-XX-XX']);
  });
});
