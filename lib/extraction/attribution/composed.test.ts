import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(`Marta Osei has led the clinic since 2019.\n\n${text}`, { publishedOn: '2026-06-02', language: 'en' })
    .candidates.slice(1)
    .map(({ quote, claimant }) => `${claimant}: ${quote.replace(/[.]$/, '')}`);

describe('leads, tags and further clauses in one sentence', () => {
  it.each([
    [
      'Two barns burned down, she said, because nobody had swept the flue.',
      ['Marta Osei: Two barns burned down', 'Marta Osei: nobody had swept the flue'],
    ],
    [
      'Rents fell by a tenth, the union argued, although wages rose sharply.',
      ['The union: Rents fell by a tenth', 'The union: wages rose sharply'],
    ],
    [
      'The dam is full, according to the harbour master, while two sluices are open.',
      ['The harbour master: The dam is full', 'The harbour master: two sluices are open'],
    ],
    ['"The dam is full," she said, but two sluices are open.', ['Marta Osei: The dam is full', 'null: two sluices are open']],
    ['According to the largest of the mills, Holm, rents fell by a tenth.', ['Holm: rents fell by a tenth']],
    ["Four bodies were found, the mine's owner, Nord SA, informed on Wednesday morning.", ['Nord SA: Four bodies were found']],
    ['Rents fell by a tenth, according to the largest of the mills, Holm.', ['Holm: Rents fell by a tenth']],
    ['Visibly moved, Osei conceded the pump had failed twice.', ['Marta Osei: the pump had failed twice']],
    ['Handing figures to members, the auditor insisted that 312 guards had left.', ['The auditor: 312 guards had left']],
    [
      'To laughter from the gallery, the minister admitted that 40 trams had no brakes.',
      ['The minister: 40 trams had no brakes'],
    ],
    ['At the hearing in Leeds police conceded that 40 files were missing.', ['Police: 40 files were missing']],
    ['In its annual report the bank warned that prices would double by 2030.', ['The bank: prices would double by 2030']],
    [
      'The firm denied that the tank leaked, but Ines Brandt told the inquiry that two valves had burst.',
      ['The firm: The firm denied that the tank leaked', 'Ines Brandt: two valves had burst'],
    ],
    [
      'The firm disputed that the tank leaked and insisted the valves were new.',
      ['The firm: The firm disputed that the tank leaked', 'The firm: the valves were new'],
    ],
    [
      'Ines Brandt denies that the tank leaked, saying two valves had burst.',
      ['Ines Brandt: Ines Brandt denies that the tank leaked', 'Ines Brandt: two valves had burst'],
    ],
    [
      'While the firm made it clear that the tank was new, keepers at the dock warned that it had rusted.',
      ['The firm: the tank was new', 'Keepers at the dock: it had rusted'],
    ],
    [
      'The union claims 40 posts were cut and the firm says 12 people left.',
      ['The union: 40 posts were cut', 'The firm: 12 people left'],
    ],
    ["Ines Brandt's claim that the tank leaked in May drew a laugh.", ['Ines Brandt: the tank leaked in May']],
    ["The judge looked at the firm's warning that two valves had burst.", ['The firm: two valves had burst']],
  ])('%s', (text, claims) => {
    for (const claim of claims) expect(read(text)).toContain(claim);
  });
});
