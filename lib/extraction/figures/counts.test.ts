import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

function short(text: string, language = 'en'): string[] {
  const whole = { start: 0, end: text.length };
  const dates = readDates(text, whole, { publishedOn: '2026-03-12', language, anchor: null });
  return readQuantities(text, whole, dates, language).map(({ text: words, value, unit, start, end }) => {
    expect(text.slice(start, end)).toBe(words);
    return `${words} = ${[value].flat().join('..')} ${unit}`;
  });
}

describe('what is counted and what is not', () => {
  it.each([
    ['One worker in six has a second job.', ['One worker in six = 0.1667 null']],
    ['Three IT teams and 12 PE teachers left.', ['Three IT teams = 3 teams', '12 PE teachers = 12 teachers']],
    ['One child in five goes to bed hungry.', ['One child in five = 0.2 null']],
    ['One working adult in every ten agreed.', ['One working adult in every ten = 0.1 null']],
    ['One man died in five days.', ['five days = 5 d']],
    ['Nine out of ten homes have pipes.', ['Nine out of ten = 0.9 null']],
    ['Every third jar was fake.', ['third = 0.3333 null']],
    ['Only 340 of the 800 flats were finished.', ['340 = 340 flats', '800 flats = 800 flats']],
    ['Profit should land between £95m and £102m.', ['£95m and £102m = 95000000..102000000 GBP']],
    ['Shares fell from 425p to 310p.', ['425p = 425 p', '310p = 310 p']],
    ['The budget is 612m florins, up on 501m.', ['612m florins = 612000000 florins', '501m = 501000000 null']],
    ['It cost £5m; it includes 14m for a network.', ['£5m = 5000000 GBP', '14m = 14000000 null']],
    ['It stands behind a 12m wall, 50m away.', ['12m = 12 m', '50m = 50 m']],
    ['He won the 100m sprint.', ['100m = 100 m']],
    ['Two of them had been stripped.', ['Two = 2 null']],
    ['Four of Velland’s nine firefighting aircraft stayed.', ['Four = 4 null', 'nine firefighting aircraft = 9 aircraft']],
    ['One of them left.', []],
    ['It failed by a single vote.', ['a single vote = 1 vote']],
    ['The committee voted by seven votes to four.', ['seven votes = 7 votes', 'four = 4 votes']],
    ['Three more ships left.', ['Three more ships = 3 ships']],
    ['It takes seven minutes; it used to be twelve.', ['seven minutes = 7 min', 'twelve = 12 null']],
    ['The meeting began at twelve.', []],
    ['Shootings fell by almost a third in 2025.', ['third = 0.3333 null']],
    ['It exports the third year in a row.', []],
    ['On the sixth day they left.', []],
    ['A third, dated July 9, was found.', []],
    ['He seeks a third term.', []],
    ['Barely a fifth reached fire stations.', ['fifth = 0.2 null']],
    ['A third of voters agreed.', ['third = 0.3333 null']],
    ['Barely half the staff came.', ['half = 0.5 null']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    ['es', 'Lo aprobó por once votos a nueve.', ['once votos = 11 votos', 'nueve = 9 votos']],
    ['es', 'Dos de los arrestados están en prisión.', ['Dos = 2 null']],
    ['es', 'Volverán a funcionar dos de las salas.', ['dos = 2 null']],
    ['es', 'Cuatro de cada diez vecinos votaron.', ['Cuatro de cada diez = 0.4 null']],
    ['fr', 'Le courriel est parti à 18 h 40.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(short(text, language)).toEqual(expected);
  });
});
