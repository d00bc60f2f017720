import { classOf } from '#lib/extraction/reference/noun-kinds';
import { isCountry, countryOf } from '#lib/extraction/words/countries';
import { isBody, isRole } from '#lib/extraction/words/roles';

/** A name never runs on into the next line. */
const RUN = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:(?:[ \u00A0]&\s|[ \u00A0]of\s(?:the\s)?|[ \u00A0]for\s(?:the\s)?|[ \u00A0])\p{Lu}[\p{L}\p{M}'’-]*)*`;
/** "Reform spokeswoman", "Fenwick & Rhys’s chief executive", right before the name. */
const RUN_BEFORE = new RegExp(String.raw`(${RUN})\s((?:\p{Ll}[\p{L}-]*\s){1,3})$`, 'u');
/** "director of the Veterinary Service, ", "chairwoman of the union ". */
const OF_BEFORE = new RegExp(
  String.raw`(\p{L}[\p{L}-]*)(?:\s\p{Ll}+)?\s(?:of|for|at)\s(?:the\s)?(${RUN}|\p{Ll}[\p{L}-]*),?\s$`,
  'u',
);
/** ", president of the Allied Nurses Union", ", chief economist at Larkhill". */
const OF_BEHIND = new RegExp(
  String.raw`^,\s(?:the\s|its\s|an?\s)?(?:[\p{L}-]+\s){0,4}?([\p{L}-]+)\s(?:of|for|at|with)\s(?:the\s)?(${RUN}|\p{Ll}[\p{L}-]*)`,
  'u',
);
const BESIDE_ROLE = new RegExp(
  String.raw`^,\s(\p{L}[\p{L}'’ -]{2,60}),\s(?:and\s(?:\p{Lu}[\p{L}'’-]+\s?){2,4},\s\p{L}[\p{L}'’ -]{2,60},\s)?(?:the\s)?(${RUN})(?=[;.\n]|,\s|$)`,
  'u',
);
/** "Edmund Lacroix has been governor of the Bank of Averil". */
const IS_OF = new RegExp(
  String.raw`^ (?:is|was|became|remains|has been|had been)(?: now| then)? (?:the |an? )?(?:[\p{L}-]+ ){0,3}?([\p{L}-]+) (?:of|for|at) (?:the )?(${RUN})`,
  'u',
);
/** "Ann Lowe, who chairs the growers' union, …", "Ann Lowe has run Orvik Post for two years": not "led", which is over or was a study. */
const RUNS = new RegExp(
  String.raw`^,? (?:who |you )?(?:also |now |still )?(?:(?:has|have) (?:run|chaired|led|headed|managed|captained)|runs?|chairs?|heads?|leads?|manages?|represents?|speaks? for|captains?) (?:the )?(${RUN}|(?:[\p{Ll}'’-]+ ){0,2}\p{Ll}+)(?=[,.;:?!]|$| (?:for|since|from|and|with|on|which|who|here|there|now|in)\b)`,
  'u',
);
/** "Karen Thygesen of Vestby University". */
const RIGHT_BEHIND = new RegExp(String.raw`^,?\s(?:of|from|at)\s(?:the\s)?(${RUN})`, 'u');
/** "Liv Aronsen (Centre)"; in a label "(Northfield) (Centre):". */
const IN_BRACKETS = /^\s\(([^()\n]{2,40})\)(?:\s\(([^()\n]{2,40})\))?(\s?:)?/u;
const PARTY = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;
/** Alone in a label a party is told from a constituency by its name. */
const PARTY_NAME =
  /^(?:Labou?r|Conservatives?|Liberals?|(?:Liberal |Social |Christian )?Democrats?|Greens?|Cent(?:re|er)|Progress\p{L}*|Reform|Republicans?|Unity|Alliance|Nationals?|Socialists?|Left|People['’]s Party)$/u;

/** The body that the words around somebody's name say they lead, speak for or are of; null when they say none. */
export function bodyAround(before: string, behind: string): string | null {
  return (
    besideRole(behind) ??
    ofRole(OF_BEHIND.exec(behind)) ??
    ofRole(IS_OF.exec(behind)) ??
    beforeRole(before) ??
    ofRole(OF_BEFORE.exec(before)) ??
    runBy(behind) ??
    besideName(behind)
  );
}

/** A name that parties bear, though it is a noun as well. */
export const isPartyName = (name: string): boolean => PARTY_NAME.test(name);

function ofRole(match: RegExpExecArray | null): string | null {
  const [, role = '', body = ''] = match ?? [];
  if (!isRole(role) || !isBodyHere(body)) return null;
  return RULES.test(role) && !body.split(' ').some(isBody) ? null : body;
}

function runBy(behind: string): string | null {
  const body = RUNS.exec(behind)?.[1] ?? '';
  const isDescribed = /^\p{Ll}/u.test(body) && isBody(body.split(' ').at(-1) ?? '');
  return isDescribed || (/^\p{Lu}/u.test(body) && isBodyHere(body)) ? body : null;
}

/** They hold an office over a place. */
const RULES =
  /^(?:premier|minister|president|governor|mayor|ambassador|king|queen|prince|princess|mp|mep|senator|councillor|member|bishop|archbishop|sheriff|chancellor|representative|envoy)$/i;
const JOINED = /(?:^|\s)(?:to|the|of|an?|by|from|for|and|in|on|with|at|as|that)(?:\s|$)/;

/** "Marged Tolland, chief executive, Lower Esk Flood Trust": as lists of witnesses have it. */
function besideRole(behind: string): string | null {
  const [, offices = '', body = ''] = BESIDE_ROLE.exec(behind) ?? [];
  return isRole(
    offices
      .split(/ (?:of|for) /u)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? '',
  ) &&
    body.split(' ').some(isBody) &&
    isBodyHere(body)
    ? body
    : null;
}

function beforeRole(before: string): string | null {
  const [, body = '', role = ''] = RUN_BEFORE.exec(before) ?? [];
  const named = body.replace(/['’]s$/u, '').replace(/^(?:The|A|An|But|And|For|As|In|On)\s/u, '');
  return isRole(role.trim().split(' ').at(-1) ?? '') && !JOINED.test(role) && isBodyHere(named) && !isNounAhead(named, before)
    ? named
    : null;
}

/** "Ferry boss Ann Lowe" at the head of a text: a capital, but no name. */
function isNounAhead(body: string, before: string): boolean {
  const at = before.lastIndexOf(body);
  return (
    !body.includes(' ') &&
    /(?:^|[\n:]\s?)$/u.test(before.slice(0, at)) &&
    !PARTY_NAME.test(body) &&
    /^(?:artifact|object|substance)$/.test(classOf(body.toLowerCase()) ?? '')
  );
}

function besideName(behind: string): string | null {
  const of = RIGHT_BEHIND.exec(behind)?.[1];
  if (of?.split(' ').some(isBody)) return of;
  return inBrackets(behind);
}

/** The party in brackets; "(Northfield):" is where a member was elected. */
function inBrackets(behind: string): string | null {
  const [, first = '', second, colon] = IN_BRACKETS.exec(behind) ?? [];
  const party = second ?? first;
  if (!PARTY.test(party) || (colon !== undefined && second === undefined && !PARTY_NAME.test(party))) return null;
  return INDEPENDENT.test(party) ? null : party;
}

/** Of no party. */
const INDEPENDENT = /^(?:Ind|Independents?|Non-partisan|Crossbench(?:er)?)$/u;

/** A country is no body that has members; a noun in small letters is one only when bodies are called so. */
function isBodyHere(body: string): boolean {
  if (body === '' || isCountry(body) || countryOf(body) !== null || isRole(body.split(' ')[0] ?? '')) return false;
  return /^\p{Lu}/u.test(body) || isBody(body);
}
