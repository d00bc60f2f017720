import type { Memory } from '#lib/extraction/people/memory';
import { type Choice, choose, wantedBy } from '#lib/extraction/reference/choose';
import { type Entity, namedBy } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isPersonalNoun } from '#lib/extraction/reference/nouns';
import { bodyOf, sideOf } from '#lib/extraction/reference/own-words';
import { nameBehind } from '#lib/extraction/reference/phrase-means';
import { isEmptyIt } from '#lib/extraction/reference/empty-it';
import { readItems } from '#lib/extraction/reference/phrases';
import type { Mention } from '#lib/extraction/reference/pronoun-place';
import { entityNamed, inFull, type Read, take, type Voice, type Work } from '#lib/extraction/reference/work';

/** A reading that leads by less than this is put as a question. */
const CLOSE = 0.2;
const SAFE = 2.7;
/** A reading that leads by so much tells what sex somebody is. */
const TELLING = 1.6;

function voiceAt({ voices }: Work, { start, end }: Item): Voice | null {
  return voices.find(({ span }) => span.start <= start && end <= span.end) ?? null;
}

function speakerAt(work: Work, voice: Voice | null): Entity | null {
  const speaker = voice?.speaker;
  return speaker && !speaker.isOpen ? entityNamed(work.discourse, speaker.who, speaker.isPerson) : null;
}

/** Whom or what a pronoun means: by who speaks, else by what fits best of all that was spoken of. */
export function pronounMeans(work: Work, items: readonly Item[], i: number): Read | null {
  const item = items[i] as Item;
  const voice = voiceAt(work, item);
  const speaker = speakerAt(work, voice);
  if (/^(?:i|me|my|mine|myself|we|us|our|ours|you|your|yours)$/.test(item.head))
    return ownWords(work, items, i, voice?.isQuoted ? speaker : outerOf(work));
  // "It is likely that …" points at nothing.
  if (item.head === 'it' && isEmptyIt(work.text, item)) return null;
  const before = [...work.mentions, ...ahead(work, items, i)];
  const place = { item, before, speaker, isQuoted: voice?.isQuoted ?? false, next: nextTo(work, items, i), text: work.text };
  const meant = choose(work.discourse, place);
  if (!meant) return null;
  take(work, item, meant.entity);
  meant.entity.meantBy = wantedBy(item.head);
  if (meant.entity.nature === 'person' && meant.entity.gender === null && meant.lead >= TELLING)
    meant.entity.gender = genderOf(item.head);
  return said(meant);
}

/** The noun that "its" owns, the verb that "it" is the subject of. */
function nextTo({ text }: Work, items: readonly Item[], i: number): string {
  const item = items[i] as Item;
  if (item.part === 'owner') return items[i + 1]?.head ?? '';
  return /^\s(?:(?:also|then|later|now|has|have|had)\s)?(\p{Ll}+)/u.exec(text.slice(item.end, item.end + 40))?.[1] ?? '';
}

/** In a speech "we" is the speaker's even where the speaker tells what others said. */
function outerOf({ outer, discourse }: Work): Entity | null {
  return outer === null ? null : entityNamed(discourse, outer, true);
}

function genderOf(pronoun: string): 'f' | 'm' {
  return /^(?:she|her|hers|herself)$/.test(pronoun) ? 'f' : 'm';
}

function said({ entity, lead }: Choice): Read {
  return { refersTo: inFull(entity), how: 'pronoun', sure: lead >= SAFE ? 'certain' : 'likely', isOpen: lead < CLOSE };
}

/** "In his speech the minister …": a pronoun ahead of the verb may mean the subject that follows. */
function ahead({ discourse, text }: Work, items: readonly Item[], i: number): Mention[] {
  const item = items[i] as Item;
  if (item.clause > 0 || item.part === 'subject' || items.slice(0, i).some(({ part }) => part === 'subject')) return [];
  const at = items.findIndex(({ part, clause }, place) => place > i && part === 'subject' && clause <= item.clause + 1);
  const subject = items[at];
  const named = subject?.name ? subject : subject && !subject.isPronoun ? nameBehind(text, items, at) : null;
  const entity = named ? namedBy(discourse, named) : null;
  return subject && entity ? [{ item: subject, entity }] : [];
}

/** Whom "he" or "she" beside a verb of saying means: of those named up to it and those spoken of before. */
export function whoSpeaks(text: string, pronoun: string, at: { from: number; to: number; memory: Memory }): Choice | null {
  const { discourse, speaker } = at.memory;
  const before = readItems(text, { start: at.from, end: at.to }).flatMap((item): Mention[] => {
    const entity = item.name ? namedBy(discourse, item) : null;
    return entity ? [{ item, entity }] : [];
  });
  const clause = (before.at(-1)?.item.clause ?? 0) + 1;
  const item: Item = {
    ...PRONOUN_ITEM,
    start: at.to,
    end: at.to + pronoun.length,
    words: pronoun,
    head: pronoun.toLowerCase(),
    clause,
  };
  return choose(discourse, {
    item,
    before,
    speaker: speaker === null ? null : entityNamed(discourse, speaker, true),
    isQuoted: false,
    isTag: true,
    text,
  });
}

const PRONOUN_ITEM = {
  isPronoun: true,
  opener: null,
  name: null,
  isPlural: false,
  part: 'subject' as const,
  behind: null,
  isApposition: false,
  isOfShare: false,
  isOpening: false,
};

function ownWords(work: Work, items: readonly Item[], i: number, speaker: Entity | null): Read | null {
  const item = items[i] as Item;
  if (item.head.startsWith('you')) return addressed(work, item, items[i + 1]);
  if (!speaker) return null;
  if (/^(?:i|m)/.test(item.head)) {
    take(work, item, speaker);
    return speaker.nature === 'person' ? { refersTo: speaker.who, how: 'pronoun', sure: 'certain', isOpen: false } : null;
  }
  const side = sideOf(work.text, work.discourse, { speaker, before: work.mentions });
  if (side && item.part === 'owner') take(work, item, entityNamed(work.discourse, side.who, false));
  return side ? { refersTo: side.who, how: 'pronoun', sure: side.sure, isOpen: side.isOpen } : null;
}

/** "Were you, Dr Vesey?": a name beside the words says who is spoken to. */
const CALLED_BEHIND =
  /^[^.?!,]{0,40},\s((?:Dr|Mr|Mrs|Ms|Miss|Professor|Sir|Dame|Minister|Lord|Lady)\.?\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s?[?.!]/u;
/** "Ann Lowe, you chair the union": whom the words right before call. */
function calledBefore({ discourse, mentions, text }: Work, { start }: Item): string | null {
  const last = mentions.at(-1);
  const isCalled = last?.entity.isNamed === true && text.slice(last.item.end, start) === ', ' && !last.item.isApposition;
  return isCalled &&
    OPENS_CALL.test(text.slice(Math.max(0, last.item.start - 40), last.item.start)) &&
    isSomebody(discourse, last)
    ? last.entity.who
    : null;
}

const OPENS_CALL = /(?:^|[.?!:\n—–-]\s|\b(?:and|but|so|well|now|thank you|thanks),?\s)(?:\p{Lu}\p{Ll}+\.?\s)?$/iu;

function isSomebody({ directory }: Work['discourse'], { entity }: Mention): boolean {
  return entity.nature === 'person' || directory.isPerson(entity.who) || directory.genderOf(entity.who) !== null;
}

/** What is somebody's own and not of the body they speak for. */
const OF_PERSON =
  /^(?:mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|family|friends?|home|house|name|hand|hands|face|heart|head|mind|life|career|salary|letter|view|views|opinion|question|questions|answer|answers|speech|words?|predecessor|successor|deputy|constituen\p{Ll}+|party|job|turn|bonus|pay|pension|seat|vote|chair|brother-in-law|colleagues?)$/u;

/** Those whom a body employs, and not whoever leads it. */
const STAFF =
  /^(?:engineers|inspectors|officers|nurses|doctors|surgeons|midwives|teachers|drivers|pilots|crews?|guards|clerks|auditors|accountants|technicians|cleaners|porters|carers|scientists|researchers|workers|employees|managers|planners|surveyors|contractors|suppliers|customers|passengers|tenants|members|shareholders|investors|patients|pupils|students)$/u;

/** Whom "you" and "your" mean; "your accounts" are those of the firm that whoever is spoken to leads. */
function addressed(work: Work, item: Item, next: Item | undefined): Read | null {
  const { discourse, text } = work;
  const called = CALLED_BEHIND.exec(text.slice(item.end, item.end + 80))?.[1];
  const who = called
    ? discourse.directory.fullName(called.split(' ').at(-1) ?? called)
    : (calledBefore(work, item) ?? work.addressee);
  if (!who) return null;
  const somebody = entityNamed(discourse, who, true);
  const isBodys =
    item.part === 'owner' &&
    next !== undefined &&
    !OF_PERSON.test(next.head) &&
    (STAFF.test(next.head) || !isPersonalNoun(next.head));
  const body = isBodys ? bodyOf(discourse, somebody) : null;
  take(work, item, body ? entityNamed(discourse, body, false) : somebody);
  return { refersTo: body ?? who, how: 'pronoun', sure: 'likely', isOpen: false };
}
