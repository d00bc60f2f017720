import { inWords } from '#lib/extraction/transcript';
import { readNames } from '#lib/extraction/people/names';
import { isBody } from '#lib/extraction/words/roles';
import { isOutlet } from '#lib/extraction/words/outlets';

// What the first lines of a speech, a sitting or an interview say of where it was held and of whom.

/** Whoever asks for a paper or a station says "we" of it; the first line names it. */
export function outletAtHead(text: string): string | null {
  const line = text.slice(0, 240).split('\n', 1)[0] ?? '';
  return readNames(line).find(({ name }) => isOutletName(name))?.name ?? null;
}

/** "Radio Lindow", "the Evening Packet": a name with a word that papers, stations and agencies bear. */
export function isOutletName(name: string): boolean {
  return name.split(' ').some((word) => isOutlet(word) || MEDIA.test(word));
}

/** "KASTRINA, May 14 (Egeo Press) –": the agency that sent a report. */
export function outletInDateline(text: string): string | null {
  return DATELINE.exec(text.slice(0, DATELINE_WITHIN))?.[1] ?? null;
}

const DATELINE_WITHIN = 1200;
const DATELINE = /^\s?\p{Lu}[^()\n]{2,80}\s\((\p{Lu}[^()\n]{1,40})\)\s?[–—-]\s?/mu;

/** Whoever chairs a committee says "we" of it; the first line of its record names it. */
export function committeeAtHead(text: string): string | null {
  const lines = text.slice(0, HEAD).split('\n', 4);
  const name = lines.flatMap((line) => COMMITTEE.exec(line)?.[1] ?? [])[0];
  return name === undefined || !name.includes(' ') ? null : inWords(name);
}

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
  /^(\p{Lu}[\p{L}'’-]*(?:\s(?:and\s|&\s|of\s(?:the\s)?)?\p{Lu}[\p{L}'’-]+)+?)(?:\s(?:plc|ltd|inc))?(?:['’]s?)?[,:]?\s(?:(?:\p{Ll}+|\d{4})\s){0,2}(?:[Cc]onference|[Cc]ongress|[Cc]onvention|[Gg]eneral [Mm]eeting|AGM|[Rr]ally)\b/u;

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
  const lines = text.slice(0, HEAD).split('\n', 2).join('\n');
  return MEETS.exec(lines)?.[1] ?? MEETING_OF.exec(lines)?.[1] ?? null;
}

const MEETING_OF =
  /\b(?:[Cc]onference|[Cc]ongress|[Cc]onvention|[Aa]ssembly|[Mm]eeting|AGM|[Rr]ally) of (?:the )?(\p{Lu}[\p{L}'’-]*(?:\s(?:and\s|&\s|of\s(?:the\s)?|for\s(?:the\s)?)?\p{Lu}[\p{L}'’-]*)+)/u;

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
  return name?.split(' ').some(isBody) ? name : null;
}

const INSTITUTION =
  /^(?:The )?(\p{Lu}[\p{L}'’-]*(?:\s(?:and\s|&\s|of\s(?:the\s)?|for\s(?:the\s)?)?\p{Lu}[\p{L}'’-]*){1,6})(?::\s|,\s(?!\p{Lu})|\s[–—-]\s)/u;

/** "Remarks by the Minister for Energy": what whoever speaks is, when the head alone says it. */
export function officeAtHead(text: string): string | null {
  return OFFICE.exec(text.slice(0, HEAD))?.[1]?.toLowerCase() ?? null;
}

const OFFICE =
  /\b(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Kk]eynote|[Ll]ecture) by (?:the |our )?((?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+(?: (?:for|of) (?:the )?\p{Lu}[\p{L}]+(?: and \p{Lu}[\p{L}]+)?)?)[;,.\n]/u;
