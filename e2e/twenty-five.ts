/** A text of 25 checkable sentences about an invented town, as an author hands it over before it runs. */
export const SENTENCES = [
  'The Port Example tramway was opened on 3 March 2025.',
  'The line is 12 kilometres long.',
  'The new line has 18 stops.',
  'The works cost 240 million euros.',
  'Construction began on 7 May 2021.',
  'The council bought 14 trams.',
  'Each tram carries 210 passengers.',
  'A single ticket costs 3 euros.',
  'The depot employs 96 people.',
  'The first tram left at 5:12 in the morning.',
  'The bridge over the Exemplar is 340 metres long.',
  'The bridge was built in 1968.',
  'The repair of the bridge took 26 months.',
  'Some 31,000 passengers rode the tram on the first day.',
  'The state paid 55 percent of the cost.',
  'Bus line 4 was closed on 4 March 2025.',
  'The town has 187,000 inhabitants.',
  'The old depot was sold for 9 million euros.',
  'The council planted 420 trees along the line.',
  'The tram runs every 6 minutes.',
  'The trams were built in 2023.',
  'The contract with the builder runs until 2045.',
  'The line uses 11 gigawatt hours of power a year.',
  'Two accidents were recorded in April 2025.',
  'The next extension opens in 2029.',
] as const;

export const TITLE = 'The tramway of Port Example';
export const TEXT = `${TITLE}\n\n${[0, 5, 10, 15, 20].map((at) => SENTENCES.slice(at, at + 5).join(' ')).join('\n\n')}`;

/** The text as it runs: one sentence in other words, one cut, everything else as it was. */
export const CHECKED_COPY = TEXT.replace('cost 240 million', 'cost 245 million').replace(
  'Some 31,000 passengers rode the tram on the first day. ',
  '',
);
