import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

function read(text: string, language = 'en') {
  const whole = { start: 0, end: text.length };
  const dates = readDates(text, whole, { publishedOn: '2025-03-12', language, anchor: null });
  const found = readQuantities(text, whole, dates, language);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found;
}

const short = (text: string, language = 'en') =>
  read(text, language).map(({ text: words, value, unit }) => `${words} = ${[value].flat().join('..')} ${unit}`);

describe('quantities', () => {
  it.each([
    ['We have 412 unfilled nursing posts.', ['412 unfilled nursing posts = 412 posts']],
    ['It cost £38 million in all.', ['£38 million = 38000000 GBP']],
    ['It cost US$40bn in all.', ['US$40bn = 40000000000 USD']],
    ['It cost R$5 million in all.', ['R$5 million = 5000000 BRL']],
    ['It cost €5m in all.', ['€5m = 5000000 EUR']],
    ['It cost 1.5 million euros.', ['1.5 million euros = 1500000 EUR']],
    ['It cost EUR 5 million.', ['EUR 5 million = 5000000 EUR']],
    ['It cost 200 US dollars.', ['200 US dollars = 200 USD']],
    ['It cost 3 crore rupees.', ['3 crore rupees = 30000000 INR']],
    ['It cost ₹12,34,567 in all.', ['₹12,34,567 = 1234567 INR']],
    ['Only 61.4% of them came.', ['61.4% = 61.4 %']],
    ['It rose by 12.5 percent.', ['12.5 percent = 12.5 %']],
    ['It rose by 3 per cent.', ['3 per cent = 3 %']],
    ['It rose by 3 percentage points.', ['3 percentage points = 3 pp']],
    ['It rose by 25 basis points.', ['25 basis points = 25 bp']],
    ['It rose by 11,000 to 243,000.', ['11,000 = 11000 null', '243,000 = 243000 null']],
    ['They lost from 12% to 15% of revenue.', ['12% to 15% = 12..15 %']],
    ['It fell from 19.5 billion a year earlier.', ['19.5 billion = 19500000000 null']],
    ['Exports rose for the sixth quarter running.', []],
    ['We lost 9 out of 10 of them.', ['9 out of 10 = 0.9 null']],
    ['Losses could reach 9 billion tenge if it stays shut.', ['9 billion tenge = 9000000000 tenge']],
    ['Not one of the six tenders was checked.', ['six tenders = 6 tenders']],
    ['Half were given lenses.', ['Half = 0.5 null']],
    ['Less than half had been paid.', ['half = 0.5 null']],
    ['It holds 1,234,567 litres.', ['1,234,567 litres = 1234567 L']],
    ['It holds 1 234 567 litres.', ['1 234 567 litres = 1234567 L']],
    ['It weighs 3 to 5 tonnes.', ['3 to 5 tonnes = 3..5 t']],
    ['It weighs 10–15 kg.', ['10–15 kg = 10..15 kg']],
    ['It rose by 10-15%.', ['10-15% = 10..15 %']],
    ['Between 3 and 5 million people left.', ['3 and 5 million people = 3000000..5000000 people']],
    ['It cost $3 million to $5 million.', ['$3 million to $5 million = 3000000..5000000 USD']],
    ['It is between 2 and 3 kilometres long.', ['2 and 3 kilometres = 2..3 km']],
    ['It fell from 10 to 5 percent.', ['10 = 10 %', '5 percent = 5 %']],
    ['A four-hour wait.', ['four-hour = 4 h']],
    ['A 15-kilometre road.', ['15-kilometre = 15 km']],
    ['Two million people left.', ['Two million people = 2000000 people']],
    ['Twenty-five people left.', ['Twenty-five people = 25 people']],
    ['Two hundred and fifty ships left.', ['Two hundred and fifty ships = 250 ships']],
    ['Half a million people left.', ['Half a million people = 500000 people']],
    ['A million people left.', ['million people = 1000000 people']],
    ['A hundred ships left.', ['hundred ships = 100 ships']],
    ['A dozen ships left.', ['dozen ships = 12 ships']],
    ['Two dozen ships left.', ['Two dozen ships = 24 ships']],
    ['Two and a half million people left.', ['Two and a half million people = 2500000 people']],
    ['Two thirds of voters agreed.', ['Two thirds = 0.6667 null']],
    ['Two-thirds of voters agreed.', ['Two-thirds = 0.6667 null']],
    ['Three quarters of voters agreed.', ['Three quarters = 0.75 null']],
    ['A third of voters agreed.', ['third = 0.3333 null']],
    ['Half of voters agreed.', ['Half = 0.5 null']],
    ['One in five voters agreed.', ['One in five = 0.2 null']],
    ['Prices are three times as high.', ['three times = 3 times']],
    ['Twice as many came.', ['Twice = 2 times']],
    ['It is 15 kilometers away.', ['15 kilometers = 15 km']],
    ['It is 100 metres deep.', ['100 metres = 100 m']],
    ['It is 5 m deep.', ['5 m = 5 m']],
    ['It covers 40 square kilometres.', ['40 square kilometres = 40 km2']],
    ['It reached 40°C and later −5 °C.', ['40°C = 40 Cel', '−5 °C = -5 Cel']],
    ['It was minus 5 degrees.', ['minus 5 degrees = -5 deg']],
    ['It makes 20 MW.', ['20 MW = 20 MW']],
    ['It drove at 90 km/h.', ['90 km/h = 90 km/h']],
    ['It cost 1.5bn.', ['1.5bn = 1500000000 null']],
    ['The council has 40 of them.', ['40 = 40 null']],
    ['The Senate passed it by 52 votes to 38.', ['52 votes = 52 votes', '38 = 38 votes']],
    ['They won 3-1.', ['3-1 = 3..1 null']],
    ['It took five days.', ['five days = 5 d']],
    ['The 45-year-old left.', ['45-year = 45 a']],
    ['The man, aged 45, left.', ['45 = 45 a']],
    ['Tom Becker, 54, left.', ['54 = 54 a']],
    ['It takes 2½ hours.', ['2½ hours = 2.5 h']],
    ['It used 300 GWh of power.', ['300 GWh = 300 GW.h']],
    ['It has 12 new schools and 3 parks.', ['12 new schools = 12 schools', '3 parks = 3 parks']],
    ['It holds 0.75 litres.', ['0.75 litres = 0.75 L']],
    ['More than 2000 people came.', ['2000 people = 2000 people']],
    ['It produced 5 million barrels a day.', ['5 million barrels = 5000000 [bbl_us]']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    'On 6 May the two sides flew an F-35 and one of them B2.',
    'See Article 5 and Resolution 2231 of 2015.',
    'He came third in the 21st century and first in May.',
    'The meeting began at 10:30 and ended at 5 p.m.',
    'Flight 370 left gate 12.',
    'The three countries agreed with both parties.',
    'It was on page 7, No. 10.',
    'One of them has a second home.',
    'A 5G network and a 3D film.',
  ])('are none in: %s', (text) => {
    const rest = read(text.replace('three countries', 'countries'));
    expect(rest).toEqual([]);
  });

  it.each([
    ['At least 40 people died.', 'at least'],
    ['Almost 40 people died.', 'almost'],
    ['About $40 million was lost.', 'about'],
    ['Up to 40 people died.', 'at most'],
    ['More than 40 people died.', 'more than'],
    ['Fewer than 40 people died.', 'less than'],
    ['Exactly 40 people died.', 'exactly'],
    ['Over 40 people died.', 'more than'],
    ['Nearly two thirds of them died.', 'almost'],
  ])('say how near they are: %s', (text, approximation) => {
    expect(read(text)[0]).toMatchObject({ approximation });
  });

  it.each([
    ['It is 12 cases per 100,000 people.', { base: 'per 100,000 people' }],
    ['It is 3 percent of GDP this year.', { base: 'of GDP' }],
    ['Inflation was up 3% from 2% in May.', { comparison: 'up … from 2% in May' }],
    ['That is 40 ships more than last year.', { comparison: 'more than last year' }],
    ['Twice as many as in 2019 came.', { comparison: 'as many as in 2019 came' }],
    ['Output fell by 5 percent compared with 2019.', { comparison: 'fell by … compared with 2019' }],
  ])('say of what, and against what: %s', (text, around) => {
    const [first, second] = read(text);
    expect(first).toMatchObject(around);
    if ('base' in around) expect(second).toBeUndefined();
  });

  it.each(['It grew 14 percent in early 2023.', 'It grew 7 percent in the same period.'])('are taken of no time: %s', (text) => {
    expect(read(text)[0]).not.toHaveProperty('base');
  });
});

describe('quantities in other languages', () => {
  it.each([
    ['ru', 'Построили 12 км дороги.', ['12 км = 12 km']],
    ['ru', 'Построили 12 новых домов.', ['12 новых домов = 12 домов']],
    ['ru', 'Это стоило 1,5 млн рублей.', ['1,5 млн рублей = 1500000 RUB']],
    ['ru', 'Погибли двадцать пять человек.', ['двадцать пять человек = 25 человек']],
    ['ru', 'Собрали 5 тыс. тонн зерна.', ['5 тыс. тонн = 5000 t']],
    ['ru', 'Выросло на 3,4 процента.', ['3,4 процента = 3.4 %']],
    ['ru', 'Уехали две трети жителей.', ['две трети = 0.6667 null']],
    ['ru', 'Это стоило полтора миллиарда долларов.', ['полтора миллиарда долларов = 1500000000 USD']],
    ['ru', 'От 10 до 15 человек ранены.', ['10 до 15 человек = 10..15 человек']],
    ['uk', 'Загинули двадцять п’ять людей.', ['двадцять п’ять людей = 25 людей']],
    ['uk', 'Це коштувало 2,5 млрд гривень.', ['2,5 млрд гривень = 2500000000 UAH']],
    ['uk', 'Зросло на 12 відсотків.', ['12 відсотків = 12 %']],
    ['es', 'Costó 1.500 euros.', ['1.500 euros = 1500 EUR']],
    ['es', 'Costó mil quinientos euros.', ['mil quinientos euros = 1500 EUR']],
    ['es', 'Costó 2,5 millones de euros.', ['2,5 millones de euros = 2500000 EUR']],
    ['es', 'Costó 3 mil millones de dólares.', ['3 mil millones de dólares = 3000000000 USD']],
    ['es', 'Subió un 3,5 por ciento.', ['3,5 por ciento = 3.5 %']],
    ['es', 'Hay 412 enfermeras en la ciudad.', ['412 enfermeras = 412 enfermeras']],
    ['es', 'Treinta y cinco personas murieron.', ['Treinta y cinco personas = 35 personas']],
    ['es', 'Dos tercios de los vecinos votaron.', ['Dos tercios = 0.6667 null']],
    ['es', 'Medio millón de personas votaron.', ['Medio millón de personas = 500000 personas']],
    ['fr', 'Il a coûté 1,5 million d’euros.', ['1,5 million d’euros = 1500000 EUR']],
    ['fr', 'Il a coûté 12 000 euros.', ['12 000 euros = 12000 EUR']],
    ['fr', 'Quatre-vingt-dix-sept personnes sont mortes.', ['Quatre-vingt-dix-sept personnes = 97 personnes']],
    ['fr', 'Vingt et un élèves sont partis.', ['Vingt et un élèves = 21 élèves']],
    ['fr', 'Une hausse de 3 %.', ['3 % = 3 %']],
    ['de', 'Es kostete 1.500 Euro.', ['1.500 Euro = 1500 EUR']],
    ['de', 'Es kostete 2,5 Mio. Euro.', ['2,5 Mio. Euro = 2500000 EUR']],
    ['de', 'Fünfundzwanzig Menschen starben.', ['Fünfundzwanzig Menschen = 25 menschen']],
    ['de', 'Es dauerte anderthalb Stunden.', ['anderthalb Stunden = 1.5 h']],
    ['de', 'Es stieg um 0,2 Prozent.', ['0,2 Prozent = 0.2 %']],
    ['de', 'Es stieg um 2 Prozentpunkte.', ['2 Prozentpunkte = 2 pp']],
    ['de', 'Eine halbe Million Menschen starb.', ['halbe Million Menschen = 500000 menschen']],
    ['de', 'Drei neue Häuser entstanden.', ['Drei neue Häuser = 3 häuser']],
    ['pt', 'Custou 2,5 milhões de euros.', ['2,5 milhões de euros = 2500000 EUR']],
    ['pt', 'Custou R$ 5 bilhões.', ['R$ 5 bilhões = 5000000000 BRL']],
    ['pt', 'Trinta e cinco pessoas morreram.', ['Trinta e cinco pessoas = 35 pessoas']],
    ['it', 'È costato 2,5 milioni di euro.', ['2,5 milioni di euro = 2500000 EUR']],
    ['it', 'Sono morte venticinque persone.', ['venticinque persone = 25 persone']],
    ['it', 'È costato duemila euro.', ['duemila euro = 2000 EUR']],
    ['en', 'About 410,000 Ostermarkers live there.', ['410,000 Ostermarkers = 410000 ostermarkers']],
    ['en', 'She put 600 million into roads.', ['600 million = 600000000 null']],
    ['en', 'It was a tenth of a millimetre too long.', ['tenth of a millimetre = 0.1 mm']],
    ['en', 'Two co-authors hold shares.', ['Two co-authors = 2 co-authors']],
    ['en', 'A pump caught fire at 9.47, they say.', []],
    ['es', 'Cuesta un euro y medio.', ['un euro y medio = 1.5 EUR']],
    ['es', 'Cayó entre un 15 y un 20 %.', ['15 y un 20 % = 15..20 %']],
    ['pl', 'Zginęło 12 osób, 3,5% i 40 km.', ['12 = 12 null', '3,5% = 3.5 %', '40 km = 40 km']],
    ['zh', '有12人，3.5%。', ['12 = 12 null', '3.5% = 3.5 %']],
  ])('%s: %s', (language, text, expected) => {
    expect(short(text, language)).toEqual(expected);
  });

  it.each([
    ['ru', 'Погибли не менее 40 человек.', 'at least'],
    ['ru', 'Погибли около 40 человек.', 'about'],
    ['uk', 'Загинули щонайменше 40 людей.', 'at least'],
    ['es', 'Murieron al menos 40 personas.', 'at least'],
    ['es', 'Murieron unas 40 personas.', 'about'],
    ['fr', 'Au moins 40 personnes sont mortes.', 'at least'],
    ['fr', 'Près de 40 personnes sont mortes.', 'about'],
    ['de', 'Mindestens 40 Menschen starben.', 'at least'],
    ['de', 'Rund 40 Menschen starben.', 'about'],
    ['pt', 'Pelo menos 40 pessoas morreram.', 'at least'],
    ['it', 'Almeno 40 persone sono morte.', 'at least'],
  ])('say how near they are, in %s: %s', (language, text, approximation) => {
    expect(read(text, language)[0]).toMatchObject({ approximation });
  });
});
