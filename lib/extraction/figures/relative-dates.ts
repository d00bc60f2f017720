import { addDays, lastOf, monthOf, type ReadAgainst, weekOf, yearOf } from '#lib/extraction/figures/calendar';

/** A relative or vague date that the dictionary of calendars does not read: the words, and what they mean against a day. */
interface RelativeDate {
  pattern: RegExp;
  /** EDTF; null when it needs a day that is not known. */
  read: (match: RegExpExecArray, against: ReadAgainst) => string | null;
  against: 'publication' | 'text' | 'itself';
  isVague?: boolean;
}

const UNKNOWN = { day: 'XXXX-XX-XX', month: 'XXXX-XX', year: 'XXXX' };
const published = (against: ReadAgainst, read: (day: string) => string, unknown: string) =>
  against.publishedOn ? read(against.publishedOn) : unknown;
const QUARTERS: Record<string, number> = { first: 33, second: 34, third: 35, fourth: 36, last: 36 };
const HALVES: Record<string, number> = { first: 40, second: 41 };
const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const YEAR = '((?:19|20)\\d{2})';

/** One look that saves a dozen: none of the patterns fits words without any of these. */
export const MAY_BE_RELATIVE =
  /\b(?:quarter|half of|spring|summer|autumn|fall|winter|\d{3}0s|early|mid|late|last|this|next|previous|current|end of|recent|recently|lately|past|following|coming|subsequent|later|after|soon|day|day earlier)\b/i;

export const RELATIVE_DATES: RelativeDate[] = [
  {
    pattern: new RegExp(`\\b(first|second|third|fourth|last) quarter(?: of)?,? ${YEAR}\\b`, 'giu'),
    read: ([, quarter = '', year]) => `${year}-${QUARTERS[quarter.toLowerCase()]}`,
    against: 'itself',
  },
  {
    pattern: new RegExp(`\\b(first|second) half of ${YEAR}\\b`, 'giu'),
    read: ([, half = '', year]) => `${year}-${HALVES[half.toLowerCase()]}`,
    against: 'itself',
  },
  {
    pattern: new RegExp(`\\b(spring|summer|autumn|fall|winter)(?: of)? ${YEAR}\\b`, 'giu'),
    read: ([, season = '', year]) => `${year}-${SEASONS[season.toLowerCase()]}`,
    against: 'itself',
  },
  {
    pattern: /\b(?:the )?(?:early |mid-|late )?(1[5-9]|20)(\d)0s\b/giu,
    read: ([, century, ten]) => `${century}${ten}X`,
    against: 'itself',
  },
  {
    pattern: new RegExp(`\\b(early|mid|late)[ -]${YEAR}\\b`, 'giu'),
    read: ([, , year = '']) => year,
    against: 'itself',
    isVague: true,
  },
  {
    pattern: /\b(last|this|next|the previous|the current) (year|month|week)\b/giu,
    read: ([, which = '', unit = ''], against) => near(which.toLowerCase(), unit.toLowerCase(), against),
    against: 'publication',
  },
  {
    pattern: /\b(?:by |at |until |before )?the end of (?:the|this) (year|month|week)\b/giu,
    read: ([, unit = ''], against) => published(against, (day) => lastOf(unit.toLowerCase(), day), UNKNOWN.day),
    against: 'publication',
  },
  {
    pattern:
      /\b(?:very )?recently\b|\blately\b|\bin recent (?:days|weeks|months|years)\b|\bin the (?:past|last) few (?:days|weeks|months|years)\b/giu,
    read: (_match, against) => published(against, (day) => `../${day}`, UNKNOWN.day),
    against: 'publication',
    isVague: true,
  },
  {
    pattern:
      /\b(?:in|over|during) the (?:following|next|coming|subsequent) (?:few )?(?:days|weeks|months)\b|\b(?:days|weeks|months) later\b|\bsoon after(?:wards)?\b/giu,
    read: (_match, { anchor }) => anchor && `${anchor}/..`,
    against: 'text',
    isVague: true,
  },
  {
    pattern: /\b(?:on |later |earlier )?(?:the|that) same day\b|\b(?:later|earlier) that day\b|\bon that day\b/giu,
    read: (_match, { anchor }) => anchor,
    against: 'text',
  },
  {
    pattern: /\b(?:the (?:next|following) day|a day later|the day after)\b/giu,
    read: (_match, { anchor }) => (anchor && /^\d{4}-\d\d-\d\d$/.test(anchor) ? addDays(anchor, 1) : null),
    against: 'text',
  },
  {
    pattern: /\b(?:the (?:previous day|day before)|a day earlier)\b/giu,
    read: (_match, { anchor }) => (anchor && /^\d{4}-\d\d-\d\d$/.test(anchor) ? addDays(anchor, -1) : null),
    against: 'text',
  },
];

function near(which: string, unit: string, against: ReadAgainst): string {
  const step = which === 'last' || which === 'the previous' ? -1 : which === 'next' ? 1 : 0;
  if (unit === 'year') return published(against, (day) => yearOf(day, step), UNKNOWN.year);
  if (unit === 'month') return published(against, (day) => monthOf(day, step), UNKNOWN.month);
  return published(against, (day) => weekOf(day, step), `${UNKNOWN.day}/${UNKNOWN.day}`);
}

/** Whether the words say that something lies ahead: then a day without a year is not looked for in the past. */
export function looksAhead(words: string): boolean {
  return /\b(?:will|would|shall|due|set|plans?|planned|expected|going|scheduled|until|by|next)\b/i.test(words);
}
