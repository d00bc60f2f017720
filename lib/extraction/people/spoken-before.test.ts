import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote.replace(/[.]$/, '')}`,
  );

describe('a description that takes up whoever spoke or was named last', () => {
  it.each([
    [
      'The books were forged, a clerk at the land office testified. The clerk said 40 pages were missing.',
      'A clerk at the land office: 40 pages were missing',
    ],
    [
      'The dam was cracked, a source in the energy ministry told us. Twelve sluices, said the same source, were broken.',
      'A source in the energy ministry: Twelve sluices, said the same source, were broken',
    ],
    [
      'A diplomat close to the talks said the border was shut. The interlocutor added that 300 lorries were waiting.',
      'A diplomat close to the talks: 300 lorries were waiting',
    ],
    [
      'Rosa Melin, a baker, slept on the bridge. The 58-year-old said the river rose in minutes.',
      'Rosa Melin: the river rose in minutes',
    ],
    ['Piet Holm drove the last bus. “The road was gone by nine,” says the 61-year-old.', 'Piet Holm: The road was gone by nine'],
    ['The choir fears for its hall. Its own treasurer says it owes £900.', 'The choir’s treasurer: it owes £900'],
    ['One old hand at the mill said the wheel was sold in 1961.', 'An old hand at the mill: the wheel was sold in 1961'],
    [
      'At the mill two wheels stand still. Workers there say the river has fallen by a metre.',
      'Workers: the river has fallen by a metre',
    ],
  ])('%s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['Rosa Melin and Ida Rusk slept on the bridge. The 58-year-old said the river rose.', 'The 58-year-old: the river rose'],
    ['Auditors said the books were forged. The clerk said 40 pages were missing.', 'The clerk: 40 pages were missing'],
    [
      'A clerk at the land office said the books were forged. The judge said 40 pages were missing.',
      'The judge: 40 pages were missing',
    ],
  ])('not where it may be another: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('“it” and “they” that say something', () => {
  it.each([
    [
      'The Port Council said the quay was closed. The ferry left at nine. It was full. Nobody was hurt. The Harbour Board sent a letter. Fees, it said, would double.',
      'Harbour Board: Fees, it said, would double.',
    ],
    [
      'Velmar Water wrote to 900 homes. It lost, by its own reckoning, 40 million litres last year.',
      'Velmar Water: It lost, by its own reckoning, 40 million litres last year',
    ],
  ])('%s', (text, claim) => {
    expect(read(text).map((each) => each.replace(/[.]$/, ''))).toContain(claim.replace(/[.]$/, ''));
  });
});
