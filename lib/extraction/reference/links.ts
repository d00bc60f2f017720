import type { Coreference, Span } from '#lib/extraction/extraction';
import type { Directory } from '#lib/extraction/people/directory';
import type { Memory } from '#lib/extraction/people/memory';
import type { Mention } from '#lib/extraction/reference/pronoun-place';
import { countryNamed, type Discourse, isFirmName, personNamed, remember } from '#lib/extraction/reference/entities';
import { takeShare } from '#lib/extraction/reference/counted';
import { classOf } from '#lib/extraction/reference/noun-kinds';
import { readBoth, takeTogether } from '#lib/extraction/reference/together';
import type { Item } from '#lib/extraction/reference/item';
import { phraseMeans } from '#lib/extraction/reference/phrase-means';
import { readHonourable } from '#lib/extraction/reference/honourable';
import { readItems } from '#lib/extraction/reference/phrases';
import { pronounMeans } from '#lib/extraction/reference/pronoun-means';
import { readSome } from '#lib/extraction/reference/some-of';
import { suchMeans } from '#lib/extraction/reference/such';
import { readThat } from '#lib/extraction/reference/that';
import { readFigures } from '#lib/extraction/reference/that-figure';
import { readThen } from '#lib/extraction/reference/then';
import { readThose } from '#lib/extraction/reference/those';
import { readHere, readThere } from '#lib/extraction/reference/there';
import { entityNamed, type Link, type Read, type Sentence, take, type Work } from '#lib/extraction/reference/work';
import { countryOf } from '#lib/extraction/words/countries';

const MOST = 40;

/**
 * What the pronouns, descriptions and short names of a sentence mean, from its beginning to its end; then the sentence is
 * taken into what the text has spoken of.
 */
export function readLinks(text: string, memory: Memory, sentence: Sentence): Link[] {
  const { span, voices, known, addressee, outer } = sentence;
  const work: Work = { span, voices, known, addressee, outer, text, memory, discourse: memory.discourse, mentions: [] };
  const items = readItems(text, sentence.span);
  for (const { speaker } of sentence.voices) if (speaker?.isPerson && !speaker.isOpen) knowPerson(work.discourse, speaker.who);
  const links: Link[] = [];
  for (const [i, item] of items.entries()) {
    const link = read(work, items, i);
    takeShare(work, items, i);
    takeTogether(work, items, i);
    if (!link || links.length >= MOST) continue;
    const { start } = item;
    const { end } = { end: item.end, ...link };
    links.push({ ...link, text: text.slice(start, end), start, end });
  }
  links.push(...readThere(work, sentence.span), ...readHere(work, sentence.span), ...readHonourable(work, sentence.span));
  links.push(...[...readFigures(work, sentence.span), ...readThose(work, sentence.span)].filter((link) => isFree(links, link)));
  links.push(
    ...[
      ...readThat(work, sentence.span),
      ...readThen(work, sentence.span),
      ...readBoth(work, sentence.span),
      ...readSome(work, sentence.span),
    ].filter((link) => isFree(links, link)),
  );
  remember(
    work.discourse,
    work.mentions.map((mention) => aside(text, sentence.span, mention)),
  );
  work.discourse.before = sentence.span;
  return links.toSorted((a, b) => a.start - b.start);
}

/** "(the priest counted 400)": what is said in brackets is not what the sentence is about. */
function aside(text: string, { start }: Span, { item, entity }: Mention): Mention {
  if (item.part !== 'subject') return { item, entity };
  const before = text.slice(start, item.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') ? { item: { ...item, part: 'other' }, entity } : { item, entity };
}

/** "Harvest Road": its first word is a noun and no first name. */
function isLikeThing(who: string, directory: Directory): boolean {
  const [first = ''] = who.split(' ');
  return directory.genderOf(who) === null && !directory.isPerson(who) && classOf(first.toLowerCase()) !== null;
}

function isFree(links: readonly Link[], { start, end }: Span): boolean {
  return !links.some((link) => link.start < end && start < link.end);
}

/** Whoever says something as a person is one. */
function knowPerson(discourse: Discourse, who: string): void {
  if (isFirmName(who, discourse.directory) || isLikeThing(who, discourse.directory)) return;
  if (who.includes(' ') && /^\p{Lu}/u.test(who) && !/^(?:The|A|An|One|Two)\s/.test(who))
    personNamed(discourse, who).nature = 'person';
}

function read(work: Work, items: readonly Item[], i: number): Read | null {
  const item = items[i] as Item;
  nameCountry(work, item);
  const given = work.known.find((known) => known.start <= item.start && item.end <= known.end + 1 && isAbout(known, item));
  if (given && !isVague(given)) return takeKnown(work, item, given);
  return item.isPronoun ? pronounMeans(work, items, i) : (suchMeans(work, item) ?? phraseMeans(work, items, i));
}

/** The pronoun of "its chief executive, Lotte Amundsen" is not whom the words as a whole mean. */
function isAbout({ start, end }: Coreference, item: Item): boolean {
  return !item.isPronoun || (item.start - start < 2 && end - item.end < 2);
}

/** "It added": the firm, of which only a description was made out, may have a name. */
function isVague({ how, refersTo, text }: Coreference): boolean {
  return how === 'pronoun' && /^(?:it|they|its|their)$/i.test(text) && /^(?:the|an?)\s\p{Ll}/iu.test(refersTo);
}

/** "She said": what the pronoun tells of a name is known from here on. */
function takeKnown(work: Work, item: Item, { refersTo, how }: Coreference): null {
  const entity = entityNamed(
    work.discourse,
    refersTo,
    how === 'pronoun' ? item.head in GENDERS : work.discourse.directory.isPerson(refersTo),
  );
  const gender = how === 'pronoun' ? GENDERS[item.head] : undefined;
  if (gender && entity.nature === 'person') entity.gender ??= gender;
  return take(work, item, entity);
}

const GENDERS: Record<string, 'f' | 'm'> = { she: 'f', her: 'f', he: 'm', his: 'm', him: 'm' };

/** "the Belarusian president" speaks of Belarus as well. */
function nameCountry({ discourse, mentions }: Work, item: Item): void {
  if (item.isPronoun || !/\p{Lu}/u.test(item.words)) return;
  for (const word of item.words.split(' ')) {
    const country = /^\p{Lu}/u.test(word) ? countryOf(word) : null;
    if (country) mentions.push({ item: { ...item, part: 'owner' }, entity: countryNamed(discourse, country) });
  }
}
