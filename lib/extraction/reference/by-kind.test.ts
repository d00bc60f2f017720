import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what a wider noun takes up', () => {
  it.each([
    ['Goalkeeper Lena Marsh broke her wrist on Saturday. The player will miss six games.', 'The player→Lena Marsh'],
    ['A novelist from Leith sued the firm in March. The writer lost 40,000 pounds.', 'The writer→the novelist from Leith'],
    ['Bishop Paul Rennick resigned on Friday. The cleric had denied the charges for a year.', 'The cleric→Paul Rennick'],
    ['A toddler fell from a window in Hove on Tuesday. The child was flown to hospital.', 'The child→the toddler'],
    ['A trawler sank off Skye on Monday. The vessel had a crew of six.', 'The vessel→the trawler'],
    ['Police found a pistol under the seat. The weapon had been fired twice.', 'The weapon→the pistol'],
    ['A bus left the road near Sligo. The vehicle rolled over three times.', 'The vehicle→the bus'],
    ['Measles has spread to nine schools. The disease kills one child in a thousand.', 'The disease→Measles'],
    ['A stabbing left two men dead in Luton. The attack took place at noon.', 'The attack→the stabbing'],
    ['An otter was found in the canal. The animal had swallowed a hook.', 'The animal→the otter'],
    ['The derby ended 2-2 on Sunday. The match drew 31,000 people.', 'The match→the derby'],
    ['A burglar took three paintings from the museum. The thief was caught in Dover.', 'The thief→the burglar'],
  ])('%s', (text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['The judge fined the driver 400 pounds. The nurse wept.', 'The nurse→'],
    ['A cyclist met the mayor on Friday. The goalkeeper was late.', 'The goalkeeper→'],
  ])('%s (takes up nobody)', (text, words) => {
    expect(linksOf(text).filter((link) => link.startsWith(words))).toEqual([]);
  });
});
