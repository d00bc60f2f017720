import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const whose = (text: string, words: string) => {
  const { candidates } = extractClaims(text, { publishedOn: '2026-06-02', language: 'en' });
  const found = candidates.find(({ quote }) => quote.toLowerCase().startsWith(words.toLowerCase()));
  return found ? (found.claimant ?? 'the text') : 'nothing';
};

describe('a tag without a plain verb of saying names whose words follow', () => {
  it.each([
    ['The tribunal deemed it established on Monday that the driver had taken 3,000 euros.', 'the driver had', 'The tribunal'],
    ['The utility limited itself to saying that the mast was checked in March.', 'the mast was', 'The utility'],
    ['The Dockers’ Union put it bluntly: its members had worked without helmets.', 'its members', 'Dockers’ Union'],
    ['Alderman Vera Stone disagreed: the pool was the cheapest in the county.', 'the pool was', 'Vera Stone'],
    ['The audit contained a clear warning: the tower is to be propped up before May.', 'the tower is', 'The audit'],
    ['For Karl Weiss, who heads the growers’ union, 300 farms would lose half of their water.', '300 farms', 'Karl Weiss'],
    [
      'In the letter sent on Friday, it was stressed that the mill would reopen in June.',
      'the mill would',
      'The letter sent on Friday',
    ],
    ['What the foreman told us was that the crane had failed twice.', 'the crane had', 'The foreman'],
    ['The airline’s line on this is that the part had been replaced in 2022.', 'the part had', 'The airline'],
    ['The loss is put by the county’s auditor at 4 million crowns.', 'the loss is', 'The county’s auditor'],
    ['As the harbour master, Otto Brandt, told journalists, the pier was damaged along 60 metres.', 'the pier', 'Otto Brandt'],
    ['The ferry, as Vera Stone explained to the council, has been laid up since May.', 'the ferry', 'Vera Stone'],
    ['The barns hold 400 tonnes, official data showed.', 'the barns', 'Official data'],
    ['Zola Mbeki, the acting head of the agency, has just told members that the fund was empty.', 'the fund', 'Zola Mbeki'],
    ['Teachers are saying that a third of the meals come back untouched.', 'a third', 'Teachers'],
    ['The claim is false, prosecutor Vera Stone hastened to add.', 'the claim', 'Vera Stone'],
    ['The lists, Vera Stone told a radio station, had lain in a cellar.', 'the lists', 'Vera Stone'],
    ['The panel led by Judge Vera Stone says the dam will cost 4 million.', 'the dam', 'The panel'],
    ['Leader of the Opposition Vera Stone alleged that the police had known for years.', 'the police', 'Vera Stone'],
    ['Minister for Legal Affairs Osman Tabak said that the border would stay shut.', 'the border', 'Osman Tabak'],
    ['“The rebels had no right to ask,” the ministry considered.', 'the rebels', 'The ministry'],
  ])('%s', (text, words, who) => expect(whose(text, words)).toBe(who));

  it.each([
    ['Stating that the harvest was poor, Minister Vera Stone said that imports would double.', ['the harvest', 'imports would']],
    ['Noting that rents had doubled, Vera Stone told the council that 40 flats were empty.', ['rents had', '40 flats']],
    [
      'Vera Stone said that the firm owed rent; that the owner offered her 900 crowns; that nobody had signed.',
      ['the firm owed', 'the owner offered', 'nobody had'],
    ],
  ])('also for two or three claims: %s', (text, parts) => {
    for (const part of parts) expect(whose(text, part)).toBe('Vera Stone');
  });

  it.each([
    ['The county denied the company a licence in 2019.', 'the county denied', 'the text'],
    ['Noting that rents had doubled, the council bought three houses in May.', 'the council bought', 'the text'],
  ])('while what is done is told by the text: %s', (text, words, who) => expect(whose(text, words)).toBe(who));
});
