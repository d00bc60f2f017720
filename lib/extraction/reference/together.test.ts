import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('those who are named together', () => {
  it.each([
    [
      'Carla Mendes and Rui Prata opened the theatre in 1998. The two actors still own it.',
      'The two actors',
      'Carla Mendes and Rui Prata',
    ],
    ['Carla Mendes and Rui Prata opened the theatre in 1998. They sold it in 2011.', 'They', 'Carla Mendes and Rui Prata'],
    [
      'Oslo, Bergen and Tromsø have banned e-scooters. The three cities acted after 40 accidents.',
      'The three cities',
      'Oslo, Bergen and Tromsø',
    ],
    [
      'Ida Berg and her brother Nils were found on Friday. The pair had been missing for a week.',
      'The pair',
      'Ida Berg and her brother Nils',
    ],
    [
      'Norway and Iceland signed a fishing deal in March. The two countries had argued for years.',
      'The two countries',
      'Norway and Iceland',
    ],
    [
      'Hans Moll met Eva Stern in Vienna on Monday. The two ministers agreed to cut tariffs by 5%.',
      'The two ministers',
      'Hans Moll and Eva Stern',
    ],
    ['Lena Horn and Max Kohl were fined 400 euros. Both appealed in June.', 'Both', 'Lena Horn and Max Kohl'],
    [
      'The World Bank and the Asian Development Bank lent 90 million dollars. The two lenders want it back by 2030.',
      'The two lenders',
      'World Bank and the Asian Development Bank',
    ],
    ['Two sailors drowned off Skagen on Sunday. Both were wearing life jackets.', 'Both', 'two sailors'],
    [
      'Rita and Paul Weber bought the mill in 2003. The couple restored it for 2 million euros.',
      'The couple',
      'Rita and Paul Weber',
    ],
    [
      'Two sisters from Ghent, Anke and Lies Maes, won the race. The pair trained for six years.',
      'The pair',
      'Anke and Lies Maes',
    ],
    [
      'Zalando and Otto cut prices by 10% in May. The two retailers lost customers last year.',
      'The two retailers',
      'Zalando and Otto',
    ],
  ])('%s', (text, words, refersTo) => {
    expect(linksOf(text)).toContain(`${words}→${refersTo}`);
  });

  it.each([
    ['The ferry calls at Hallin and Stroma. It takes 40 cars, and they pay 12 euros each.', 'they', 'Hallin and Stroma'],
    ['Anna Reed met the mayor and the council voted for the plan. They rejected 12 others.', 'They', 'Anna Reed and the mayor'],
    ['Peter Holm spoke in Aarhus on Monday. The two parties have met nine times.', 'The two parties', 'Peter Holm and Aarhus'],
  ])('%s (not the names that stand there)', (text, words, refersTo) => {
    expect(linksOf(text)).not.toContain(`${words}→${refersTo}`);
  });
});
