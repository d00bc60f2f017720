import type { Mention } from '#lib/extraction/reference/choose';
import type { Discourse, Entity } from '#lib/extraction/reference/entities';
import type { Directory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import { countryOf } from '#lib/extraction/words/countries';
import { isBody } from '#lib/extraction/words/roles';
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
  if (discourse.hosts.has(speaker.who)) return outletAtHead(text) ?? committeeAtHead(text);
  if (speaker.nature === 'body') return { who: speaker.who, sure: 'certain', isOpen: false };
  const isElected = once(discourse.directory, `elected ${speaker.who}`, () => isMember(text, speaker.who));
  const committee = isElected ? committeeAtHead(text) : null;
  if (committee) return committee;
  const known = sideKnown(text, discourse, speaker) ?? (isElected ? `${speaker.who}’s party` : null);
  return known ? { who: known, sure: 'likely', isOpen: false } : spokenOfMost(discourse, before);
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

/** Whoever asks for a paper or a station says "we" of it; the first line names it. */
function outletAtHead(text: string): Side | null {
  const line = text.slice(0, 240).split('\n', 1)[0] ?? '';
  const name = readNames(line).find(({ name: each }) => each.split(' ').some((word) => isOutlet(word) || MEDIA.test(word)));
  return name ? { who: name.name, sure: 'likely', isOpen: false } : null;
}

/** Whoever chairs a committee says "we" of it; the first line of its record names it. */
function committeeAtHead(text: string): Side | null {
  const lines = text.slice(0, HEAD).split('\n', 4);
  const name = lines.flatMap((line) => COMMITTEE.exec(line)?.[1] ?? [])[0];
  return name ? { who: name, sure: 'likely', isOpen: false } : null;
}

const COMMITTEE =
  /^(?:The )?((?:\p{Lu}[\p{L}'’-]+\s(?:and\s|for\s|of\s(?:the\s)?)?){1,6}(?:Committee|Commission|Council|Inquiry|Panel))\b/u;

const MEDIA =
  /^(?:radio|tv|television|fm|news|channel|times|post|herald|gazette|tribune|mail|press|daily|observer|chronicle|courier)$/i;

/** The body or place that somebody speaks for, as far as the text says so. */
export function sideKnown(text: string, discourse: Discourse, speaker: Entity): string | null {
  return bodyOf(discourse, speaker) ?? byOffice(text, discourse, speaker) ?? meetingAtHead(text);
}

/** The body that the text says somebody leads or is of. */
export function bodyOf({ directory, members }: Discourse, { who }: Entity): string | null {
  return members.get(who) ?? directory.bodyOf(who);
}

function byOffice(text: string, discourse: Discourse, { who }: Entity): string | null {
  const offices = discourse.directory.officesOf(who);
  if (offices.some((office) => GOVERNS.test(office)) && OWN_GOVERNMENT.test(text)) return `${who}’s government`;
  const named = atHead(text, offices);
  if (named) return named;
  const town = offices.some((office) => LEADS_TOWN.test(office)) ? townAtHead(text) : null;
  if (town) return town;
  const meeting = meetingAtHead(text);
  if (meeting && offices.length > 0) return meeting;
  for (const office of offices) {
    const of = / of (?:the )?(.+)$/.exec(office)?.[1];
    const found = of ? (entityCalled(discourse, of) ?? nameIn(text, of)) : countryOf(office.split(' ')[0] ?? '');
    if (found) return found;
  }
  if (offices.some((office) => LEADS_TOWN.test(office))) return venueOf(text);
  if (offices.some((office) => RESEARCHES.test(office)) && LED.test(text)) return `${who}’s team`;
  const isSpeaking = once(discourse.directory, `label ${who}`, () => isLabel(text, who));
  return isSpeaking ? byDepartment(who, offices) : null;
}

/** "Ann Lowe:", "The Minister for Rivers (Ann Lowe):": who speaks in a record. */
function isLabel(text: string, who: string): boolean {
  return text.includes(`${who}:`) || text.includes(`${who}):`);
}

/** A minister speaks for a department, an auditor general for the office itself. */
function byDepartment(who: string, offices: readonly string[]): string | null {
  if (offices.some((office) => MINISTERS.test(office))) return `${who}’s department`;
  const itself = offices.find((office) => ITSELF.test(office));
  return itself === undefined ? null : `the ${itself}`;
}

const MINISTERS = /^(?:cabinet |deputy )?(?:minister|secretary of state|cabinet secretary)(?: (?:for|of)\b|$)/;
const ITSELF =
  /^(?:auditor general|auditor-general|ombudsman|ombudswoman|comptroller|inspector general|information commissioner)$/;

/** The place before the date of a head: "Town meeting at Foundry Hall, Garrow Falls, Thursday 14 May 2026". */
function townAtHead(text: string): string | null {
  return PLACE_BEFORE_DATE.exec(text.slice(0, 240).split('\n', 1)[0] ?? '')?.[1] ?? null;
}

const PLACE_BEFORE_DATE =
  /,\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}),\s(?:\p{Lu}\p{Ll}+day,?\s)?(?:\d{1,2}\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\d{1,2}),?\s\d{4}/u;

const HEAD = 300;
const MEETS =
  /^(\p{Lu}[\p{L}'’-]*(?:\s(?:and\s|&\s|of\s(?:the\s)?)?\p{Lu}[\p{L}'’-]+)+?)(?:\s(?:plc|ltd|inc))?(?:['’]s?)?[,:]?\s(?:(?:\p{Ll}+|\d{4})\s){0,2}(?:[Cc]onference|[Cc]ongress|[Cc]onvention|[Gg]eneral [Mm]eeting|AGM|[Rr]ally)\b/u;

/** What the head of a speech says of its speaker: "Remarks by the Mayor of Port Halloran", "Dock Workers, annual conference". */
function atHead(text: string, offices: readonly string[]): string | null {
  const head = text.slice(0, HEAD).split('\n', 2).join('\n');
  const lower = head.toLowerCase();
  for (const office of offices) {
    const title = office.split(' of ')[0] ?? office;
    if (!lower.includes(title)) continue;
    const of = new RegExp(
      `\\b${title.replace(/[^\p{L}\s-]/gu, '')}\\s(?:of|for)\\s(?:the\\s)?(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3})`,
      'iu',
    ).exec(head)?.[1];
    if (of && /^\p{Lu}/u.test(of)) return of;
  }
  return null;
}

/** "Dock Workers, annual conference", "Norland Ferries plc, annual general meeting": whoever meets there. */
function meetingAtHead(text: string): string | null {
  return MEETS.exec(text.slice(0, HEAD).split('\n', 2).join('\n'))?.[1] ?? null;
}

/** The place at the end of a speech's first line: "Remarks by Mayor Ann Lee at her launch, Foundry Hall, Garrow Falls". */
function venueOf(text: string): string | null {
  const line = text.slice(0, 240).split('\n', 1)[0] ?? '';
  return /^(?:Remarks|Speech|Address|Transcript|Statement)\b/.test(line)
    ? (/(?:,|\bin)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(?:,\s[\p{L}\d ,.]*\d{4})?$/u.exec(line)?.[1] ?? null)
    : null;
}

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
    ({ nature, isNamed, who }) => isNamed && (nature === 'body' || nature === 'country' || nature === 'place') && !isOutlet(who),
  );
  const [best] = bodies.toSorted((a, b) => weight(b) - weight(a));
  return best ? { who: best.who, sure: 'likely', isOpen: best.mentions < 2 } : null;
}

function weight({ nature, mentions }: Entity): number {
  return mentions + (nature === 'body' ? 0.5 : nature === 'country' ? 0.2 : 0);
}
