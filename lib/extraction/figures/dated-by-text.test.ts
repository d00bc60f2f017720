import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const TEXT =
  'Harbour Committee\n\nOral evidence, Monday 12 June 2023\n\nThe port lost 40 cranes in January. The quay was closed last week after 300 complaints.\n';
const datesOf = (publishedOn?: string | null) => extractClaims(TEXT, { publishedOn }).candidates.flatMap(({ dates }) => dates);

describe('a text that nobody dated', () => {
  it('has its days counted from the day in its heading, and says so', () => {
    expect(datesOf()).toMatchObject([
      { edtf: '2023-01', basis: 'year inferred from the date 2023-06-12 that the text gives at its head' },
      { edtf: '2023-06-05/2023-06-11', basis: 'counted from the date 2023-06-12 that the text gives at its head' },
    ]);
  });

  it('has them counted from the day that somebody told, where one did', () => {
    expect(datesOf('2024-02-01')[0]).toMatchObject({
      edtf: '2024-01',
      basis: 'year inferred from the publication date 2024-02-01',
    });
  });

  it('has them left open where somebody took the day away', () => {
    expect(datesOf(null)[0]).toMatchObject({ edtf: 'XXXX-01', basis: 'no publication date' });
  });
});
