import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** What is said, whose words it is: null for the document's own. */
type Told = [text: string, said: string, by: string | null];

const TABLE: Told[] = [
  // names that are verbs in small letters
  ['Citing the trust’s accounts, Ms Grant said wages had risen by 4 per cent.', 'wages had risen by 4 per cent', 'Grant'],
  ['Nobody had been paid since May, Mr Law told the tribunal.', 'Nobody had been paid since May', 'Law'],
  ['Will Marks says two of the engines failed.', 'two of the engines failed', 'Will Marks'],
  // whom somebody told
  ['The driver told officers he had slept for two hours.', 'he had slept for two hours', 'The driver'],
  ['The mayor told residents that the tap water was safe.', 'the tap water was safe', 'The mayor'],
  // sure of it
  ['Dr Hale is certain the tumour was there in 2019.', 'the tumour was there in 2019', 'Hale'],
  ['The widow remains convinced her husband had locked the gate.', 'her husband had locked the gate', 'The widow'],
  // described by what they did or had
  ['A clerk briefed by the ministry said nine files were missing.', 'nine files were missing', 'A clerk briefed by the ministry'],
  [
    'A sign nailed to the gate informs walkers that the path closed in 2018.',
    'the path closed in 2018',
    'A sign nailed to the gate',
  ],
  // sources
  ['Per the coroner, eleven of the dead were children.', 'eleven of the dead were children', 'The coroner'],
  [
    'Rents rose by 8 per cent, according to the council, whose housing chief resigned.',
    'Rents rose by 8 per cent',
    'The council',
  ],
  ['The harvest went according to plan and filled 40 silos.', 'The harvest went according to plan', null],
  // both sides of "while"
  ['While the firm puts the leak at 40 litres, divers say 900 escaped.', '900 escaped', 'Divers'],
  ['As the rain fell, the warden said the weir had cracked.', 'the weir had cracked', 'The warden'],
  // by a noun
  [
    'A complaint from the tenants that the lift had stuck nine times was never answered.',
    'the lift had stuck nine times',
    'The tenants',
  ],
  ['Nobody believed the farmer’s claim that wolves had taken 30 sheep.', 'wolves had taken 30 sheep', 'The farmer'],
  ['Word came from the lighthouse that a ferry had run aground.', 'a ferry had run aground', 'The lighthouse'],
  ['The surgeon had one explanation: the valve had been fitted backwards.', 'the valve had been fitted backwards', 'The surgeon'],
  // in the middle
  ['The mare, it emerges from the vet’s notes, was blind in one eye.', 'The mare', 'The vet’s notes'],
  ['The couple are said by friends to have sold the house in May.', 'The couple', 'Friends'],
  ['She had counted, she said, 70 empty beds on one night.', 'She had counted', 'She'],
  ['Months before the flood, Ivo Lanz told the board, the pumps had failed twice.', 'the pumps had failed twice', 'Ivo Lanz'],
  // told on
  ['The guard rang to say the door had been forced.', 'the door had been forced', 'The guard'],
  ['She remembers the pilot telling her that both engines had stopped.', 'both engines had stopped', 'The pilot'],
  ['My grandfather used to tell how the river froze in 1947.', 'the river froze in 1947', 'My grandfather'],
  ['The strikers speak of 12,000 people on the square.', '12,000 people on the square', 'The strikers'],
  ['The council’s own figure is higher, at 61.', 'The council’s own figure is higher', 'The council'],
  ['The Dockers’ Union puts it at nearly 900.', 'puts it at nearly 900', 'Dockers’ Union'],
  ['Not so, replies the firm: the valve was replaced in May.', 'the valve was replaced in May', 'The firm'],
  ['The Harbour Board rejects that figure.', 'rejects that figure', null],
  ['The firm denies owing the town a cent.', 'denies owing the town a cent', 'The firm'],
  // around quotations
  ['“It is a heavy blow,” reacted the harbour master, Ivo Brandt.', 'It is a heavy blow', 'Ivo Brandt'],
  ['“We buried nine in a week,” is how Ruth Amadi puts it.', 'We buried nine in a week', 'Ruth Amadi'],
  ['“The valve had rusted through,” the inquest was told by engineer Paul Marsh.', 'The valve had rusted through', 'Paul Marsh'],
  ['“They took 40 goats” — Amina Sow, herder.', 'They took 40 goats', 'Amina Sow'],
  ['“Not true,” was Nkosi’s reply. “I paid every cent in March.”', 'I paid every cent in March', 'Nkosi'],
  [
    'The sisters’ letter begins: “Since Lent three chapels have burned.”',
    'Since Lent three chapels have burned',
    'The sisters’ letter',
  ],
  [
    '“The bridge has been tested.” That is what the inspector told villagers in June.',
    'The bridge has been tested',
    'The inspector',
  ],
  ['That is nonsense, replies Ann Lowe of the union: 300 posts were cut last year.', '300 posts were cut last year', 'Ann Lowe'],
];

describe('whose words they are, told otherwise', () => {
  it.each(TABLE)('%s', (text, said, by) => {
    const found = extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.filter(({ quote }) =>
      quote.includes(said),
    );
    expect(found.map(({ claimant }) => claimant)).toContain(by);
  });
});
