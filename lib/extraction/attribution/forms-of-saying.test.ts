import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** Ways to say who says something, and who it is; null for the document itself. */
const FORMS: [sentence: string, speaker: string | null][] = [
  ['Nguyen Van Minh told the inquiry that the valve had failed twice.', 'Nguyen Van Minh'],
  ["Siobhán O'Brien, a nurse, recalls that two beds were empty.", "Siobhán O'Brien"],
  ['Two beds were empty, recalls Siobhán O’Brien.', 'Siobhán O’Brien'],
  ['Pieter van der Berg argues that the dyke has sunk by 12 centimetres.', 'Pieter van der Berg'],
  ['The dyke, argues Pieter van der Berg, has sunk by 12 centimetres.', 'Pieter van der Berg'],
  ['By the account of Colonel Haddad, four lorries crossed the bridge at dawn.', 'Haddad'],
  ['Colonel Haddad’s account is that four lorries crossed the bridge at dawn.', 'Haddad'],
  ['The number of injured was nine, the coach, Lena Fuchs, told this newspaper.', 'Lena Fuchs'],
  ['Asked whether the road was safe, Ms Patel replied that it had been closed since May.', 'Patel'],
  ['Ms Patel’s answer was that the road had been closed since May.', 'Patel'],
  ['What Ms Patel remembers is that the road was closed in May.', 'Patel'],
  ['To hear Ms Patel tell it, the road was closed in May.', 'Patel'],
  ['The road was closed in May, if Ms Patel is to be believed.', 'Patel'],
  ['The road, on Ms Patel’s telling, was closed in May.', 'Patel'],
  ['A leaked memo puts the cost at 4 million euros.', 'a leaked memo'],
  ['The cost, a leaked memo shows, was 4 million euros.', 'a leaked memo'],
  ['Figures from the Health Agency show that 4,300 people caught measles last year.', 'Health Agency'],
  ['Last year 4,300 people caught measles, figures from the Health Agency show.', 'Health Agency'],
  ['Police said on Tuesday two men had been arrested.', 'Police'],
  ['Two men, police say, have been arrested.', 'Police'],
  ['Two men have been arrested, say police.', 'Police'],
  ['Police have confirmed two arrests.', null],
  ['The union says its members were paid 11 euros an hour; the company puts it at 14.', 'The union'],
  ['Neither driver had a licence, it emerged in court.', null],
  ['Neither driver had a licence, the court heard.', null],
  ['The jury was told that neither driver had a licence.', null],
  ['Prosecutors allege the two met in Lyon in 2021.', 'Prosecutors'],
  ['The two met in Lyon in 2021, prosecutors allege.', 'Prosecutors'],
  ['The prosecution’s case is that the two met in Lyon in 2021.', 'The prosecution'],
  ['His lawyer, Amina Yusuf, said he had never been to Lyon.', 'Amina Yusuf'],
  ['He had never been to Lyon, said his lawyer, Amina Yusuf.', 'Amina Yusuf'],
  ['He has, his lawyer Amina Yusuf insists, never been to Lyon.', 'Amina Yusuf'],
  ['Amina Yusuf, for the defence, countered that he had never been to Lyon.', 'Amina Yusuf'],
  ['“He has never been to Lyon,” Yusuf, for the defence, told the jury.', 'Yusuf'],
  ['On X, the minister Jan Kok wrote that the talks had failed.', 'Jan Kok'],
  ['The talks had failed, the minister Jan Kok wrote on X.', 'Jan Kok'],
  ['Writing on X, Jan Kok said the talks had failed.', 'Jan Kok'],
  ['In a statement, Nordbank said it had lost 40 million euros.', 'Nordbank'],
  ['Nordbank, in a statement: “We lost 40 million euros.”', 'Nordbank'],
  ['Nordbank’s chief executive, Eva Lind, said the bank lost 40 million euros.', 'Eva Lind'],
  ['Chief executive Eva Lind said the bank lost 40 million euros.', 'Eva Lind'],
  ['Eva Lind, who has run Nordbank since 2019, said that the bank had lost 40 million euros.', 'Eva Lind'],
  ['“We lost 40 million euros,” says Lind, who has run Nordbank since 2019.', 'Lind'],
  ['Speaking to reporters outside the court, her brother Karim Haddad said she had been released.', 'Karim Haddad'],
  ['Her brother Karim Haddad, speaking to reporters outside the court, said she had been released.', 'Karim Haddad'],
  ['Residents report that the water has been brown since Easter.', 'Residents'],
  ['The water has been brown since Easter, residents complain.', 'Residents'],
  ['One resident, who asked not to be named, said the water had been brown since Easter.', 'resident'],
  ['The water had been brown since Easter, according to one resident.', 'one resident'],
  ['Farmers in the valley fear that the river will dry up by August.', 'Farmers in the valley'],
  ['A study in the journal Ocean found that cod stocks fell by a third.', 'study'],
  ['Cod stocks fell by a third, a study in the journal Ocean has found.', 'study'],
  ['Researchers at Bergen led by Ida Moe found that cod stocks fell by a third.', 'Researchers'],
  ['Cod stocks fell by a third, write the researchers.', 'researchers'],
  ['The World Food Programme estimates that 1.2 million people go hungry.', 'World Food Programme'],
  ['An estimated 1.2 million people go hungry, the World Food Programme says.', 'World Food Programme'],
  ['It was the mayor, Ana Ruiz, who told residents that the well was safe.', 'Ana Ruiz'],
  ['The well was safe: that is what the mayor, Ana Ruiz, told residents in June.', 'Ana Ruiz'],
  ['Residents were told by the mayor, Ana Ruiz, that the well was safe.', 'Ana Ruiz'],
  ['Residents say they were told by the mayor that the well was safe.', 'mayor'],
  ['The mayor, according to residents, had called the well safe.', 'residents'],
  ['Ruiz is said to have sold the well in 2018.', null],
  ['Ruiz denies having sold the well in 2018.', 'Ruiz'],
  ['Ruiz denies that she sold the well in 2018.', 'Ruiz'],
  ['Ruiz admits selling the well in 2018.', 'Ruiz'],
  ['Ruiz claims to have sold the well in 2018.', 'Ruiz'],
  ['Ruiz put the price at 90,000 euros.', 'Ruiz'],
  ['The price, by Ruiz’s reckoning, was 90,000 euros.', 'Ruiz'],
  ['The price was 90,000 euros – so says Ruiz, at least.', 'Ruiz'],
  ['Dr. Amir Khalil: “The vaccine was tested on 30,000 people.”', 'Amir Khalil'],
  ['“The vaccine,” Dr. Amir Khalil explains, “was tested on 30,000 people.”', 'Amir Khalil'],
  [
    'The vaccine was tested on 30,000 people, Dr. Amir Khalil, a virologist at Leeds, said in a telephone interview.',
    'Amir Khalil',
  ],
  ['Quoting ministry data, Khalil said 30,000 people had been vaccinated.', 'Khalil'],
  ['The ministry’s spokesman would say only that 30,000 people had been vaccinated.', 'spokesman'],
  ['The ministry’s spokesman could not say how many people had been vaccinated.', null],
  ['30,000 people had been vaccinated by May, said a spokesman for the ministry, who declined to be named.', 'spokesman'],
  ['Sources close to the talks said the deal was worth 2 billion dollars.', 'Sources'],
  ['The deal was worth 2 billion dollars, two people familiar with the matter said.', 'two people'],
  ['Reuters reported that the deal was worth 2 billion dollars.', 'Reuters'],
  ['The deal was worth 2 billion dollars, Reuters reported, citing two officials.', 'officials'],
  ['The newspaper Le Jour quotes a diplomat as saying that the deal is dead.', 'diplomat'],
  ['Hospital bosses have apologised and say 14 patients were affected.', 'Hospital bosses'],
  ['The trust apologised, saying 14 patients had been affected.', 'The trust'],
  ['A report by the ombudsman, published on Monday, says 14 patients were affected.', 'report'],
  ['Fourteen patients were affected, says a report by the ombudsman published on Monday.', 'report'],
  ['In her report the ombudsman concludes that 14 patients were affected.', 'ombudsman'],
  ['The judge, Sir Robin Moss, ruled that the firm had hidden 14 deaths.', 'Robin Moss'],
  ['The firm had hidden 14 deaths, the judge ruled.', 'judge'],
  ['The firm, ruled the judge, had hidden 14 deaths.', 'judge'],
  ['Tom Ahmed said the dam is full.', 'Tom Ahmed'],
  ['The dam, Ann Reed pointed out, has 34 gates.', 'Ann Reed'],
  ['The contract had gone, Emma Rose conceded, to the lowest of four bidders.', 'Emma Rose'],
  ['Dr Mohammed Said told us the dam is full.', 'Mohammed Said'],
  ['The letter, the mayor went on, came back unopened.', 'mayor'],
  ['The inspectors, Ana Ruiz pointed out, number 34 for 5,200 kitchens.', 'Ana Ruiz'],
  ['Q. How many were there? A. There were 40 nurses at the time.', null],
  ['Ada Moss, a nurse: "The hospital has lost 40 beds."', 'Ada Moss'],
  ['In a letter to the board, seen by this newspaper, Ada Moss wrote that 40 beds had been lost.', 'Ada Moss'],
  ['The letter, signed by Ada Moss, says that 40 beds have been lost.', 'letter'],
  ['Her letter says that 40 beds have been lost. Ada Moss is a nurse.', null],
  ['Ada Moss is a nurse. In her view, 40 beds have been lost.', 'Ada Moss'],
  ['Ada Moss is a nurse. To her mind 40 beds have been lost.', 'Ada Moss'],
  ['Ada Moss is a nurse. “We lost 40 beds,” she said, and nobody apologised.', 'Ada Moss'],
  ['Ada Moss is a nurse. “We lost 40 beds.” Nobody apologised, she adds.', 'Ada Moss'],
  ['Ada Moss, a nurse, spoke first. Forty beds had been lost, she said; nobody had apologised.', 'Ada Moss'],
  ['For the nurses, Ada Moss said 40 beds had been lost.', 'Ada Moss'],
  ['On behalf of the nurses, Ada Moss told the inquiry that 40 beds had been lost.', 'Ada Moss'],
  ['Giving evidence, Ada Moss said 40 beds had been lost.', 'Ada Moss'],
  ['Questioned by the committee, the trust’s director conceded that 40 beds had been lost.', 'director'],
  ['Pressed on the number, he conceded it was 40.', 'He'],
  ['Neither Moss nor her lawyer would say how many beds had been lost.', null],
  ['Both Moss and her lawyer said that 40 beds had been lost.', 'Moss'],
  ['Moss and Reed say 40 beds have been lost.', 'Moss'],
  ['Moss, like Reed, says 40 beds have been lost.', 'Moss'],
  ['Unlike Moss, Reed says only 12 beds have been lost.', 'Reed'],
  ['Moss says 40 beds have been lost, Reed only 12.', 'Moss'],
  ['The trust has promised that the ward will reopen by May.', 'trust'],
  ['The ward will reopen by May, the trust has promised.', 'trust'],
  ['The trust’s promise that the ward will reopen by May is welcome.', 'trust'],
  ['There are fears that the ward will not reopen by May.', null],
  ['The claim that 40 beds were lost is false, the trust says.', 'trust'],
  ['The trust rejects the claim that 40 beds were lost.', 'trust'],
  ['The trust rejected as false a claim that 40 beds were lost.', 'trust'],
  ['The trust has insisted since March that only 12 beds were lost.', 'trust'],
  ['The trust, for its part, says that only 12 beds were lost.', 'trust'],
  ['The trust itself says that only 12 beds were lost.', 'trust'],
  ['Even the trust admits that 40 beds were lost.', 'trust'],
  ['Only the trust says that 12 beds were lost.', 'trust'],
  ['As the trust sees it, only 12 beds were lost.', 'trust'],
  ['As far as the trust is concerned, only 12 beds were lost.', 'trust'],
  ['As Moss tells it, 40 beds were lost in one night.', 'Moss'],
  ['The way Moss tells it, 40 beds were lost in one night.', 'Moss'],
  ['The inquiry was to hear from Moss that 40 beds were lost in one night.', 'Moss'],
  ['The inquiry heard from Moss that 40 beds were lost in one night.', 'Moss'],
  ['From Moss the inquiry heard that 40 beds were lost in one night.', 'Moss'],
  ['Moss’s evidence, given on oath, was that 40 beds were lost in one night.', 'Moss'],
  ['An email from Moss to the board reads: “We lost 40 beds in one night.”', 'email'],
  ['In an email, Moss had warned the board: “We lost 40 beds in one night.”', 'Moss'],
  ['Moss had warned the board in May that 40 beds would be lost.', 'Moss'],
  ['The minutes record that 40 beds were lost in one night.', 'minutes'],
  ['Forty beds, the minutes record, were lost in one night.', 'minutes'],
  ['The indictment says Reed took 40,000 euros from the fund.', 'indictment'],
  ['According to the indictment Reed took 40,000 euros from the fund.', 'indictment'],
  ['Reed allegedly took 40,000 euros from the fund.', null],
  ['Reed took 40,000 euros from the fund, it is alleged.', null],
  ['Reed stands accused of taking 40,000 euros from the fund.', null],
  ['Prosecutors accuse Reed of taking 40,000 euros from the fund.', 'Prosecutors'],
  ['Reed pleaded not guilty to taking 40,000 euros from the fund.', null],
  ['The weather office forecasts 40 millimetres of rain by Friday.', 'weather office'],
  ['Forty millimetres of rain will fall by Friday, the weather office forecasts.', 'weather office'],
  ['A man who gave his name as Karl told us that 40 members had left the party.', 'Karl'],
  ['“Forty members have left,” a woman at the door told us.', 'woman at the door'],
  ['Forty members have left, a woman at the door told us.', 'woman at the door'],
  ['A woman at the door told us forty members had left.', 'woman at the door'],
  ['Nobody says that the dam is safe.', null],
];

const plain = (name: string | null) =>
  name
    ?.toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .replace(/^(?:dr|mr|ms|mrs|sir)\.? /u, '') ?? null;

describe('who says it', () => {
  it.each(FORMS)('%s', (sentence, speaker) => {
    const { candidates } = extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en' });
    const found = candidates.map(({ claimant }) => plain(claimant));
    const isMeant = (name: string | null) =>
      speaker === null || name === null
        ? name === speaker
        : name.includes(plain(speaker) ?? '') || plain(speaker)?.includes(name);
    expect(found.filter(isMeant), JSON.stringify(found)).not.toEqual([]);
  });
});

describe('words before a tag that is followed by a quotation', () => {
  it('are said as well', () => {
    const { candidates } = extractClaims(
      'Rents in Sable fell by 18 per cent in 2025, Ana Ruiz said, "and nobody noticed it at all".',
      {
        publishedOn: '2026-06-02',
        language: 'en',
      },
    );
    expect(candidates.map(({ quote, claimant }) => [quote, claimant])).toEqual([
      ['Rents in Sable fell by 18 per cent in 2025', 'Ana Ruiz'],
      ['and nobody noticed it at all', 'Ana Ruiz'],
    ]);
  });
});

it('a sitting that met and heard something says what it heard', () => {
  const { candidates } = extractClaims('The council met on Monday and heard that two bridges were closed in May.', {
    publishedOn: '2026-06-02',
    language: 'en',
  });
  expect(candidates).toHaveLength(1);
});
