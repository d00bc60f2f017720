import type { Figure } from '#lib/extraction/figures/tokens';

/** Words with which an English time of day may begin; looked at first, since most words begin none. */
const STARTS: ReadonlySet<string> = new Set(
  'noon midday midnight half quarter one two three four five six seven eight nine ten eleven twelve twenty'.split(' '),
);
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const DAYPART = '(?: in the (?:morning|afternoon|evening)| at night)';
/** "half past two", "ten to five in the afternoon". */
const BY_HANDS = new RegExp(
  `(?:half|quarter|five|ten|twenty|twenty-five) (?:past|to|after) ${HOUR}${DAYPART}?(?! (?:years|months|weeks|days|per|million|hundred|thousand|percent)\\b)`,
  'y',
);
/** "ten o\u2019clock", "six in the morning", "noon". */
const SURE = new RegExp(`(?:${HOUR} o['\u2019]clock(?:${DAYPART})?|${HOUR}${DAYPART}|noon|midday|midnight)(?![\\p{L}-])`, 'uy');
/** "at four": nothing behind it that could be counted. */
const ALONE = new RegExp(`${HOUR}(?=[,.;:!?)\u201d"]|$| (?:and|but|when|to|he|she|they|we|it|after|because|as)\\b)`, 'y');
const BEFORE = /(?:^|\s)(?:at|by|until|till|before|after|around|about|since|from)\s(?:an?\s|exactly\s|about\s|around\s)?$/i;
const AT = /(?:^|\s)(\p{L}+)\s(?:\p{L}+\s){0,2}(?:at|since|until)\s$/iu;
/** "stood at four", "put the toll at eleven": how much, and not when. */
const AMOUNT =
  /\b(?:stood|stands?|remain(?:s|ed)?|put|puts|rates?|tolls?|numbers?|total(?:s|led)?|prices?|priced|levels?|capped|limit(?:s|ed)?|estimated|steady|values?|valued|figures?|counts?|counted|set|fixed|aged?|boys?|girls?|started|child|children|daughters?|sons?|died|ended|kept|held|maximum|minimum|peaked|unchanged|still|odds|speeds?|magnitude|tied|level|inflation|unemployment|growth|majority|temperatures?|ratio|score)\b[^,;:.]{0,24}\s(?:at|since|until)\s$/i;
/** A day behind it takes the hour with it: "noon on Friday", "midnight of March 19". */
const OF_DAY =
  /^,?\s(?:on|of|today|tomorrow|yesterday|this|last|next|every|each|daily|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|local|GMT|the\s(?:next|following|previous|same)|that)\b/;

/** "at half past two", "by noon". */
const CLOCK: Figure = {
  value: '0',
  isPlain: false,
  isName: false,
  isOrdinal: false,
  isDecade: false,
  date: null,
  isTime: true,
  isClock: true,
  isWorded: true,
};
const MIDNIGHT: Figure = { ...CLOCK, isMidnight: true };
const BARE_HOUR: Figure = { ...CLOCK, isBareHour: true };

/** The time of day in English words that begins here, behind "at" or "by", and where it ends; null for any other word. */
export function clockAt(text: string, word: string, start: number): { figure: Figure; end: number } | null {
  if (!STARTS.has(word) || !BEFORE.test(text.slice(Math.max(0, start - 18), start))) return null;
  const sure = endAt(BY_HANDS, text, start) ?? endAt(SURE, text, start);
  const at = sure ?? aloneEnd(text, start);
  if (at === null || OF_DAY.test(text.slice(at, at + 16))) return null;
  return { figure: word === 'midnight' ? MIDNIGHT : sure === null ? BARE_HOUR : CLOCK, end: at };
}

function endAt(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function aloneEnd(text: string, start: number): number | null {
  const at = endAt(ALONE, text, start);
  if (at === null) return null;
  const before = text.slice(Math.max(0, start - 48), start);
  return AT.test(before) && !AMOUNT.test(before) ? at : null;
}
