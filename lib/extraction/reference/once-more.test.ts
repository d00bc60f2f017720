import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('a noun that was said before', () => {
  it.each([
    ['A pump worth 900 euros had rusted through. Nobody replaced the pump until June.', 'the pump', 'pump worth 900 euros'],
    [
      'Inspectors described the flaw in a memo dated 4 July. Miss Tarr denies having seen the memo.',
      'the memo',
      'memo of 4 July',
    ],
    [
      'The finding comes from a survey carried out by the Nursing League in May. The survey reached 400 wards.',
      'The survey',
      'survey carried out by the Nursing League in May',
    ],
    [
      'Engineers opened a valve that had jammed in 2019. The valve was scrapped a day later.',
      'The valve',
      'valve that had jammed in 2019',
    ],
    [
      'A lorry struck the footbridge at noon. Police are examining the lorry.',
      'the lorry',
      'lorry that struck the footbridge at noon',
    ],
    ['Ms Okoro rented a garage in Leith. When she left, the garage was empty.', 'the garage', 'garage in Leith'],
    ['The guests were given quilted jackets. A sponsor had paid for the jackets.', 'the jackets', 'quilted jackets'],
    [
      'Fever clinic shut in bread scandal\n\nThree bakers were held in Arnfield on Monday. The scandal had begun in June.',
      'The scandal',
      'bread scandal',
    ],
    ['The mayor closed the only road to the quarry. Farmers want the road back.', 'the road', 'road to the quarry'],
    ['The council signed a £4m contract in May. The contract ends in June.', 'The contract', 'the £4m contract'],
    ['The sluice at Orrin failed because its chain had snapped. The chain was new.', 'The chain', 'chain of the sluice at Orrin'],
    ['He wrote a letter on 9 March. The letter came back.', 'The letter', 'letter of 9 March'],
    [
      'The Tarrow Street pool will shut in May. A new pool at Elm Park opens in June. Its roof is of glass.',
      'Its',
      'the new pool at Elm Park',
    ],
    [
      'The Tarrow Street rink will shut in May. The 40-year-old rink lost money. A new rink at Elm Park opens in June. Skaters want the rink saved.',
      'the rink',
      'the Tarrow Street rink',
    ],
  ])('%s', (text, words, refersTo) => {
    expect(linksOf(text)).toContain(`${words}→${refersTo}`);
  });

  it.each([
    ['The Kelby Gazette broke the story. The Gazette has 900 readers.', 'The Gazette', 'Kelby Gazette'],
    ['He was governor of the Bank of Ostrel. Nobody trusts the Bank now.', 'the Bank', 'Bank of Ostrel'],
    ['The Eastern Chamber of Fisheries met on Monday. Later the Chamber voted.', 'the Chamber', 'Eastern Chamber of Fisheries'],
    ['Vacant Mills (Rates) Bill: Second Reading. I support the Bill.', 'the Bill', 'Vacant Mills (Rates) Bill'],
  ])('%s (a longer name)', (text, words, refersTo) => {
    expect(linksOf(text)).toContain(`${words}→${refersTo}`);
  });

  it.each([
    ['a manner', 'He told us by letter in person. The letter was short.', /^The letter→letter in person/],
    ['a price', 'He sold the yard for a pound. The yard was his.', /for a pound/],
  ])('never takes %s', (_name, text, wrong) => {
    expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]);
  });
});
