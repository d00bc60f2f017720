import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import type { Directory } from '#lib/extraction/people/directory';
import { isRole } from '#lib/extraction/words/roles';
import type { Block } from '#lib/workflow/vocabulary';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** Whoever leads a conversation or a sitting, by what a label calls them. */
const HOST = anyCase(
  /^(?:the )?(?:moderator|host|presenter|anchor|interviewer|announcer|operator|question(?:er)?|q|chairman|chairwoman|chair(?:person)?|conven[eo]r|speaker of the house|m(?:iste)?r\.? (?:deputy )?speaker|madam (?:deputy )?speaker|m(?:iste)?r\.? chairman|madam chair(?:man|woman)?|the speaker|presiding officer|(?:acting |deputy |temporary )?(?:speaker|president of the (?:senate|assembly|parliament))|clerk|audience(?: members?)?|crowd|reporters?|journalists?|heckler|voices?|by (?:mr|mrs|ms|miss|dr)\.? \p{L}.*|protesters?|host|compere|master of ceremonies|mc)(?: \d{1,2})?$/iu,
);
/** "Speaker 2": anybody whose name is not known. */
const NUMBERED = /^speaker (?:\d{1,2}|[a-e])$/i;
const ASIDE = /\s*(?:\(([^()]*)\)|\[\p{L}{1,3}\])$/u;
const NUMBER =
  /^(?:>>+\s*|[-–—•]\s|[*_]{2}|[([]\p{Lu}[\p{L} .,'’-]{3,60}[)\]]\s+|\[?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?\]?\s+|Q\d{1,3}\.?\s+|\d{1,3}\.\s+){1,3}/u;
const PERSON = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,5}\p{Lu}[\p{L}.'’-]+$/u;
const TITLES = anyCase(
  /^(?:(?:(?:the\s)?(?:right\s|rt\.?\s)?hon|mr|mrs|ms|miss|mx|dr|prof|professor|dame|sir|lord|lady|baroness|sen|senator|deputy|rep|representative|gov|cllr|cr|councillor|ald|rev|judge|justice|col|capt|gen|maj|lt|sgt|cpl|det|insp|supt|adm|cmdr|brig|cong|usec|asec|atty|engr|amb|comm|dir|pres|sec)\.?\s)+(?=\p{Lu})/iu,
);

const HONOURS = /,?(?:\s(?:MP|MSP|MEP|MLA|MHA|MS|AM|AS|TD|KC|QC|SC|CBE|OBE|MBE|DBE|PhD|MD))+$/u;
const PEER = /^(?:lord|lady|baroness|viscount|earl)\s/i;

/** The words of a label without its colon, its time and the number of the question. */
export function labelWords(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/[:：.*_\s]+$/u, '')
    .replace(/^#+\s/u, '')
    .replace(NUMBER, '')
    .replace(/\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/u, '');
}

/** A label without what stands in brackets behind it: a name, a constituency, a party. */
export function plainLabel(label: string): string {
  let plain = label;
  while (ASIDE.test(plain)) plain = plain.replace(ASIDE, '');
  return plain;
}

/** Whether a label says that somebody leads, by its words or those in brackets: "TOM HADDAD (CHAIR)". */
export function isHostLabel(label: string): boolean {
  if (NUMBERED.test(label)) return false;
  return HOST.test(plainLabel(label)) || HOST.test(ASIDE.exec(label)?.[1] ?? '');
}

/** "MAYOR", "The Minister for Islands and Transport": no name, but what somebody is. */
export function isOfficeLabel(label: string): boolean {
  const plain = plainLabel(label);
  const [head = ''] = plain.replace(/^the\s/i, '').split(/\s(?:of|for|to)\s/i);
  return HOST.test(plain) || isRole(head.split(' ').at(-1) ?? '');
}

/** Whom the labels that say an office mean: "The Convener (Ann Lee)" once, or the only holder whom the text names. */
export function readOffices(text: string, blocks: readonly Block[], directory: Directory): ReadonlyMap<string, string> {
  const offices = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'speaker') continue;
    const label = labelWords(text, block);
    const key = plainLabel(label).toLowerCase();
    if (offices.has(key) || !isOfficeLabel(label)) continue;
    const who = namedIn(label) ?? shortened(key, offices) ?? holderOf(key, directory);
    if (who) offices.set(key, who);
  }
  return offices;
}

function namedIn(label: string): string | null {
  const inside = matchesOf(label, /\(([^()]+)\)/gu).map(([, words = '']) => words);
  const name = inside.find((words) => PERSON.test(words) || (PEER.test(words) && PERSON.test(words.replace(/\sof\s/u, ' '))));
  return name === undefined ? null : withoutTitles(name);
}

/** "The Minister" behind "The Minister for Rivers (Tom Aske)", when one office alone begins so. */
function shortened(key: string, offices: ReadonlyMap<string, string>): string | null {
  const [who, other] = new Set([...offices].flatMap(([office, holder]) => (office.startsWith(`${key} `) ? [holder] : [])));
  return who !== undefined && other === undefined ? who : null;
}

function holderOf(office: string, directory: Directory): string | null {
  const [who, other] = directory.holdersOf(office.replace(/^the\s/, ''));
  return who !== undefined && other === undefined ? who : null;
}

/** "Dame Ruth Pascoe" and "Ruth Pascoe MP" are Ruth Pascoe; "Lord Aske" has no other name. */
export function withoutTitles(name: string): string {
  const plain = name.replace(HONOURS, '');
  const short = plain.replace(TITLES, '');
  return PEER.test(plain) && (!short.includes(' ') || short.includes(' of ')) ? plain : short;
}

/** "Ruth Pascoe, chief executive, Northfield Water": the name, when one stands before the comma. */
export function nameInLabel(label: string): string {
  const [name = label] = label.split(/,\s/u);
  return name !== label && PERSON.test(withoutTitles(name)) ? name : label;
}

const FROM_OUTSIDE =
  /^(?:(?:first|second|next|an?|the) )?(?:caller|listener|viewer|witness|resident|student|questioner|question|reader|delegate|shareholder|voice|guest|man|woman|speaker)(?: \d{1,2})?$/i;

/** "Caller (Dave, Stockport)": whoever is called by no name says one in brackets. */
export function namedFromOutside(label: string): string | null {
  if (!FROM_OUTSIDE.test(plainLabel(label))) return null;
  const name = /\((?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?)(?:,\s[^()]{2,40}|\sfrom\s[^()]{2,40})?\)/u.exec(label)
    ?.groups?.name;
  return name ?? null;
}

/** The directory of a transcript, whose labels say who holds which office: "The Minister for Rivers (Tom Aske)" is the minister. */
export function withOffices(directory: Directory, offices: ReadonlyMap<string, string>): Directory {
  if (offices.size === 0) return directory;
  const held = [...offices].map(([label, who]) => ({ office: label.replace(/^the\s/, ''), who: directory.fullName(who) }));
  return {
    ...directory,
    isPerson: (name) => directory.isPerson(name) || held.some(({ who }) => who === name),
    holdersOf: (office) => {
      const words = office.toLowerCase();
      const labelled = held.filter((each) => each.office === words || each.office.split(/\s(?:of|for|to)\s/)[0] === words);
      return labelled.length === 0 ? directory.holdersOf(office) : new Set(labelled.map(({ who }) => who));
    },
    officesOf: (name) => [...held.flatMap(({ office, who }) => (who === name ? [office] : [])), ...directory.officesOf(name)],
  };
}
