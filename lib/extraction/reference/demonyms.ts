import type { Entity } from '#lib/extraction/reference/entities';
import { unseen } from '#lib/extraction/reference/unseen';
import type { Item } from '#lib/extraction/reference/item';
import { type Read, take, type Work } from '#lib/extraction/reference/work';
import { countryOf } from '#lib/extraction/words/countries';

/** Those of a country who are not called by its adjective. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  swede: 'Sweden',
  dane: 'Denmark',
  finn: 'Finland',
  pole: 'Poland',
  spaniard: 'Spain',
  turk: 'Turkey',
  briton: 'United Kingdom',
  scot: 'Scotland',
  croat: 'Croatia',
  serb: 'Serbia',
  slovak: 'Slovakia',
  slovene: 'Slovenia',
  icelander: 'Iceland',
  filipino: 'Philippines',
  kazakh: 'Kazakhstan',
  uzbek: 'Uzbekistan',
  tajik: 'Tajikistan',
  turkmen: 'Turkmenistan',
  afghan: 'Afghanistan',
  thai: 'Thailand',
  'new zealander': 'New Zealand',
  frenchman: 'France',
  frenchwoman: 'France',
  dutchman: 'Netherlands',
  dutchwoman: 'Netherlands',
  irishman: 'Ireland',
  englishman: 'England',
  englishwoman: 'England',
  welshman: 'Wales',
};
/** "The Dutch", "the Japanese": the adjective alone means all of them. */
const ALL_OF_THEM = /(?:ch|sh|ese|ss)$/;

/** The country whose people a noun names, and whether it is all of them: "the Swedes", "the Dutch", "the Spaniard". */
export function peopleOf(words: string): { country: string; isMany: boolean } | null {
  const plain = words.toLowerCase();
  if (ALL_OF_THEM.test(plain)) {
    const country = countryOf(plain);
    return country === null ? null : { country, isMany: true };
  }
  const isMany = /[^s]s$/.test(plain);
  const one = isMany ? plain.slice(0, -1) : plain;
  const country = OWN_WORDS[one] ?? (/(?:an|i|o)$/.test(one) ? countryOf(one) : null);
  return country === null ? null : { country, isMany };
}

/** "The Swedes", once Sweden was spoken of; "the Spaniard": whoever the last sentence was about. Null for all other words. */
export function demonymMeans(work: Work, item: Item): Read | null {
  if (item.opener !== 'the' || item.name === null || item.words !== item.name.text) return null;
  const people = peopleOf(item.name.name);
  if (!people) return null;
  return people.isMany ? land(work, item, people.country) : somebody(work, item);
}

const LASTS = 5;

function land(work: Work, item: Item, country: string): Read | null {
  const { discourse, mentions } = work;
  const known = discourse.byName.get(country);
  const isNear =
    known !== undefined && (mentions.some(({ entity }) => entity === known) || discourse.sentence - known.sentence < LASTS);
  if (!isNear) return null;
  const who = `the ${item.words}`;
  const entity =
    discourse.recent.find((each) => each.who === who) ??
    unseen({ who, nature: 'people', gender: null, heads: new Set(), isNamed: true });
  take(work, item, entity);
  return { refersTo: country, how: 'description', sure: 'certain', isOpen: false };
}

/** One person only was named there, or is what the sentence was about. */
function somebody(work: Work, item: Item): Read | null {
  const { discourse, mentions } = work;
  const isPerson = (entity: Entity) => entity.nature === 'person' && entity.isNamed;
  const here = mentions.map(({ entity }) => entity).filter(isPerson);
  const last = discourse.recent.filter((entity) => discourse.sentence === entity.sentence && isPerson(entity));
  const all = new Set(here.length > 0 ? here : last);
  const one = all.size === 1 ? [...all][0] : [...all].find(({ part }) => part === 'subject');
  if (!one) return null;
  take(work, item, one);
  return { refersTo: one.who, how: 'description', sure: 'likely', isOpen: false };
}
