import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

describe('a headline that stands alone', () => {
  it.each([
    ['Council: 400 homes to be built at Mere by 2030', '400 homes to be built at Mere by 2030', 'Council'],
    ['Study: one in five teenagers vapes every day', 'one in five teenagers vapes every day', 'Study'],
    ['UN: 40,000 people driven from homes in a week', '40,000 people driven from homes in a week', 'UN'],
    ['Ann Holt: the lab lost 400 samples in a year', 'the lab lost 400 samples in a year', 'Ann Holt'],
    ['Two held after ferry fire – police', 'Two held after ferry fire', 'Police'],
    ['Ferry grant cost state 4 million euros - auditor', 'Ferry grant cost state 4 million euros', 'Auditor'],
    ['Nine in ten nurses have been assaulted, survey finds', 'Nine in ten nurses have been assaulted', 'Survey'],
    ['Dam was cracked for years, engineers warn', 'Dam was cracked for years', 'Engineers'],
    ['Rents rose twice as fast as wages, says housing charity', 'Rents rose twice as fast as wages', 'Housing charity'],
    ['Hospital turned away 30 patients, says watchdog: two died at home', 'two died at home', 'Watchdog'],
    ['‘They sold us rotten fish’: islanders hit out at ferry firm', 'They sold us rotten fish', 'Islanders'],
    ['Labour attacks rail plan, says fares doubled in a decade', 'fares doubled in a decade', 'Labour'],
    ['Union leader slams offer, claims pay fell 9% in real terms', 'pay fell 9% in real terms', 'Union leader'],
    ['Fund says growth halved, warns debt has doubled', 'growth halved', 'Fund'],
    ['Ministers knew of leak for a year, inquiry told', 'Ministers knew of leak for a year', null],
    ['Firm dumped waste at night, court hears', 'Firm dumped waste at night', null],
  ])('says whose it is: %s', (headline, quote, who) => expect(said(headline)).toContainEqual([quote, who]));

  it.each([
    'Drought: what you can and cannot do',
    'UK: inflation falls to two per cent in May',
    'Match report: Rovers two, United one after extra time',
    'Police: 14 officers',
    'Opening hours: 9am to 5pm on weekdays',
    'Ferry to Mere – the long way round',
    '‘The Long Road Home’: how a novel was lost and found',
    'Books: the novel that was lost twice',
    'Council: 14 posts lost in 2024\nUnion: 90 members gone in 2024\nTrust: 12 beds shut in 2024',
    'The council: it was the last to know, and the first to pay.',
  ])('or is nobody’s: %s', (line) => expect(said(line).every(([, who]) => who === null)).toBe(true));
});
