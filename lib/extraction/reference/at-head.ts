import { nameInWords } from '#lib/extraction/text/heading-words';
import { readNames } from '#lib/extraction/people/names';
import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import { isBody } from '#lib/extraction/words/roles';
import { SURE_PRESENT } from '#lib/extraction/words/verb-forms';
import { isOutlet } from '#lib/extraction/words/outlets';

// What the first lines of a speech, a sitting or an interview say of where it was held and of whom.

/** Whoever asks for a paper or a station says "we" of it; the first line names it. */
export function outletAtHead(text: string): string | null {
  const line = text.slice(0, 240).split('\n', 1)[0] ?? '';
  return readNames(line).find(({ name }) => isOutletName(name))?.name ?? null;
}

/** "Radio Lindow", "the Evening Packet": a name with a word that papers, stations and agencies bear. */
export function isOutletName(name: string): boolean {
  if (OCCASION.test(name)) return false;
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const isKnown = isOutlet(first) && !ANY.test(first);
  if (words.length === 1) return isKnown;
  // "the Post Office", "the Star Inn": such a word stands at the end of a paper's name.
  return isKnown || isOutlet(last) || MEDIA.test(last) || AIRED.test(first);
}

/** Words that name a paper only with others, or behind "the". */
const ANY =
  /^(?:press|news|post|daily|weekly|agency|star|sun|mail|mirror|globe|express|sky|radio|tv|television|magazine|world|independent|economist|observer|journal|times|tribune|herald)$/iu;
/** "Press conference", "Daily Briefing". */
const OCCASION = /\b(?:conference|briefing|release|questions|statement|office|club|association|inn|rail)$/iu;
const AIRED = /^(?:radio|tv|television|fm|channel|daily|news)$/iu;

/** "KASTRINA, May 14 (Egeo Press) –": the agency that sent a report. */
export function outletInDateline(text: string): string | null {
  return DATELINE.exec(text.slice(0, DATELINE_WITHIN))?.[1] ?? null;
}

const DATELINE_WITHIN = 1200;
/** A place in capitals, or a place and a day: "Anna Lowe (Labour) – Member" is none. */
const DATELINE =
  /^\s?(?:\p{Lu}{3}[^()\n]{0,80}|\p{Lu}[^()\n]{2,60}?,[^()\n]{1,20}\d[^()\n]{0,12})\s\((\p{Lu}[^():\n]{1,40})\)\s?[–—-]\s?/mu;

/** Whoever chairs a committee says "we" of it; the first line of its record names it. */
export function committeeAtHead(text: string): string | null {
  const lines = text.slice(0, HEAD).split('\n', 4);
  const name = lines.flatMap((line) => COMMITTEE.exec(line)?.[1] ?? [])[0];
  return name === undefined || !name.includes(' ') || isHeadline(name)
    ? null
    : nameInWords(name).replace(/\s(?:And|For|Of|The)(?=\s)/gu, (joint) => joint.toLowerCase());
}

/** "Minister Tells Committee": a verb in capitals, and no name. */
function isHeadline(name: string): boolean {
  return name.split(' ').some((word) => HEADLINE_VERB.test(word) || (SURE_PRESENT.has(word.toLowerCase()) && /s$/i.test(word)));
}

const HEADLINE_VERB =
  /^(?:tells|says|votes|backs|urges|slams|hits|quits|wins|faces|defends|attacks|rejects|calls|asks|warns|vows|sues|told|said|voted|faced)$/i;

/** In a record that lists its witnesses whoever else speaks is of the committee. */
export function isAskingHere(text: string, who: string): boolean {
  const witnesses = WITNESSES.exec(text.slice(0, WITNESSES_WITHIN))?.[1];
  return witnesses !== undefined && !witnesses.includes(who);
}

const WITNESSES_WITHIN = 1500;
const WITNESSES = /^(?:Witness(?:es)?|Giving evidence|Before the committee):?\s([^\n]{8,700})/mu;

const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]*`;
const COMMITTEE = new RegExp(
  String.raw`(?:^|, |: )(?:The )?((?:(?:${CAPITAL}, )*(?:${CAPITAL} (?:and |for |of (?:the )?)?){1,6})?(?:Committee|COMMITTEE|Commission|Council|Inquiry|Panel)(?: on (?:the )?${CAPITAL}(?:,? (?:and |of (?:the )?)?${CAPITAL}){0,5})?)(?=$|[.,:;\s])`,
  'u',
);

const MEDIA =
  /^(?:radio|tv|television|fm|news|channel|times|post|herald|gazette|tribune|mail|press|daily|observer|chronicle|courier|packet|ledger|journal|echo|argus|star|sentinel|bulletin)$/i;

/** The place before the date of a head: "Town meeting at Foundry Hall, Garrow Falls, Thursday 14 May 2026". */
export function townAtHead(text: string): string | null {
  return PLACE_BEFORE_DATE.exec(text.slice(0, 240).split('\n', 1)[0] ?? '')?.[1] ?? null;
}

const PLACE_BEFORE_DATE =
  /,\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}),\s(?:\p{Lu}\p{Ll}+day,?\s)?(?:\d{1,2}\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\d{1,2}),?\s\d{4}/u;

const HEAD = 300;
const MEETS =
  /^(\p{Lu}[\p{L}'’-]*(?:\s(?:and\s|&\s|of\s(?:the\s)?)?\p{Lu}[\p{L}'’-]+)+?)(?:\s(?:plc|ltd|inc))?(?:['’]s?)?[,:]?\s(?:(?:\p{Ll}+|\d{4}|Annual|Extraordinary|Special|Spring|Autumn)\s){0,2}(?:[Cc]onference|[Cc]ongress|[Cc]onvention|[Gg]eneral [Mm]eeting|AGM|[Rr]ally)\b/u;

/** What the head of a speech says of its speaker: "Remarks by the Mayor of Port Halloran", "Dock Workers, annual conference". */
export function atHead(text: string, offices: readonly string[]): string | null {
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
export function meetingAtHead(text: string): string | null {
  const head = text.slice(0, HEAD).split('\n', 2).join('\n');
  const name = MEETS.exec(head)?.[1] ?? null;
  // "Ann Lowe, annual general meeting of Orvik": whoever speaks there.
  const isSomebody = name !== null && !name.split(' ').some(isBody) && genderOfFirstName(name.split(' ')[0] ?? '') !== null;
  return name === null || isSomebody ? (MEETING_OF.exec(head)?.[1] ?? null) : name;
}

const MEETING_OF =
  /\b(?:[Cc]onference|[Cc]ongress|[Cc]onvention|[Aa]ssembly|[Mm]eeting|AGM|[Rr]ally) of (?:the )?(\p{Lu}[\p{L}'’-]*(?:\s(?:and\s|&\s|of\s(?:the\s)?|for\s(?:the\s)?)?\p{Lu}[\p{L}'’-]*)+|\p{Lu}[\p{L}'’-]{3,})/u;

/** The place at the end of a speech's first line: "Remarks by Mayor Ann Lee at her launch, Foundry Hall, Garrow Falls". */
export function venueOf(text: string): string | null {
  const line = text.slice(0, 240).split('\n', 1)[0] ?? '';
  return /^(?:Remarks|Speech|Address|Transcript|Statement)\b/.test(line)
    ? (/(?:,|\bin)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(?:,\s[\p{L}\d ,.]*\d{4})?$/u.exec(line)?.[1] ?? null)
    : null;
}

/** "University of Harrowmere: Opening of the academic year", "Calder Vale Sports Association, presentation evening": whose day it is. */
export function institutionAtHead(text: string): string | null {
  const name = INSTITUTION.exec(text.slice(0, HEAD).split('\n', 1)[0] ?? '')?.[1];
  return name?.split(' ').some(isBody) && !isHeadline(name) ? name : null;
}

const INSTITUTION =
  /^(?:The )?(\p{Lu}[\p{L}'’-]*(?:\s(?:and\s|&\s|of\s(?:the\s)?|for\s(?:the\s)?)?\p{Lu}[\p{L}'’-]*){1,6})(?::\s|,\s(?!\p{Lu})|\s[–—-]\s)/u;

/** "Remarks by the Minister for Energy": what whoever speaks is, when the head alone says it. */
export function officeAtHead(text: string): string | null {
  const head = text.slice(0, HEAD);
  const said = OFFICE.exec(head);
  const name = said?.[1] ?? '';
  if (!said || genderOfFirstName(name.split(' ')[0] ?? '') === null) return said?.[1]?.toLowerCase() ?? null;
  // "Speech by Ann Lowe, Minister for Energy, …"
  const behind = head.slice(said.index + said[0].length - 1);
  return OFFICE_BEHIND.exec(behind)?.[1]?.toLowerCase() ?? null;
}

const OFFICE_BEHIND =
  /^,\s(?:the\s)?((?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+ (?:for|of) (?:the )?\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?)(?=[;,.\n])/u;

const OFFICE =
  /\b(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Kk]eynote|[Ll]ecture) by (?:the |our )?((?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+(?: (?:for|of) (?:the )?\p{Lu}[\p{L}]+(?: and \p{Lu}[\p{L}]+)?)?)[;,.\n]/u;
