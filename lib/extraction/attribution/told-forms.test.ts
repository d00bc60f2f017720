import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '-'}: ${quote.replace(/[.,]$/, '')}`,
  );

describe('who says what, by verbs of saying and of acting by words', () => {
  it.each([
    ['The union reasserted that the site had never been inspected.', 'The union: the site had never been inspected'],
    ['Economists surmise that exports fell in the second quarter.', 'Economists: exports fell in the second quarter'],
    ['The indictment charges that he took 40,000 dollars.', 'The indictment: he took 40,000 dollars'],
    ['The airline acknowledged two bags had gone missing.', 'The airline: two bags had gone missing'],
    ['The council warned residents the water was unsafe.', 'The council: the water was unsafe'],
    ['The board reminded parents the school closes at noon.', 'The board: the school closes at noon'],
    ['The army released a statement in which it said that 12 men had died.', 'The army: 12 men had died'],
    ['The supplier sent an email confirming that the parts were never ordered.', 'The supplier: the parts were never ordered'],
    ['The judge handed down a ruling that the strike was unlawful.', 'The judge: the strike was unlawful'],
    ['Doctors voiced fears that the ward would close in May.', 'Doctors: the ward would close in May'],
    ['The watchdog is expected to say that the line was never tested.', 'The watchdog: the line was never tested'],
    ['The archbishop used his sermon to warn that hunger was spreading.', 'The archbishop: hunger was spreading'],
    ['The governor is on record as saying that the pier is unsafe.', 'The governor: the pier is unsafe'],
    ['The treasury is of the view that the tax raises too little.', 'The treasury: the tax raises too little'],
    ['The insurer, the company Polaris, is in no doubt that the wall had cracked.', 'Polaris: the wall had cracked'],
    ['The dam is full, reads a notice on the gate.', 'A notice: The dam is full'],
  ])('%s', (text, wanted) => {
    expect(said(text)).toContain(wanted);
  });

  it.each([
    ['“We lost eleven goats in one night,” sobbed the herder on Monday.', 'The herder: We lost eleven goats in one night'],
    ['“The clinic has no oxygen,” Dr Osei despaired.', 'Osei: The clinic has no oxygen'],
    ['“The contract was signed in June,” cut in the clerk.', 'The clerk: The contract was signed in June'],
    ['“The vote was lost by nine,” came the reply from Mr Reed.', 'Reed: The vote was lost by nine'],
    ['“The vote was lost by nine,” as Mr Reed puts it.', 'Reed: The vote was lost by nine'],
    ['The placard read: “Our wages were cut in May.”', 'The placard: Our wages were cut in May'],
  ])('beside a quotation: %s', (text, wanted) => {
    expect(said(text)).toContain(wanted);
  });

  it.each([
    'The firm announced the cuts ministers had promised.',
    'The firm announced a plan approved by the council in May.',
    'Fresh claims that the vote was rigged have emerged.',
    'Russian reports that the town had fallen were false.',
    'The report, seen by the agency, gives reason to neither of the parties.',
  ])('holds nobody’s words: %s', (text) => {
    expect(said(text)).toEqual([`-: ${text.slice(0, -1)}`]);
  });
});
