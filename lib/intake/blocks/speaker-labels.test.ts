import { describe, expect, it } from 'vitest';
import { readBlocks } from '#lib/intake/read-blocks';

const labels = (text: string) =>
  readBlocks(text).flatMap(({ kind, start, end }) => (kind === 'speaker' ? [text.slice(start, end)] : []));

it('is one however many lines a page puts between', () => {
  const line = ['Share this', '', 'ADVERTISEMENT', '', 'Read more about the lab', ''];
  const words = 'I came here in March.\n\nIt was cold that night.\n\nNobody had told us of the lab.';
  const text = ['Annual meeting, Pell', '', `IDA HOLM (President): Settle down, please. Our guest is Tom Reith.\n`, ...line]
    .concat(`TOM REITH: Thank you. I was told to be short.\n\n${words}\n`, ...line, `IDA HOLM: Thank you, Tom.`)
    .join('\n');
  expect(labels(text)).toEqual(['IDA HOLM (President):', 'TOM REITH:', 'IDA HOLM:']);
});

it.each([
  ['alone', (name: string) => name],
  ['in capitals', (name: string) => name.toUpperCase()],
  ['in bold', (name: string) => `**${name}**`],
  ['with a time', (name: string) => `${name} [00:12:31]`],
  ['with a bare time', (name: string) => `${name} 12:31`],
])('is a line that comes again above what was said: %s', (_, form) => {
  const [one, other] = [form('Ann Holt'), form('Zorvan Ulmk')];
  const said = 'I came here in March, and nobody had told us of the lab.';
  const text = [
    'Hearing on the lab',
    `${one}\n${said}`,
    said,
    said,
    `${other}\n${said}`,
    said,
    `${one}\n${said}`,
    said,
    `${other}\n${said}`,
  ];
  expect(labels(text.join('\n\n'))).toEqual([one, other, one, other]);
});

describe('the label of one speech', () => {
  it.each([
    ['HOLT: We shut the lab in May. Nobody was told.', 'HOLT:'],
    ['ANN HOLT: The lab was shut in May. Nobody was told.', 'ANN HOLT:'],
    ['Mrs Holt: The lab was shut in May.', 'Mrs Holt:'],
    ['Sir Owen Pell (Mere and Strand) (Con): The lab was shut in May.', 'Sir Owen Pell (Mere and Strand) (Con):'],
    ['Lord Pell of Strand: My Lords, the lab was shut in May.', 'Lord Pell of Strand:'],
    ['Smt. Anita Rao (Mandya): Madam, the lab was shut in May.', 'Smt. Anita Rao (Mandya):'],
    ['Hon. Peter Otieno (Kisumu East): The lab was shut in May. (Laughter)', 'Hon. Peter Otieno (Kisumu East):'],
    ['Madam Deputy Speaker: The sitting is suspended until four.', 'Madam Deputy Speaker:'],
    ['(Interruption.) The Speaker: The sitting is suspended until four.', '(Interruption.) The Speaker:'],
    ['THE WITNESS: The lab was shut in May, your honour.', 'THE WITNESS:'],
    ['ATTORNEY GENERAL: The lab was shut in May by order of the court.', 'ATTORNEY GENERAL:'],
    ['The Minister for Health (Ms. Ida Holm): The lab was shut in May.', 'The Minister for Health (Ms. Ida Holm):'],
    ['Interviewee 3: The lab was shut in May, I think.', 'Interviewee 3:'],
    ['[01:12:07] Speaker 1: and then they, uh, they shut the lab', '[01:12:07] Speaker 1:'],
    ['00:14 MODERATOR: We go on with the second question.', '00:14 MODERATOR:'],
    ['>> OWEN PELL: The lab was shut in May.', '>> OWEN PELL:'],
    ['>>Reporter: Was the lab shut in May?', '>>Reporter:'],
    ['**Ann:** The lab was shut in May.', '**Ann:**'],
    ['**Ann Holt**: The lab was shut in May.', '**Ann Holt**:'],
    ['OWEN PELL (on camera): This lab was shut in May.', 'OWEN PELL (on camera):'],
    ['ZEYNEP KAYA (through interpreter): The lab was shut in May.', 'ZEYNEP KAYA (through interpreter):'],
    ['OWEN PELL, correspondent: The lab was shut in May.', 'OWEN PELL, correspondent:'],
    ['Ann Holt: I saw the lab shut in May.', 'Ann Holt:'],
    ['Mr. HOLT. The lab was shut in May.', 'Mr. HOLT.'],
    ['Ms. McCOLL of Ohio. The lab was shut in May.', 'Ms. McCOLL of Ohio.'],
    ['The CHAIRMAN. The committee will come to order now.', 'The CHAIRMAN.'],
    ['Caller (Sam, Leeds): My lab was shut in May.', 'Caller (Sam, Leeds):'],
    ['Ann Holt\nThe lab was shut in May, as the whole House knows.', 'Ann Holt'],
    ['Baroness Holt (Con)\nThe lab was shut in May, as the whole House knows.', 'Baroness Holt (Con)'],
  ])('%s', (text, label) => expect(labels(text)).toEqual([label]));

  it.each([
    ['Q: Was it shut?\nA: In May. I have the letter.', ['Q:', 'A:']],
    ['BY MR. PELL:\nQ. Was it shut?\nA. Yes. In May.', ['BY MR. PELL:', 'Q.', 'A.']],
    ['Interviewer: Was it shut?\nPetra: In May. Nobody was told.', ['Interviewer:', 'Petra:']],
    ['Ann: Was it shut?\nOmar: In May. Nobody was told.', ['Ann:', 'Omar:']],
    ['Sen. HOLT. Was it shut?\nMs. PELL. It was shut in May.', ['Sen. HOLT.', 'Ms. PELL.']],
    [
      'Ann Holt\nThe lab was shut in May, as the whole House knows.\n\nThe Minister\nIt was opened in June by my right hon. Friend.\n\nSir Owen Pell\nIt was not opened in June, and he knows it.\n',
      ['Ann Holt', 'The Minister', 'Sir Owen Pell'],
    ],
  ])('of an exchange: %s', (text, all) => expect(labels(text)).toEqual(all));
});

describe('no label', () => {
  it.each([
    'Correction: Our report on 2 June misspelt the name of the judge. We apologise.',
    'CORRECTION: We misspelt the name of the judge on 2 June.',
    'Note: We have changed the names of the children.',
    'NOTE: We have changed the names of the children.',
    'Picture caption: Commuters wade through the market. It rained for six hours.',
    'Update: The bridge has been opened again since this morning.',
    'UPDATE: We can now say that the bridge is open again.',
    'BREAKING: The minister has resigned, we can report.',
    'Score: Rovers two, United nil after an hour of play.',
    'Item four: The minutes of the last meeting were agreed.',
    'Our standards: The principles that we work by.',
    'Inside: Your ten pages of sport and all the racing.',
    'Quiz! How well do you know your rivers?',
    'Clarification: An article on Tuesday said the fund held $4bn. It holds $400m.',
    'MUMBAI: The police arrested three men on Sunday over the theft of a ship.',
    'Rice: 2 kg\nSalt: a pinch\nButter: 200 g\nMilk: one litre',
    'Monday: The court sits again.\nTuesday: The verdict is read.',
    'Day 1: We walked to the pass.',
    'Drought: What you can and cannot do',
    'The lesson: We should all have looked at the pumps.',
    'WHAT TO DO: We recommend boiling the water for a minute.',
    'Lady in Red: The painting that we almost lost.',
    'General Election: The polls have closed, and we wait.',
    'Lord of the Flies: The novel was refused by nine publishers.',
    'Holt, A. (2019) Rivers of Iron: A history of the ports. Mere Press.',
    'Helpline: Call us on 0800 555 0199 before nine.',
    'Deadline: Applications close on the ninth of May.',
    '**Method:** Boil the rice for ten minutes and let it stand.',
    '**Deadline:** Applications close on the ninth of May.',
    'May: The council votes on the plan for the quay.',
    'The US. It was the country that everybody spoke of.',
    'A. Holt has been the director of the lab since 2011.',
    'Witnesses: Dr Sam Odhiambo, Ms Carla Venter.',
    'Host: the City of Paris. Dates: 3 to 9 May.',
    'Port Talbot\nThe steelworks were shut in May, and the town has not got over it.',
    'Storm Ciara\nThe storm brought down power lines along the coast overnight.',
    'There was one thing nobody said: We had no money.',
  ])('%s', (text) => expect(labels(text)).toEqual([]));

  it('in an article that holds one line with a colon', () => {
    const prose = 'The lab was shut in May, and the town has not got over it. Nobody was told why it had to be.';
    const text = ['Lab shut in May', '', prose, '', prose, '', 'Ann Holt: I saw it shut.', '', prose, '', prose, '', prose].join(
      '\n',
    );
    expect(labels(text)).toEqual([]);
  });

  it.each([
    ['Photo', 'the quay at dusk, with the old lab behind it'],
    ['Foto', 'el muelle al anochecer'],
    ['RELATED', 'Ferry workers vote on a new offer'],
    ['Read more', 'Ferry workers vote on a new offer'],
    ['TE PUEDE INTERESAR', 'Los trabajadores del ferri votan'],
    ['Correction', 'An earlier version named the wrong quay.'],
  ])('in an article with lines that a page puts between its paragraphs: %s', (words, line) => {
    const prose = 'The lab was shut in May, and the town has not got over it. Nobody was told why it had to be.';
    const text = ['Lab shut in May', ...[1, 2, 3, 4].flatMap(() => [prose, `${words}: ${line}`])].join('\n\n');
    expect(labels(text)).toEqual([]);
  });

  it.each(['', 'News > Health\n\n', 'The Echo, page 4\n\n'])('in the title of what follows, behind “%s”', (above) => {
    const said = 'Ann Holt: I saw it shut in May.\n\nSam Pell: We were told in June.\n\nAnn Holt: I was not.';
    expect(labels(`${above}Committee on Rivers: Official Report\n\n${said}`)).toEqual(['Ann Holt:', 'Sam Pell:', 'Ann Holt:']);
  });

  it('in an article under a name that is no speech', () => {
    const prose = 'The lab was shut in May, and the town has not got over it. Nobody was told why it had to be.';
    expect(labels(['Lab shut in May', '', 'Ann Holt', '', prose, '', prose, '', prose, '', prose].join('\n'))).toEqual([]);
  });
});
