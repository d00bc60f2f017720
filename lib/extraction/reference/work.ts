import type { Coreference, Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import type { Mention } from '#lib/extraction/reference/pronoun-place';
import type { Discourse, Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';

/** Who speaks in a stretch, and whether the words are their own. */
export interface Voice {
  span: Span;
  speaker: { who: string; isPerson: boolean; isOpen: boolean } | null;
  isQuoted: boolean;
}

/** What a mention means; `isOpen` when another reading is about as likely. */
export interface Link extends Coreference {
  isOpen: boolean;
}

export interface Sentence {
  span: Span;
  voices: readonly Voice[];
  /** What was made out of the words beside a verb of saying. */
  known: readonly Coreference[];
  /** Whom "you" means. */
  addressee: string | null;
  /** Whose words the whole passage is, as in a speech. */
  outer: string | null;
}

/** A sentence while what it points at is read. */
export interface Work extends Sentence {
  text: string;
  discourse: Discourse;
  memory: Memory;
  mentions: Mention[];
}

/** What an item says of whom or what it means; `end` when its words are fewer than the item's. */
export type Read = Pick<Link, 'refersTo' | 'how' | 'sure' | 'isOpen'> & Partial<Pick<Link, 'end'>>;

/** Keeps whom an item means; says nothing itself. */
export function take({ mentions }: Work, item: Item, entity: Entity | null): null {
  if (entity) mentions.push({ item, entity });
  return null;
}

/** "A nurse at the clinic" is whom the text goes on to call "the nurse". */
function isSame({ who, isNamed, nature }: Entity, words: string): boolean {
  const [known, said] = [who.toLowerCase(), words.toLowerCase()];
  if (known === said) return true;
  const plain = known.replace(ARTICLE, '');
  return !isNamed && nature === 'person' && ARTICLE.test(said) && `${said.replace(ARTICLE, '')} `.startsWith(`${plain} `);
}

const ARTICLE = /^(?:the|an?)\s/;

/** Whoever is known by a name or a description; somebody or something new when nobody is. */
export function entityNamed(discourse: Discourse, who: string, isPerson: boolean): Entity {
  const known = discourse.byName.get(who) ?? discourse.recent.find((entity) => isSame(entity, who));
  if (known) return known;
  const gender = isPerson ? discourse.directory.genderOf(who) : null;
  return {
    who,
    nature: isPerson ? 'person' : 'body',
    gender,
    heads: new Set([who.toLowerCase().split(' ').at(-1) ?? '']),
    isNamed: /^\p{Lu}/u.test(who) && !/^(?:The|A|An)\s/.test(who),
    mentions: 0,
    sentence: 0,
    part: 'other',
    clause: 0,
  };
}

/** "the report by the inspectorate" rather than "the report". */
export function inFull({ who, isNamed, full, nature }: Entity): string {
  if (isNamed || full === undefined || nature === 'person' || !full.includes(' ')) return who;
  return /^the\s/.test(who) ? `the ${full}` : full;
}
