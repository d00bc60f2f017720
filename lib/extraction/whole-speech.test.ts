import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const BODY = `Floods cost this country 2 billion last year. Insurance paid for a quarter of it.

The dykes at Marn were raised in 1999. The work took two years.

The Treasury says that there is no money. It found 300 million for a stadium.

I have asked the cabinet for 90 million. It will decide on 4 May.`;

const claimsOf = (text: string) => extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates;
const outermost = (text: string) => new Set(claimsOf(text).map(({ attribution }) => attribution[0]?.who ?? null));

describe('a whole speech keeps its speaker, paragraph by paragraph', () => {
  it.each([
    'Address to the nation by the Prime Minister, Dana Holt, Sunday 8 February 2026, 8 pm. Check against delivery.\n\nMy fellow citizens,',
    'Address by the President of the Republic, Dana Holt, to the joint session of parliament, 14 May 2026\n\nMr Speaker, honourable members,',
    'REMARKS OF GOVERNOR DANA HOLT\nAnnual Dinner of the Chamber of Commerce\nRockford, June 3, 2026\n\nThank you all.',
    'Minister warns of floods\n\nThe following is the full text of the speech that Water Minister Dana Holt gave at the congress of insurers in Lund on Saturday.\n\nDear guests,',
    '“No village will be left behind”\n\n(Speech by Water Commissioner Dana Holt at the Rural Forum, Lerma, 2 October 2025. The spoken version may differ.)',
    'Transcript: Mayor’s budget speech\n\n_Mayor Dana Holt spoke to the city council on Monday evening. This is what she said._\n\nCouncil members, good evening.',
    'Prime minister’s televised address on the floods (full text)\n\nPrime Minister Dana Holt addressed the nation on Thursday evening.\n\nDear citizens,',
    'Keynote at the Harbour Cities Conference\nRotterdam, 12 May 2026\nDana Holt, Director General, Port Union',
    'State of the City address, Mayor Dana Holt, 21 January 2026 (as prepared for delivery)\n\nMy friends,',
    'Dana Holt: We must not wait for the next flood\n\nAddress to the Association of Insurers, Lund, 9 April 2026. Dana Holt is Commissioner for Resilience.\n\nChair, members, guests,',
    'Moderator: Good evening. Please welcome Dana Holt.\n\nDana Holt: Thank you.',
  ])('%s', (head) => {
    expect(outermost(`${head}\n\n${BODY}`)).toEqual(new Set(['Dana Holt']));
  });

  it('whose name only a note behind it gives', () => {
    const text = `Speech to the Farmers’ Congress\n\nGood morning.\n\n${BODY}\n\n(Dana Holt is the parliamentary leader of the Greens.)`;
    expect(outermost(text)).toEqual(new Set(['Dana Holt']));
  });

  it('however long the speakers go on', () => {
    const text = `Joint press statements by President Amara Sow and Prime Minister Joost Verbeek\n\nPresident Sow: Thank you for coming.\n\n${BODY}\n\n${BODY}\n\nPrime Minister Verbeek: Thank you.\n\n${BODY}\n\n${BODY}`;
    expect(claimsOf(text).map(({ attribution }) => attribution[0]?.who ?? null)).not.toContain(null);
    expect(outermost(text)).toEqual(new Set(['Amara Sow', 'Joost Verbeek']));
  });

  it('by an office, when the text names nobody', () => {
    const text = `Statement by the Chancellor on the flood\n\nDelivered in the Federal Assembly on 9 July 2026\n\nCHANCELLOR: Ladies and gentlemen.\n\n${BODY}`;
    expect(outermost(text)).toEqual(new Set(['Chancellor']));
  });

  it('also when questions under labels follow', () => {
    const text = `Prime Minister Dana Holt’s statement on the floods, followed by questions\n\n${BODY}\n\nReporter: Did the alarm work?\n\nPrime Minister: No. It had been broken since 2023.\n\nReporter: Will you resign?\n\nPrime Minister: No. The alarm was the county’s.`;
    expect(outermost(text)).toEqual(new Set(['Dana Holt']));
  });

  it('while a report on one is told by nobody', () => {
    const text =
      'Statement by the Ministry of Health on the outbreak in Lund\n\nThe Ministry of Health has confirmed 14 cases of cholera in Lund. Two people have died.\n\n“We ask everyone to boil water,” Minister Dana Holt said. “Our teams are in every district.”\n\nThe hospital has 60 beds.';
    expect(claimsOf(text).find(({ quote }) => quote.includes('60 beds'))?.claimant).toBeNull();
  });
});
