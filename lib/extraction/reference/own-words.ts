import type { Mention } from '#lib/extraction/reference/pronoun-place';
import type { Discourse, Entity } from '#lib/extraction/reference/entities';
import type { Directory } from '#lib/extraction/people/directory';
import {
  atHead,
  committeeAtHead,
  institutionAtHead,
  isAskingHere,
  meetingAtHead,
  officeAtHead,
  outletAtHead,
  townAtHead,
  venueOf,
} from '#lib/extraction/reference/at-head';
import { countryOf } from '#lib/extraction/words/countries';
import { isBody, isRole } from '#lib/extraction/words/roles';
import { isOutlet } from '#lib/extraction/words/outlets';

/** "we" in somebody's words: the body or the country that they speak for. */
export interface Side {
  who: string;
  sure: 'certain' | 'likely';
  /** Only what the text speaks of most: put as a question. */
  isOpen: boolean;
}

const GOVERNS = /(?:^|\s)(?:premier|prime minister|first minister|chancellor|president|governor|taoiseach)$/;
const OWN_GOVERNMENT = /\b(?:my|our|his|her) (?:own )?(?:government|administration|cabinet)\b/i;
const LEADS_TOWN = /(?:^|\s)(?:mayor|mayoress|city manager)$/;
const RESEARCHES =
  /(?:^|\s)(?:professor|prof|researcher|scientist|epidemiologist|virologist|biologist|neurologist|psychologist|physicist|climatologist|ecologist|author|co-author)$/;
const LED = /\bled (?:the|a) (?:team|study|trial|research|work|project)\b|\bthe (?:team|study|trial)\b/i;

/**
 * Whom somebody speaks for: the body of which the text says that they lead it or belong to it, the country or the government
 * of their office, their team, else the body that was spoken of most. Null when there is none.
 */
export function sideOf(
  text: string,
  discourse: Discourse,
  { speaker, before }: { speaker: Entity; before: readonly Mention[] },
): Side | null {
  if (discourse.hosts.has(speaker.who))
    return likely(outletAtHead(text) ?? committeeAtHead(text) ?? meetingAtHead(text) ?? institutionAtHead(text));
  const where = whereDescribed(discourse, speaker);
  if (where !== null && speaker.nature !== 'people') return likely(where);
  if (speaker.nature === 'body') return { who: speaker.who, sure: 'certain', isOpen: false };
  const isElected = once(discourse.directory, `elected ${speaker.who}`, () => isMember(text, speaker.who));
  const isAsking = once(discourse.directory, `asks ${speaker.who}`, () => isAskingHere(text, speaker.who));
  const committee = isElected || isAsking ? likely(committeeAtHead(text)) : null;
  if (committee) return committee;
  const known = sideKnown(text, discourse, speaker) ?? (isElected ? `${speaker.who}’s party` : null);
  return known ? { who: known, sure: 'likely', isOpen: false } : spokenOfMost(discourse, before);
}

function likely(who: string | null): Side | null {
  return who === null ? null : { who, sure: 'likely', isOpen: false };
}

/** "Ann Lowe (Northfield):" was elected: in a committee "we" is the committee, in a chamber a party. */
const found = new WeakMap<Directory, Map<string, boolean>>();

/** What the whole text has to be searched for is looked up once. */
function once(directory: Directory, key: string, look: () => boolean): boolean {
  const known = found.get(directory) ?? new Map<string, boolean>();
  found.set(directory, known);
  const is = known.get(key) ?? look();
  known.set(key, is);
  return is;
}

const LABELLED = /^ \(([^()\n]{2,40})\)(?: \([^()\n]{2,40}\))?\s?:/u;

function isMember(text: string, who: string): boolean {
  const at = text.indexOf(`${who} (`);
  const of = at < 0 ? undefined : LABELLED.exec(text.slice(at + who.length, at + who.length + 90))?.[1];
  return of !== undefined && !of.split(' ').some(isBody);
}

/** "A nurse at St Brendan's", "a nurse there": the place that somebody without a name is of. */
function whereDescribed({ recent }: Discourse, { who, isNamed }: Entity): string | null {
  if (isNamed) return null;
  const [, where = ''] = WHERE.exec(who) ?? [];
  if (where !== 'there') return where === '' ? null : where;
  return recent.find(({ isNamed: is, nature }) => is && (nature === 'body' || nature === 'place'))?.who ?? null;
}

const WHERE = /\s(?:(?:at|from|with|for|in) (?:the )?(?=\p{Lu})|(?=there$))(\S.{2,60})$/u;

/** The body or place that somebody speaks for, as far as the text says so. */
export function sideKnown(text: string, discourse: Discourse, speaker: Entity): string | null {
  return bodyOf(discourse, speaker) ?? byOffice(text, discourse, speaker) ?? meetingAtHead(text);
}

/** The body that the text says somebody leads or is of. */
export function bodyOf({ directory, members }: Discourse, { who }: Entity): string | null {
  return members.get(who) ?? directory.bodyOf(who);
}

function byOffice(text: string, discourse: Discourse, { who }: Entity): string | null {
  const known = discourse.directory.officesOf(who);
  const offices = known.length > 0 ? known : [officeAtHead(text) ?? []].flat();
  if (offices.some((office) => GOVERNS.test(office)) && OWN_GOVERNMENT.test(text)) return `${who}’s government`;
  const named = atHead(text, offices) ?? (offices.some((office) => POLICE.test(office)) ? 'the police' : null);
  if (named) return named;
  const town = offices.some((office) => LEADS_TOWN.test(office)) ? townAtHead(text) : null;
  if (town) return town;
  const meeting = meetingAtHead(text);
  if (meeting && offices.length > 0) return meeting;
  const institution = offices.some((office) => LEADS.test(office)) ? institutionAtHead(text) : null;
  if (institution) return institution;
  for (const office of offices) {
    const of = / of (?:the )?(.+)$/.exec(office)?.[1];
    const found = of ? (entityCalled(discourse, of) ?? nameIn(text, of)) : countryOf(office.split(' ')[0] ?? '');
    if (found) return found;
  }
  if (offices.some((office) => LEADS_TOWN.test(office))) return venueOf(text);
  if (offices.some((office) => RESEARCHES.test(office)) && LED.test(text)) return `${who}’s team`;
  const isSpeaking = once(discourse.directory, `label ${who}`, () => isLabel(text, who));
  return isSpeaking ? byDepartment(text, who, offices) : null;
}

/** "Ann Lowe:", "The Minister for Rivers (Ann Lowe):": who speaks in a record. */
function isLabel(text: string, who: string): boolean {
  return text.includes(`${who}:`) || text.includes(`${who}):`) || text.includes(`${who.toUpperCase()}:`);
}

const POLICE = /(?:^|\s)(?:chief constable|constable|police chief|chief of police|(?:chief )?superintendent|sheriff)$/;
const LEADS =
  /(?:^|\s)(?:(?:vice-)?chancellor|rector|principal|president|chair|chairman|chairwoman|director|chief executive|headteacher|head|dean|provost|warden|secretary)$/;

/** A minister speaks for a department, an auditor general for the office itself. */
function byDepartment(text: string, who: string, offices: readonly string[]): string | null {
  const office = offices.find((each) => MINISTERS.test(each));
  if (office !== undefined) return ministryOf(text, office) ?? `${who}’s department`;
  const itself = offices.find((office) => ITSELF.test(office));
  return itself === undefined ? null : `the ${itself}`;
}

/** "Minister for Energy": the Ministry for Energy, in a text that speaks of Departments the Department for Energy. */
function ministryOf(text: string, office: string): string | null {
  const [, link, field = ''] = /^minister (for|of) (?:the )?(\p{L}[\p{L}\s-]*)$/u.exec(office) ?? [];
  return link === undefined
    ? null
    : `${/\bDepartments?\b/u.test(text) ? 'Department' : 'Ministry'} ${link} ${field.replace(/(?<=^|\s)(?!and\b|of\b|the\b)\p{Ll}/gu, (letter) => letter.toUpperCase())}`;
}

const MINISTERS =
  /^(?:cabinet |deputy |parliamentary )?(?:minister|secretary of state|cabinet secretary|secretary|under-secretary)(?: (?:for|of)\b|$)/;
const ITSELF =
  /^(?:auditor general|auditor-general|ombudsman|ombudswoman|comptroller|inspector general|information commissioner)$/;

/** As the text writes what an office is over: "norburg" is Norburg. */
function nameIn(text: string, words: string): string | null {
  const at = text.toLowerCase().indexOf(words);
  const name = at < 0 ? '' : text.slice(at, at + words.length);
  return /^\p{Lu}/u.test(name) ? name : null;
}

function entityCalled({ byName, directory }: Discourse, words: string): string | null {
  for (const name of byName.keys()) if (name.toLowerCase() === words) return name;
  return directory.bodyCalled(words.split(' ').at(-1) ?? '');
}

function spokenOfMost({ recent, byName }: Discourse, before: readonly Mention[]): Side | null {
  const bodies = [...new Set([...before.map(({ entity }) => entity), ...recent, ...[...byName.values()].slice(0, 40)])].filter(
    ({ nature, isNamed, who }) =>
      isNamed &&
      !isRole(who.toLowerCase()) &&
      (nature === 'body' || nature === 'country' || nature === 'place') &&
      !isHouse(who) &&
      !isOutlet(who),
  );
  const [best] = bodies.toSorted((a, b) => weight(b) - weight(a));
  return best ? { who: best.who, sure: 'likely', isOpen: best.mentions < 2 } : null;
}

/** "The Corn Hall": where they meet, and not who they are. */
function isHouse(who: string): boolean {
  return who.includes(' ') && HOUSE.test(who);
}

const HOUSE = / (?:Hall|Hotel|Theatre|Theater|Arena|Stadium|Auditorium|Ballroom|Pavilion|Inn|Arms|Square|Street|Road|Park)$/;

function weight({ nature, mentions }: Entity): number {
  return mentions + (nature === 'body' ? 0.5 : nature === 'country' ? 0.2 : 0);
}
