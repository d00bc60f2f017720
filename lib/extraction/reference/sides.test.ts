import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('whom “we” means', () => {
  it.each([
    [
      'a government',
      'Ann Lee, premier of Norland, said so. Today my government acts. We won.',
      'Ann Lee',
      'We→Ann Lee’s government',
    ],
    [
      'the body somebody leads',
      'Ann Lee, president of the Allied Nurses Union, spoke. We won.',
      'Ann Lee',
      'We→Allied Nurses Union',
    ],
    ['the body somebody is of', 'Professor Ann Lee of Vestby University spoke. We won.', 'Ann Lee', 'We→Vestby University'],
    ['a party', 'Reform spokeswoman Ann Lee spoke. We won.', 'Ann Lee', 'We→Reform'],
    ['a party in brackets', 'Ann Lee (Centre) spoke. We won.', 'Ann Lee', 'We→Centre'],
    ['a firm', 'Fenwick & Rhys chief executive Ann Lee spoke. We won.', 'Ann Lee', 'We→Fenwick & Rhys'],
    ['a town', 'Remarks by Mayor Ann Lee at her launch, Foundry Hall, Garrow Falls\n\nWe won.', 'Ann Lee', 'We→Garrow Falls'],
    [
      'a town before the date of a head',
      'Builders Congress, Garrow Falls, Friday 3 May 2024\n\nMayor Ann Lee spoke. We won.',
      'Ann Lee',
      'We→Garrow Falls',
    ],
    [
      'a committee whose member speaks',
      'Rivers Committee: Official Report\n\nAnn Lee (Northfield) (Green): We won.',
      'Ann Lee',
      'We→Rivers Committee',
    ],
    ['a party of a member', 'Record\n\nAnn Lee (Northfield): We won.', 'Ann Lee', 'We→Ann Lee’s party'],
    ['a chamber', 'SENATE OF NORLAND\n\nAnn Lee told this Senate that it rained.', 'Ann Lee', 'this Senate→Senate of Norland'],
    [
      'the speaker’s side where the speaker tells what others said',
      'Ann Lee, mayor of Norburg, spoke. They said that we lost.',
      'Ann Lee',
      'we→Norburg',
    ],
  ])('%s', (_name, text, outer, expected) => {
    expect(linksOf(text, outer)).toContain(expected);
  });
});

describe('whom and what a description means', () => {
  it.each([
    [
      'the side of a country',
      'Ukraine and Romania talked. He said that the Ukrainian side was warned.',
      'the Ukrainian side→Ukraine',
    ],
    ['an opponent who is named later', 'Ann Lee met Tom Becker. Her opponent left.', 'Her opponent→Tom Becker'],
    ['the party somebody is of', 'Reform spokeswoman Ann Lee spoke. Her party wants him gone.', 'Her party→Reform'],
    [
      'the rest of a body’s name',
      'The State Veterinary Service of Romania denied it. He asked the Veterinary Service.',
      'the Veterinary Service→State Veterinary Service of Romania',
    ],
    [
      'no person by a noun for things',
      'The Slutsk Plant closed. The director of the plant Leonid Babich left. The plant lost money.',
      'The plant→Slutsk Plant',
    ],
    [
      'a firm by what it makes',
      'Fenwick & Rhys made a loss. Its shares fell after the biscuit maker warned investors.',
      'the biscuit maker→Fenwick & Rhys',
    ],
    [
      'a firm by where it sits',
      'Fenwick & Rhys made a loss. Profit fell, the Leeds-based company said.',
      'the Leeds-based company→Fenwick & Rhys',
    ],
    [
      'a document, with a verb right behind it',
      'They signed a protocol on tests. The document obliges the parties to report.',
      'The document→the protocol on tests',
    ],
    ['a woman whom a pronoun told of', 'Dr Kei Lund left. She said so. Tom Becker sat there. She smiled.', 'She→Kei Lund'],
  ])('%s', (_name, text, expected) => {
    expect(linksOf(text)).toContain(expected);
  });

  it('amounts of money are no “they”', () => {
    expect(linksOf('The state has nine firefighting aircraft and paid 47 million florins for their upkeep.')).toContain(
      'their→nine firefighting aircraft',
    );
  });

  it('what stands for nothing points at nothing', () => {
    expect(linksOf('The bank fell. It is my pleasure to speak. It’s good to be here.')).toEqual([]);
  });
});

describe('what was spoken of at length', () => {
  it.each([
    [
      'They signed a protocol on the mutual recognition of results. He broke the protocol.',
      'the protocol→protocol on the mutual recognition of results',
    ],
    ['She cited a report by the inspectorate. The report blames the lack of space.', 'The report→report by the inspectorate'],
    ['The letters from the pilots’ union came late. He met the union.', 'the union→pilots’ union'],
  ])('is told by those words: %s', (text, expected) => {
    expect(linksOf(text)).toContain(expected);
  });
});
