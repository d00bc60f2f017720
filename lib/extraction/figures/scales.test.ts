import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

const read = (text: string, language: string) => {
  const within = { start: 0, end: text.length };
  const dates = readDates(text, within, { publishedOn: '2026-06-02', anchor: null, language });
  return readQuantities(text, within, dates, language).map(({ value, unit }) => `${String(value)}${unit ? ` ${unit}` : ''}`);
};

describe('numbers in languages whose grammar is not read', () => {
  it.each([
    ['pl', 'Port stracił 4,7 miliarda złotych.', ['4700000000 PLN']],
    ['pl', 'Zwolniono 320 tysięcy osób, o 11 procent więcej.', ['320000', '11 %']],
    ['pl', 'Tysiące osób czekały na moście.', []],
    ['pl', 'Wydano od 4 do 6 mln euro.', ['4000000,6000000 EUR']],
    ['cs', 'Most stál 2,6 miliardy korun, o 9 procent víc.', ['2600000000 CZK', '9 %']],
    ['sk', 'Prišlo 45 tisíc ľudí a 3 milióny eur.', ['45000', '3000000 EUR']],
    ['nl', 'De haven kostte 4,7 miljoen euro, 11 procent meer.', ['4700000 EUR', '11 %']],
    ['sv', 'Hamnen kostade 4,7 miljoner kronor.', ['4700000 SEK']],
    ['da', 'Havnen kostede 2,5 mia. kroner, 11 pct. mere.', ['2500000000 DKK', '11 %']],
    ['nb', 'Havnen kostet 4,7 milliarder kroner.', ['4700000000 NOK']],
    ['fi', 'Satama maksoi 4,7 miljoonaa euroa, 11 prosenttia enemmän.', ['4700000 EUR', '11 %']],
    ['tr', 'Liman 4,7 milyar lira tuttu, yüzde 11 arttı.', ['4700000000 TRY', '11 %']],
    ['tr', 'İşsizlik %11 oldu, 320 bin kişi işten çıktı.', ['11 %', '320000']],
    ['tr', 'Bakan 4 milyon 300 bin kişiden söz etti.', ['4300000']],
    ['ro', 'Portul a costat 4,7 milioane de lei, 11 la sută mai mult.', ['4700000 RON', '11 %']],
    ['hu', 'A kikötő 4,7 milliárd forintba került, 11 százalékkal többe.', ['4700000000 HUF', '11 %']],
    ['el', 'Το λιμάνι κόστισε 4,7 εκατομμύρια ευρώ.', ['4700000 EUR']],
    ['bg', 'Пристанището струва 4,7 милиона лева.', ['4700000 BGN']],
    ['sr', 'Лука је коштала 4,7 милијарди динара, 11 одсто више.', ['4700000000 RSD', '11 %']],
    ['hr', 'Luka je stajala 4,7 milijuna eura.', ['4700000 EUR']],
    ['ar', 'كلف الميناء 4.7 مليون دولار بزيادة 11 بالمئة', ['4700000 USD', '11 %']],
    ['fa', 'بندر 4.7 میلیارد ریال هزینه و 11 درصد', ['4700000000 IRR', '11 %']],
    ['he', 'הנמל עלה 4.7 מיליארד שקל', ['4700000000 ILS']],
    ['hi', 'बंदरगाह पर 7 करोड़ रुपये और 3 लाख लोग', ['70000000 INR', '300000']],
    ['ur', 'بندرگاہ پر 7 کروڑ اور 11 فیصد', ['70000000', '11 %']],
    ['id', 'Pelabuhan itu menelan 4,7 triliun rupiah.', ['4700000000000 IDR']],
    ['vi', 'Cảng tốn 7 nghìn tỷ đồng, tăng 11 phần trăm.', ['7000000000000 VND', '11 %']],
    ['zh', '港口花费4.7亿元，失业率上升百分之11。', ['470000000 CNY', '11 %']],
    ['zh', '全市有3200万人，其中1万2千人失业。', ['32000000', '12000']],
    ['zh', '出口达到12万亿美元。', ['12000000000000 USD']],
    ['ja', '港の費用は3億2000万円で、11パーセント増えた。', ['320000000 JPY', '11 %']],
    ['ja', '1万8000人が9月3日に集まった。', ['18000']],
    ['ko', '항구에 4억 7000만 원이 들었고 11퍼센트 늘었다.', ['470000000 KRW', '11 %']],
    ['ko', '제5조에 따라 320만 명이 떠났다.', ['3200000']],
    ['th', 'ท่าเรือใช้เงิน 4 แสนล้านบาท เพิ่มขึ้นร้อยละ 11', ['400000000000 THB', '11 %']],
  ])('are right by powers of ten (%s): %s', (language, text, quantities) => {
    expect(read(text, language)).toEqual(quantities);
  });
});

describe('days with their year in such languages', () => {
  it.each([
    ['pl', 'Most otwarto 4 marca 2024 roku.', '2024-03-04'],
    ['tr', "Köprü 5 Mart 2024'te açıldı.", '2024-03-05'],
    ['hu', 'A hidat 2024. március 4-én nyitották meg.', '2024-03-04'],
    ['el', 'Η γέφυρα άνοιξε στις 4 Μαρτίου 2024.', '2024-03-04'],
  ])('are read by the names of months (%s): %s', (language, text, edtf) => {
    const dates = readDates(text, { start: 0, end: text.length }, { publishedOn: null, anchor: null, language });
    expect(dates).toMatchObject([{ edtf, basis: 'as written' }]);
  });
});
