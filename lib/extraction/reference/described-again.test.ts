import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what is spoken of once more', () => {
  it.each([
    ['a number that stands alone', 'The clerk found three ledgers. Two were wet.', 'Two→three ledgers'],
    ['an ordinal that stands alone', 'The clerk found two ledgers. A third was wet.', 'A third→third ledger'],
    [
      'a body of several, called by its kind',
      'The Harbour Commission met. Later the Commission rose.',
      'the Commission→Harbour Commission',
    ],
    ['a body by its initials', 'Agence Horizon wrote first. Then AH fell silent.', 'AH→Agence Horizon'],
    ['a name and a number', 'Casper Voll was named by the king. He thanked Mr Voll six months ago.', 'Mr Voll→Casper Voll'],
    ['what is somebody’s own', 'Ines Roth wept. A note from her own office burned.', 'her own office→Ines Roth’s office'],
    ['a firm with a name of two', 'The owner, Berg & Sons, paid. It left.', 'It→Berg & Sons'],
    ['somebody by what they were', 'Ines Roth wept. The former school nurse left.', 'The former school nurse→Ines Roth'],
    ['somebody by sex', 'The driver Ivar Lund was hurt. The man was 52.', 'The man→Ivar Lund'],
    [
      'lands that no atlas knows, by a side that is known',
      'Norway closed its border with Zelmark. Talks between the two countries failed in Zelmark.',
      'the two countries→Norway and Zelmark',
    ],
    ['a description and the name behind it', 'The office wrote. The agency, Berg & Sons, paid.', 'The agency→Berg & Sons'],
    ['a member, by the sex', 'Miss Ines Roth spoke first. The hon. Lady was wrong.', 'The hon. Lady→Ines Roth'],
    ['the place a report was sent from', 'KARSK (Horizon) – A court here ruled on Monday.', 'here→KARSK'],
    ['one of several', 'Thirty nurses left. One of them said she wept.', 'she→one of the thirty nurses'],
    ['somebody whom no list knows', 'A zorber earns little. Once she pays the rent, nothing is left.', 'she→the zorber'],
    ['who waits', 'Among them was a man waiting to hear whether he was ill.', 'he→the man'],
    ['what a year tells', 'The 2019 trial was stopped. Its sponsor left.', 'Its→the 2019 trial'],
    ['what stands behind “some”', 'The clerk found three ledgers. Some had torn covers. They were wet.', 'They→three ledgers'],
    ['police who say', 'Officers of the county police came. A ferry, the police state, sank.', 'the police→county police'],
  ])('%s', (_, text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['a share', 'The clerk found three ledgers. One in six was wet.', 'One'],
    ['what is said to be the case', 'The clerk found a ledger. It was the ledger of the king that burned.', 'It'],
    ['anybody', 'The clerk found three ledgers. One has to laugh.', 'One'],
    ['what is told behind it', 'The Harbour Trust met. The foundation that runs the port left.', 'The foundation'],
    ['somebody who only speaks', 'The figures, Ines Roth said, fell.', 'The figures'],
  ])('%s points at nothing', (_, text, words) =>
    expect(linksOf(text).filter((link) => link.startsWith(`${words}→`))).toEqual([]),
  );
});

describe('whom “we” means', () => {
  it.each([['whoever meets', 'Norland Ferries plc, annual general meeting\n\nWe lost money.', 'Ann Lee', 'We→Norland Ferries']])(
    '%s',
    (_, text, outer, link) => expect(linksOf(text, outer)).toContain(link),
  );
});
