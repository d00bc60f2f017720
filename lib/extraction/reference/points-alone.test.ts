import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('words that stand for a clause, a day or a place', () => {
  it.each([
    ['The dam leaked for a week. This cost the valley its harvest.', 'This→The dam leaked for a week'],
    ['The dam leaked for a week. That led to nine lawsuits.', 'That→The dam leaked for a week'],
    ['The dam leaked for a week. The guild puts this down to rust.', 'this→The dam leaked for a week'],
    ['The dam leaked for a week. Ida Berg, the engineer, suggested this to the owner.', 'this→The dam leaked for a week'],
    ['The dam leaked for a week, and this raises the price of water.', 'this→The dam leaked for a week'],
    ['The mill burned in March 1987. That year 90 people left.', 'That year→1987'],
    ['On 3 June 2019 the tower fell. That day, nine people died.', 'That day→3 June 2019'],
    ['The clinic in Tarn closed. A nurse who had worked there was ill.', 'there→clinic in Tarn'],
    ['Berg Foods shut a mill. The watchdog fined the company £2m.', 'the company→Berg Foods'],
    ['Berg Foods shut a mill. The strike cost the company nine weeks.', 'the company→Berg Foods'],
    ['The rural homes fund was emptied. The fund had held £3m.', 'The fund→the rural homes fund'],
    ['St Ebba’s Hospital has 90 beds. The hospital was built in 1902.', 'The hospital→St Ebba’s Hospital'],
    ['The barge Pride of Tarn sank. The vessel was old.', 'The vessel→Pride of Tarn'],
    ['A fire broke out at Berg Mining. The company has 90 workers.', 'The company→Berg Mining'],
  ])('%s', (text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['The dam leaked for a week. This limited edition sold out.', /^This→/],
    ['The dam leaked for a week. The guild said that in May nine died.', /^that→/],
    ['The dam leaked for a week. There was no alarm.', /^There→/],
  ])('%s (nothing)', (text, wrong) => expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]));
});
