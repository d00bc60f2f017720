import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

function dates(text: string, publishedOn: string) {
  return readDates(text, { start: 0, end: text.length }, { publishedOn, language: 'en', anchor: null }).map(
    ({ text: words, edtf }) => `${words} = ${edtf}`,
  );
}

const DAY = '2026-01-28'; // a Wednesday

describe('the verb that governs a date tells where it looks', () => {
  it.each([
    ['Swept off its foundations by the flood, a chapel came to rest on Tuesday evening.', ['Tuesday = 2026-01-27']],
    ['The draft plan that reached the council on Friday asks for more.', ['Friday = 2026-01-23']],
    ['The plan was signed on Monday.', ['Monday = 2026-01-26']],
    ['The deal signed on Friday will bring jobs.', ['Friday = 2026-01-23']],
    ['The planned march on Saturday drew thousands.', ['Saturday = 2026-01-24']],
    ['She could not be reached for comment on Friday.', ['Friday = 2026-01-23']],
    ['The bank would not comment on Friday.', ['Friday = 2026-01-23']],
    ['They should have been told on Friday.', ['Friday = 2026-01-23']],
    ['By Friday the road had been cleared.', ['Friday = 2026-01-23']],
    ['The match was postponed on Sunday because of rain.', ['Sunday = 2026-01-25']],
    ['He had been expected to resign on Friday.', ['Friday = 2026-01-23']],
    ['The plan, approved by nine votes on Monday, foresees 30 posts.', ['Monday = 2026-01-26']],
    ['The firm was forced to close in May.', ['May = 2025-05']],
    ['The flight was cancelled due to fog on Friday.', ['Friday = 2026-01-23']],
    ['The rise it forecast in June never came.', ['June = 2025-06']],
    ['He failed to file the form and to pay the fee on 3 May.', ['3 May = 2025-05-03']],
  ])('back: %s', (text, expected) => {
    expect(dates(text, DAY)).toEqual(expected);
  });

  it.each([
    ['The court will rule on Friday, the judge said on Monday.', ['Friday = 2026-01-30', 'Monday = 2026-01-26']],
    ['Police said on Monday that he would appear on Thursday.', ['Monday = 2026-01-26', 'Thursday = 2026-01-29']],
    ['The bill, passed in December, will be debated on Friday.', ['December = 2025-12', 'Friday = 2026-01-30']],
    ['The mayor decreed a day of mourning for Friday.', ['Friday = 2026-01-30']],
    ['The union has called a strike for Thursday.', ['Thursday = 2026-01-29']],
    ['A hearing is set for 3 February.', ['3 February = 2026-02-03']],
    ['The match was postponed until Sunday because of rain.', ['Sunday = 2026-02-01']],
    ['The embassy has been closed until Monday.', ['Monday = 2026-02-02']],
    ['The council agreed to publish it by Friday.', ['Friday = 2026-01-30']],
    ['He has ordered the board to hand over every record by Friday.', ['Friday = 2026-01-30']],
    ['He was freed on condition that he surrender his passport by Friday.', ['Friday = 2026-01-30']],
    ['Teachers voted on Friday to strike in February.', ['Friday = 2026-01-23', 'February = 2026-02']],
    ['Council to vote on Thursday.', ['Thursday = 2026-01-29']],
    ['The vote on Thursday will decide the matter.', ['Thursday = 2026-01-29']],
    ['The strike, which began on Monday, is to last until Friday.', ['Monday = 2026-01-26', 'Friday = 2026-01-30']],
    ['The dam could be full by June.', ['June = 2026-06']],
    ['Elections are scheduled for November.', ['November = 2026-11']],
    ['The chairman wants to go over the roof from January.', ['January = 2026-01']],
    ['She has ruled out new taxes before the budget in March.', ['March = 2026-03']],
    ['Residents have been given until Friday to leave.', ['Friday = 2026-01-30']],
    ['The deadline for bids is Friday.', ['Friday = 2026-01-30']],
    ['Rain is forecast for Saturday.', ['Saturday = 2026-01-31']],
    ['It lists a hotline for patients, open from Monday.', ['Monday = 2026-02-02']],
    ['Power is not expected back until Thursday.', ['Thursday = 2026-01-29']],
    ['On Friday the king is to open the bridge.', ['Friday = 2026-01-30']],
    ['On Friday, when the choir sings, the shops will be shut.', ['Friday = 2026-01-30']],
    ['If there is no deal by Friday, the ferries stop.', ['Friday = 2026-01-30']],
    ['The court ordered the firm to pay the wages, or to close the yard, no later than 3 May.', ['3 May = 2026-05-03']],
    ['The union urged the firm to pay, and to reopen the canteen, by 20 May.', ['20 May = 2026-05-20']],
  ])('ahead: %s', (text, expected) => {
    expect(dates(text, DAY)).toEqual(expected);
  });

  it.each([
    ['Holm & Rask starts work in April.', ['April = 2026-04']],
    ['The lease, which runs out in March, may be renewed.', ['March = 2026-03']],
    ['The law takes effect in April.', ['April = 2026-04']],
    ['Ministers meet on Thursday to discuss it.', ['Thursday = 2026-01-29']],
    ['Union leaders, who meet on Friday, are split.', ['Friday = 2026-01-30']],
    ['The players fly home on Thursday.', ['Thursday = 2026-01-29']],
    ['Tickets go on sale on Friday.', ['Friday = 2026-01-30']],
    ['He is appearing in court on Friday.', ['Friday = 2026-01-30']],
    ['From the first of March we ballot our members.', ['first of March = 2026-03-01']],
    ['The fair opened on Saturday and runs until May.', ['Saturday = 2026-01-24', 'May = 2026-05']],
  ])('the present of a timetable: %s', (text, expected) => {
    expect(dates(text, DAY)).toEqual(expected);
  });

  it.each([
    ['The wall will be rebuilt in January.', ['January = 2026-01']],
    ['The game was postponed until March.', ['March = 2026-03']],
    ['The results were expected before the end of October.', ['end of October = 2025-10-31']],
    ['He pays less until the end of October.', ['end of October = 2025-10-31']],
  ])('over the turn of the year: %s', (text, expected) => {
    expect(dates(text, '2025-11-13')).toEqual(expected);
  });

  it('a name behind "by" is no month', () => {
    expect(dates('The report by April Jones came.', DAY)).toEqual([]);
    expect(dates('Its March budget was cut.', DAY)).toEqual(['March = 2025-03']);
  });
});
