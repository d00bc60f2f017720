import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '-'}: ${quote.replace(/[.,]$/, '')}`,
  );

describe('judgements, intentions and causes are whoever’s who holds them', () => {
  it.each([
    ['The union decried the plan as a betrayal.', 'The union'],
    ['The mayor lambasted the government for ignoring the flood.', 'The mayor'],
    ['The union termed the offer derisory.', 'The union'],
    ['The panel judged the bridge unsafe.', 'The panel'],
    ['The council is minded to refuse the plan.', 'The council'],
    ['The president swore to rebuild the town.', 'The president'],
    ['The bank envisages growth of 3 per cent.', 'The bank'],
    ['The minister laid the blame on his predecessor.', 'The minister'],
    ['The firm owned up to dumping waste in the canal.', 'The firm'],
  ])('%s', (text, who) => {
    expect(said(text)).toEqual([`${who}: ${text.slice(0, -1)}`]);
  });

  it.each([
    'Interest rates fell as the economy slowed.',
    'Labour disputes involving 300 workers ended in May.',
    'The rangers found the missing detective in a ravine.',
    'Guards saw the van as the gates opened.',
    'The council denied planning permission to the mine.',
    'The mayor gave a speech of 40 minutes.',
  ])('nobody’s: %s', (text) => {
    expect(said(text)).toEqual([`-: ${text.slice(0, -1)}`]);
  });
});

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
    ['The dam is full, as the water board itself acknowledged last week.', 'The water board: The dam is full'],
    ['As per the audit, four lorries were bought twice.', 'The audit: four lorries were bought twice'],
    ['From the ministry’s perspective, the law is clear.', 'The ministry: the law is clear'],
    ['From the point of view of the farmers, the ban came too late.', 'The farmers: the ban came too late'],
    ['The council’s biggest worry is that the wall will fall in June.', 'The council: the wall will fall in June'],
    ['It was the clerk who discovered that the ballots were missing.', 'The clerk: the ballots were missing'],
    ['Parents were promised by the head that the gym would reopen.', 'The head: the gym would reopen'],
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
    'The report gives reason to neither of the parties.',
  ])('holds nobody’s words: %s', (text) => {
    expect(said(text)).toEqual([`-: ${text.slice(0, -1)}`]);
  });
});
