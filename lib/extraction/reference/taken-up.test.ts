import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what another noun takes up', () => {
  it.each([
    ['Lufthansa cancelled 400 flights on Friday. The airline blamed a strike in Rome.', 'The airline', 'Lufthansa'],
    [
      'Ericsson will close its plant in Tartu. The Swedish company employs 1,100 people there.',
      'The Swedish company',
      'Ericsson',
    ],
    ['Nvidia sold chips worth 30 billion dollars in May. The chipmaker expects 33 billion in June.', 'The chipmaker', 'Nvidia'],
    [
      'Carrefour has recalled 12,000 jars of honey. The supermarket chain said nobody had fallen ill.',
      'The supermarket chain',
      'Carrefour',
    ],
    [
      'Netflix lost 200,000 customers in March. The streaming service raised its price by 2 dollars.',
      'The streaming service',
      'Netflix',
    ],
    ['Doctors gave palizumab to 300 patients. The drug halved the risk of a stroke.', 'The drug', 'palizumab'],
    [
      'Inspectors found traces of fentrazol in the well. The pesticide was banned in 2014.',
      'The pesticide',
      'fentrazol in the well',
    ],
    ['HMS Daring left Portsmouth on Tuesday. The destroyer carries 190 sailors.', 'The destroyer', 'HMS Daring'],
    [
      'Three pupils from Graz were lost in the snow for two days. The boys were found on Sunday.',
      'The boys',
      'three pupils from Graz',
    ],
    ['Sweden beat Norway 3-1 in May, and the Norwegians want revenge.', 'the Norwegians', 'Norway'],
    ['Denmark lost 2-0 to Serbia on Sunday. The Danes had 11 shots.', 'The Danes', 'Denmark'],
    ['Ajax bought Luis Vidal for 9 million euros. The Spaniard scored 14 goals last season.', 'The Spaniard', 'Luis Vidal'],
    ['Father Tomas Ruiz was arrested in Lima on Monday. The priest denies taking 40,000 dollars.', 'The priest', 'Tomas Ruiz'],
    [
      'A 17-year-old girl swam across the lake on Sunday. The teenager needed nine hours.',
      'The teenager',
      'the 17-year-old girl',
    ],
    [
      'Of Karl Wendt the jury heard little. Lawyers spoke of Karl Brandt for two hours. Brandt was paid 900 euros.',
      'Brandt',
      'Karl Brandt',
    ],
  ])('%s', (text, words, refersTo) => {
    expect(linksOf(text)).toContain(`${words}→${refersTo}`);
  });

  it.each([
    ['The train left Zagreb at nine. The operator blamed a signal for the delay of 40 minutes.', 'The operator', 'Zagreb'],
    ['Anna Reed was born in Lisbon. The company she leads employs 300 people.', 'The company', 'Lisbon'],
    ['Doctors treated 12 children for Crohn’s disease. The firm paid 3 million euros.', 'The firm', 'Crohn'],
    ['Four women sued the club in 2019. The men were never paid 9,000 euros.', 'The men', 'four women'],
    ['The mill opened in 1962. It closed on Friday, and by then it had 12 workers.', 'then', 'Friday'],
  ])('%s (means nobody who was named)', (text, words, refersTo) => {
    expect(linksOf(text)).not.toContain(`${words}→${refersTo}`);
  });
});
