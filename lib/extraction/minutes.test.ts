import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const MINUTES = `Harbour Board of Sundby

Record of proceedings, 12 February 2026

The Chairman, Captain Ole Brandt, was in the chair.

The harbour engineer, Mr Tom Aske, stated that the dredger had been out of service since November. Spare parts were expected from Oslo. The channel lost ten centimetres a month, and larger ferries could not enter at low tide. No tender had been invited. He thanked the pilots. The Board agreed to visit the quay. The motion was carried by four votes to one.

Ms Ruth Pell recalled that the minister had assured the Board in May that the money was there. Either the letter had been lost or nobody had read it.

Dr Eva Holm presented her report. Income had fallen by 12 per cent.

Mr Pell left the meeting at 3.15 pm.

The sitting rose at 4.20 pm.
`;

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

describe('minutes', () => {
  it.each([
    ['Spare parts were expected from Oslo', 'Tom Aske'],
    ['The channel lost ten centimetres a month', 'Tom Aske'],
    ['No tender had been invited', 'Tom Aske'],
    ['He thanked the pilots', null],
    ['The Board agreed to visit the quay', null],
    ['The motion was carried by four votes to one', null],
    ['Either the letter had been lost or nobody had read it', 'Ruth Pell'],
    ['Income had fallen by 12 per cent', 'Eva Holm'],
    ['Mr Pell left the meeting at 3.15 pm', null],
  ])('say whose words the sentences behind a report are: %s', (quote, claimant) => {
    expect(read(MINUTES)).toContainEqual([quote, claimant]);
  });

  it('are told from a report in a paper, whose sentences are its own', () => {
    const report = MINUTES.replace('Record of proceedings', 'Ferries to Sundby').replace(/was in the chair|rose at/g, 'sat');
    expect(read(report)).toContainEqual(['Spare parts were expected from Oslo', null]);
  });
});

describe('whoever contests something', () => {
  it.each([
    ['The firm rejected the findings. It had never sold the pump.', 'It had never sold the pump', 'The firm'],
    ['Ann Lowe defended the move. She would sign again.', 'She would sign again', 'Ann Lowe'],
    ['The driver apologised. He had not seen the sign.', 'He had not seen the sign', 'The driver'],
    ['Ann Lowe painted the fence. She had bought the paint in May.', 'She had bought the paint in May', null],
  ])('says what "had" and "would" tell behind it: %s', (text, quote, claimant) => {
    expect(read(text)).toContainEqual([quote, claimant]);
  });
});
