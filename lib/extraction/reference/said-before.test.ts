import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what was just said', () => {
  it.each([
    [
      '“that” about the sentence before',
      'The mill shut its doors in May. That was a mistake.',
      'That→The mill shut its doors in May',
    ],
    ['“that” as an object', 'The mill will shut in May. Does she accept that?', 'that→The mill will shut in May'],
    [
      '“that” about the clause before',
      'The miners asked the owner to go; he ruled that out.',
      'that→The miners asked the owner to go',
    ],
    ['a day', 'The boat left on 8 July. A note written that day was lost.', 'that day→8 July'],
    ['a time', 'The boat left on March 3. Until then nobody knew.', 'then→March 3'],
  ])('%s', (_name, text, link) => {
    expect(linksOf(text)).toContain(link);
  });

  it.each([
    ['“that” that opens a clause', 'The mill shut in May. She said that was the end.', /^that→She/],
    ['“then” that tells an order', 'The boat left on 8 July. Then it sank.', /^Then→/],
    ['a day where none was named', 'The boat sank. A note written that day was lost.', /^that day→/],
  ])('never takes %s', (_name, text, wrong) => {
    expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]);
  });
});

describe('some of several', () => {
  it.each([
    [
      'a count in figures',
      'A count of 14 of the 61 wards failed, because in nine of them the lamps went out.',
      'them→14 of the 61 wards',
    ],
    [
      'what somebody owns',
      'Ann Lee, president of the Allied Nurses Union, spoke. "Our survey was long. The survey cost little."',
      'The survey→Allied Nurses Union’s survey',
    ],
  ])('%s', (_name, text, link) => {
    expect(linksOf(text, 'Ann Lee')).toContain(link);
  });
});
