import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what a text calls otherwise', () => {
  it.each([
    ['The bank has repaid the loan. The repayment came early.', 'The repayment→the repayment of the loan'],
    ['Police raided the flat and seized 40 phones. The seizure was lawful.', 'The seizure→the seizure of 40 phones'],
    [
      'Turkey deported 300 migrants on Sunday. The deportation broke a promise.',
      'The deportation→the deportation of 300 migrants',
    ],
    ['Colonel Ada Brenk led the patrol. The officer was killed on Monday.', 'The officer→Ada Brenk'],
    ['Imam Yusuf Daro spoke at the vigil. The cleric asked for calm.', 'The cleric→Yusuf Daro'],
    ['Dr Ines Polo examined the boy. The physician found no wound.', 'The physician→Ines Polo'],
    ['HMNZS Manawanui ran aground off Samoa on Saturday. The ship sank the next morning.', 'The ship→HMNZS Manawanui'],
    ['Loch Ederline froze on Sunday. The loch is 60 metres deep.', 'The loch→Loch Ederline'],
    ['Forty paintings were stolen from the castle. The pictures are worth 3 million euros.', 'The pictures→forty paintings'],
    ['Tesla recalled 2 million cars. The automaker denied a fault.', 'The automaker→Tesla'],
    ['Cyclone Narelle hit Fiji. The storm killed nine.', 'The storm→Cyclone Narelle'],
  ])('%s', (text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['The firm shut the mill in May. The harvest was poor.', 'The harvest→'],
    ['Dr Ines Polo examined the boy. The admiral was late.', 'The admiral→'],
  ])('%s (nothing)', (text, words) => {
    expect(linksOf(text).filter((link) => link.startsWith(words))).toEqual([]);
  });
});
