/** A calendar day with its year as it stands in a text: YYYY-MM-DD, the words, and where they begin and end in UTF-16 units. */
export interface FullDay {
  day: string;
  words: string;
  start: number;
  end: number;
}

const ISO = /(?<![\p{N}-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\p{N}-])/gu;
/** 22.01.2026 and 5. 3. 2024; strokes are read where they cannot be taken for month and day. */
const DOTTED = /(?<![\p{N}.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?![\p{N}])/gu;
const STROKES = /(?<![\p{N}/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?![\p{N}/])/gu;
const BY_SIGNS = /(?<!\p{N})(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号]/gu;
/** "5 March 2024", "5th of March, 2024", "1er mars 2024", "4. März 2024", "4 de marzo de 2024", "4 марта 2024". */
const DAY_FIRST =
  /(?<![\p{L}\p{N}.,:/-])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.|-?(?:е|го))?\s(?:(?:of|de|di|d['’])\s?)?(?<month>[\p{L}\p{M}]{3,14})\.?,?\s(?:(?:de|del|of)\s)?(?<year>\d{4})(?!\p{N})/gu;
/** "March 5, 2024", "Aug. 29, 2025". */
const MONTH_FIRST =
  /(?<![\p{L}\p{N}])(?<month>[\p{L}\p{M}]{3,14})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})(?!\p{N})/gu;
/** "2024. március 4.", "2024 m. kovo 4 d." */
const YEAR_FIRST =
  /(?<![\p{L}\p{N}])(?<year>\d{4})(?:\.|\s(?:m|gada)\.)\s(?:(?<day>\d{1,2})\.\s)?(?<month>[\p{L}\p{M}]{3,14})(?:\s(?<behind>\d{1,2})(?!\p{N}))?/gu;

/** The days, year included, that a line names in a language or in English, in the order of the line. */
export function readFullDays(line: string, language: string): FullDay[] {
  const words = withPlainDigits(line);
  if (!/\d{4}/.test(words)) return [];
  const patterns = [ISO, BY_SIGNS, DOTTED, STROKES, DAY_FIRST, MONTH_FIRST, YEAR_FIRST];
  const found = patterns.flatMap((pattern) => [...words.matchAll(pattern)].flatMap((match) => dayOf(match, line, language)));
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function dayOf(match: RegExpMatchArray, line: string, language: string): FullDay[] {
  const { year = '', month = '', day, behind } = { ...match.groups, ...strokes(match.groups, language) };
  const number = /^\d/.test(month) ? Number(month) : monthsOf(language).get(month.toLowerCase());
  const parts = [Number(year), number ?? 0, Number(day ?? behind ?? 0)] as const;
  if (!isDay(parts)) return [];
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const iso = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return [{ day: iso, words: line.slice(start, end), start, end }];
}

/** 13/05/2026 is the thirteenth of May; 5/3/2024 in English may be either and is not read. */
function strokes(groups: Record<string, string> | undefined, language: string): Record<string, string> {
  const { first, second } = groups ?? {};
  if (first === undefined || second === undefined) return {};
  const isMonthSecond = Number(first) > 12 || first === second || !/^(?:en|und)\b/.test(language);
  if (!isMonthSecond && Number(second) <= 12) return { month: '0', day: '0' };
  return isMonthSecond ? { day: first, month: second } : { day: second, month: first };
}

function isDay([year, month, day]: readonly [number, number, number]): boolean {
  const at = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && month >= 1 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** Arabic, Persian and Indian digits as 0 to 9; every unit stays where it is. */
function withPlainDigits(line: string): string {
  return line.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/gu, (digit) => String(digit.charCodeAt(0) & 15).slice(-1));
}

const known = new Map<string, Map<string, number>>();

/** The names of months in a language and in English, as Unicode CLDR has them: alone, beside a day, and cut short. */
function monthsOf(language: string): Map<string, number> {
  const cached = known.get(language);
  if (cached) return cached;
  const names = new Map<string, number>([['sept', 9]]);
  for (const locale of ['en', tagOf(language)])
    for (const width of ['long', 'short'] as const)
      for (let month = 0; month < 12; month += 1) for (const name of namesOf(locale, width, month)) names.set(name, month + 1);
  known.set(language, names);
  return names;
}

function namesOf(locale: string, width: 'long' | 'short', month: number): string[] {
  const at = new Date(Date.UTC(2024, month, 5));
  const styles = [{ month: width }, { month: width, day: 'numeric' as const }];
  const named = styles.map((style) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC', calendar: 'gregory' })
      .formatToParts(at)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value.replace(/\.$/, '').toLowerCase())
      .join(''),
  );
  return named.filter((name) => /^[\p{L}\p{M}]{3,}$/u.test(name));
}

function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
