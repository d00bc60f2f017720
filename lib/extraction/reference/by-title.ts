import { type Around, type Meant, said } from '#lib/extraction/reference/around';
import type { Item } from '#lib/extraction/reference/item';

/** What somebody of a title is called: "Father Paul Achebe" is the priest. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  priest: ['Father', 'Fr', 'Reverend', 'Rev', 'Canon'],
  vicar: ['Reverend', 'Rev', 'Canon'],
  cleric: ['Sheikh', 'Imam', 'Ayatollah', 'Mullah', 'Father', 'Rabbi', 'Archbishop', 'Bishop', 'Cardinal'],
  clergyman: ['Father', 'Reverend', 'Rev', 'Bishop', 'Archbishop'],
  pontiff: ['Pope'],
  prelate: ['Cardinal', 'Archbishop', 'Bishop'],
  nun: ['Sister'],
  surgeon: ['Dr', 'Doctor', 'Professor', 'Prof'],
  doctor: ['Dr'],
  physician: ['Dr', 'Doctor'],
  psychiatrist: ['Dr'],
  academic: ['Professor', 'Prof', 'Dr'],
  scientist: ['Professor', 'Prof', 'Dr'],
  scholar: ['Professor', 'Prof', 'Dr'],
  monarch: ['King', 'Queen', 'Emperor', 'Sultan'],
  royal: ['Prince', 'Princess', 'Duke', 'Duchess'],
  princess: ['Princess'],
  prince: ['Prince'],
  king: ['King'],
  queen: ['Queen'],
  duke: ['Duke'],
  duchess: ['Duchess'],
  pope: ['Pope'],
  soldier: ['Private', 'Corporal', 'Sergeant', 'Sgt', 'Lieutenant', 'Lt', 'Captain', 'Major', 'Colonel'],
  officer: ['Constable', 'PC', 'Sergeant', 'Sgt', 'Lieutenant', 'Lt', 'Captain', 'Major', 'Colonel', 'Inspector'],
  policeman: ['Constable', 'PC', 'Sergeant', 'Sgt'],
  commander: ['General', 'Gen', 'Admiral', 'Colonel', 'Col'],
  peer: ['Lord', 'Lady', 'Baroness', 'Baron'],
  peeress: ['Lady', 'Baroness'],
  knight: ['Sir'],
};
const LASTS = 4;

/** "The priest", where nobody else was called so: whoever was named last with a title that says it. */
export function byTitle({ head, opener, isPlural }: Item, { discourse, before, text }: Around): Meant | null {
  const titles = opener === 'the' && !isPlural ? CALLED[head] : undefined;
  if (!titles) return null;
  const all = [...before.map(({ entity }) => entity).toReversed(), ...discourse.recent];
  for (const entity of all) {
    const { who, nature, isNamed, sentence } = entity;
    if (!isNamed || (nature !== 'person' && nature !== 'name') || (sentence > 0 && discourse.sentence - sentence >= LASTS))
      continue;
    if (titles.some((title) => text.includes(`${title} ${who}`) || text.includes(`${title}. ${who}`)))
      return said(entity, 'likely');
  }
  return null;
}
