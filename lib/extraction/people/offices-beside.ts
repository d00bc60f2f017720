import { isRole } from '#lib/extraction/words/roles';

// What the words beside a name say that somebody is.

const ROLE_BEFORE = /(?:^|[\s,])((?:\p{L}[\p{L}-]*[ ]){0,2}\p{L}[\p{L}-]*),?\s$/u;
/** "the Minister of Energy of Norland, Eva Lund", "director of the Bergen Institute Per Dahl". */
const ROLE_OF_BEFORE =
  /(?:^|[\s,])((?:\p{L}[\p{L}-]*[ ]){0,2}?\p{L}[\p{L}-]*)\s(?:of|for)\s(?:the\s)?((?:[\p{L}-]+\s){0,5}?[\p{L}-]+),?\s$/u;
const ROLE_BEHIND =
  /^,\s(?:(?:the|a|an|its|their|his|her|\p{Lu}[\p{L}]+(?:['’]s)?)\s)?((?:\p{L}[\p{L}-]*\s){0,3}?\p{L}[\p{L}-]*)(?:\s(?:of|for)\s(?:the\s)?(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*))?(?=[,.]|\s(?:of|at|for|in)\b)/u;

/** "agency director Luisa Campos", "the trust's chief executive, Helen Marsh". */
export function roleBefore(before: string): string {
  const of = ROLE_OF_BEFORE.exec(before);
  if (of && isRole((of[1] ?? '').split(' ').at(-1) ?? '')) return `${of[1]} of ${of[2]}`;
  const words = ROLE_BEFORE.exec(before)?.[1] ?? '';
  return isRole(words.split(' ').at(-1) ?? '') ? words : '';
}

/** "Rui Antunes, the mayor of Porto Alto". */
export function roleBehind(behind: string): string {
  const [, words = '', of] = ROLE_BEHIND.exec(behind) ?? [];
  if (!isRole(words.split(' ').at(-1) ?? '') || TOLD.test(words)) return bracketed(behind);
  return of === undefined ? words : `${words} of ${of}`;
}

/** ", accused the governor of" tells what somebody did. */
const TOLD = /\s(?:the|his|her|its|their)\s|^\p{Ll}{3,}ed\s/u;

/** "M. Oakes (Mayor, in the chair)", "Ann Dray (town clerk)". */
function bracketed(behind: string): string {
  const words = /^\s\(((?:\p{L}[\p{L}-]*\s){0,2}\p{L}[\p{L}-]*)(?:,[^()\n]{2,30})?\)/u.exec(behind)?.[1] ?? '';
  return isRole(words.split(' ').at(-1) ?? '') ? words : '';
}

/** "Belarusian President" is looked up as "belarusian president" and as "president". */
export function officesIn(title: string): string[] {
  const [office = '', of] = title
    .toLowerCase()
    .replaceAll('.', '')
    .split(/ of (.*)/s);
  const words = office.split(' ').filter(Boolean);
  const held = words.map((_, i) => words.slice(i).join(' ')).filter((office) => isRole(office.split(' ').at(-1) ?? ''));
  const led = held.filter((office) => /(?:president|prime minister|chancellor)$/.test(office));
  const inFull = of === undefined ? [] : held.map((each) => `${each} of ${of}`);
  return [...inFull, ...held, ...led.map((office) => office.replace(/(?:president|prime minister|chancellor)$/, 'leader'))];
}
