import type { Figure } from '#lib/extraction/figures/tokens';

/** Words with which a Spanish time of day may begin; looked at first, since most words begin none. */
const STARTS: ReadonlySet<string> = new Set(
  'una dos tres cuatro cinco seis siete ocho nueve diez once doce mediodía medianoche'.split(' '),
);
const WORD = '(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)';
const MINUTES = '\\s(?:y|menos)\\s(?:media|cuarto|cinco|diez|veinte|veinticinco|[1-5]?\\d(?:\\sminutos)?)';
const SURE =
  '(?:\\s(?:horas?|hs?\\.?|h)(?![\\p{L}])|\\sen\\spunto|\\sde\\sla\\s(?:mañana|tarde|noche|madrugada)|\\s?[ap]\\.?\\s?m\\b\\.?)';
const FIGURES = '(?:[01]?\\d|2[0-4])';
/** "tres y media", "nueve de la noche", "3:40 a. m.", "16.10", "23 horas". */
const HOUR = new RegExp(
  `(?:${WORD}(?:${MINUTES}${SURE}?|${SURE})|${FIGURES}(?:[.:][0-5]\\d${SURE}*|${MINUTES}${SURE}?|${SURE}+)|mediodía|medianoche)(?![\\p{L}\\d])`,
  'uy',
);
/** "a las 7": nothing behind it that could be counted. */
const ALONE = new RegExp(`${FIGURES}(?=[,;:)»”"]|\\.(?:\\s|$)|$|\\s(?:en|cuando|con|tras|del)\\s)`, 'uy');
const BEFORE =
  /(?:^|[\s«“"(¿])(?:a|al|de|del|desde|hacia|hasta|sobre|pasad[oa]s?|para|cerca\sde|alrededor\sde|en\storno\sa|tras)\s(?:(?:la|las|el)\s)?$/iu;
const AT = /(?:^|[\s«“"(¿])(?:a|desde|hacia|hasta|sobre|pasadas|eso\sde|antes\sde|después\sde|alrededor\sde)\slas?\s$/iu;
/** The hour has its article; noon may do without. */
const ARTICLE = /\slas?\s$/iu;
const NOON = /(?:\s(?:el|la|al|del|a)|^al?)\s$/iu;

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

/** The Spanish time of day that begins here, behind "a las" or "pasadas las", and where it ends; null for all else. */
export function spanishClockAt(text: string, word: string | null, start: number): { figure: Figure; end: number } | null {
  if (word !== null && !STARTS.has(word)) return null;
  const before = text.slice(Math.max(0, start - 18), start);
  if (!(word?.startsWith('med') ? NOON : ARTICLE).test(before) || !BEFORE.test(before)) return null;
  const end = endAt(HOUR, text, start) ?? (word === null && AT.test(before) ? endAt(ALONE, text, start) : null);
  if (end === null) return null;
  return { figure: word === 'medianoche' ? MIDNIGHT : word === null ? { ...CLOCK, isWorded: false } : CLOCK, end };
}

function endAt(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}
