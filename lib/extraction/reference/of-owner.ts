import { bodyOf } from '#lib/extraction/reference/own-words';
import { type Around, isPersonal, type Meant, nearest, said, theCountry } from '#lib/extraction/reference/around';
import { type Entity, personNamed } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isAlike, isBodyNoun } from '#lib/extraction/reference/nouns';
import { readNames } from '#lib/extraction/people/names';
import { isBody } from '#lib/extraction/words/roles';

const OPPONENT = /^(?:opponent|rival|opposite)$/;

/** "her predecessor", "its director", "their chairman", "my opponent", "your party". */
export function ofOwner(item: Item, around: Around): Meant | null {
  const { discourse, owner, memory } = around;
  const { head, words } = item;
  if (OPPONENT.test(head)) return otherPerson(around) ?? namedNext(around);
  if (head === 'client') return clientOf(around);
  if (isGuest(words, around)) return namedNext(around);
  if (/\bcounterpart$/.test(words)) return counterpart(item, around);
  const body = owner?.nature === 'person' && (isBody(head) || isBodyNoun(head)) ? ownBody(head, owner, around) : null;
  if (body) return { who: body, entity: discourse.byName.get(body) ?? null, how: 'description', sure: 'likely' };
  if (head === 'party' && owner?.nature === 'person')
    return { who: `${owner.who}’s party`, entity: null, how: 'description', sure: 'likely' };
  if (head === 'country' && owner) return theCountry(around);
  const holders = isPersonal(item) ? memory.directory.holdersOf(words.toLowerCase()) : null;
  const [who] = holders ?? [];
  if (who !== undefined && holders?.size === 1 && who !== owner?.who)
    return { who, entity: discourse.byName.get(who) ?? null, how: 'description', sure: 'likely' };
  return null;
}

/** "Her party", "her office", "his company": the body that somebody is of, when it may be called so. */
function ownBody(head: string, owner: Entity, { discourse }: Around): string | null {
  const body = bodyOf(discourse, owner);
  if (body === null) return null;
  const words = body.toLowerCase().split(' ');
  const isNamedSo = words.some((word) => word === head || isAlike(word, head));
  return isNamedSo || /^(?:party|office|group|company|organi[sz]ation)$/.test(head) ? body : null;
}

function isGuest(words: string, { discourse: { hosts }, owner }: Around): boolean {
  return GUEST.test(words) && hosts.size > 0 && (owner?.nature !== 'person' || hosts.has(owner.who));
}

/** Whom whoever leads brings in: "our speaker tonight". */
const GUEST =
  /^(?:(?:first|next|main|keynote|other|distinguished) )?(?:guest|speaker)(?: (?:tonight|today|this (?:evening|morning|afternoon)))?$/;

/** "My opponent says … Martin Delacroix told …": who is named soon after. */
function namedNext({ discourse, owner, text, at }: Around): Meant | null {
  const { directory, hosts } = discourse;
  for (const { name, index } of readNames(text.slice(at, at + 400))) {
    const who = directory.fullName(name);
    const isSomebody = directory.isPerson(who) || isLabelled(text, who);
    if (index > 0 && isSomebody && who !== owner?.who && !hosts.has(who)) return said(personNamed(discourse, who), 'likely');
  }
  return null;
}

/** Speaks later on: "ANN LOWE:". */
function isLabelled(text: string, who: string): boolean {
  return who.includes(' ') && (text.includes(`\n${who.toUpperCase()}:`) || text.includes(`\n${who}:`));
}

/** The last person who is not the owner. */
function otherPerson(around: Around): Meant | null {
  const { hosts } = around.discourse;
  for (const entity of nearest(around))
    if (entity.nature === 'person' && entity.isNamed && entity !== around.owner && !hosts.has(entity.who))
      return said(entity, 'likely');
  return null;
}

/** A lawyer's client is whom the text is about. */
function clientOf(around: Around): Meant | null {
  const people = [...new Set(nearest(around))].filter(
    (entity) => entity.nature === 'person' && entity !== around.owner && !OF_COURT.test(entity.who),
  );
  const [best] = people.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.mentions - a.mentions);
  return best ? said(best, 'likely') : null;
}

const OF_COURT = /(?:judge|prosecutor|coroner|lawyer|solicitor|barrister|clerk|witness|officer)$/;

function counterpart({ words }: Item, around: Around): Meant | null {
  const adjective = words.split(' ')[0]?.toLowerCase() ?? '';
  const { directory } = around.discourse;
  const holders = directory.holdersOf(words.toLowerCase());
  const [only] = holders;
  if (only !== undefined)
    return { who: only, entity: around.discourse.byName.get(only) ?? null, how: 'description', sure: 'certain' };
  for (const entity of nearest(around)) {
    const isOf = entity.nature === 'person' && directory.officesOf(entity.who).some((office) => office.startsWith(adjective));
    if (isOf) return said(entity, 'likely');
  }
  return null;
}
