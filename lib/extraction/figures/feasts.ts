import { addDays, lastDayOf } from '#lib/extraction/figures/calendar';
import { feastOfMoon, type MoonFeast } from '#lib/extraction/figures/feasts-of-moon';
import { type Found, yearBehind } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type Token, type Which } from '#lib/extraction/figures/tokens';
import { fixed, type When } from '#lib/extraction/figures/when';

/** Days from Easter Sunday; of a feast of several days its first. */
const MOVABLE = {
  easter: 0,
  'good-friday': -2,
  'holy-saturday': -1,
  'easter-monday': 1,
  'holy-week': -7,
  carnival: -47,
  pentecost: 49,
  'shrove-tuesday': -47,
  'ash-wednesday': -46,
  'mothering-sunday': -21,
  'palm-sunday': -7,
  'maundy-thursday': -3,
  'whit-monday': 50,
  ascension: 39,
  'trinity-sunday': 56,
  'corpus-christi': 60,
} as const;

const FIXED = {
  christmas: '12-25',
  'christmas-eve': '12-24',
  'new-year': '01-01',
  'new-years-eve': '12-31',
  epiphany: '01-06',
  'epiphany-eve': '01-05',
  'orthodox-christmas': '01-07',
  pongal: '01-14',
  'burns-night': '01-25',
  'australia-day': '01-26',
  'holocaust-day': '01-27',
  candlemas: '02-02',
  'waitangi-day': '02-06',
  valentine: '02-14',
  'st-david': '03-01',
  'womens-day': '03-08',
  'st-patrick': '03-17',
  'saint-joseph': '03-19',
  nowruz: '03-20',
  'april-fool': '04-01',
  qingming: '04-05',
  songkran: '04-13',
  vaisakhi: '04-14',
  'earth-day': '04-22',
  'st-george': '04-23',
  'anzac-day': '04-25',
  'may-day': '05-01',
  've-day': '05-08',
  'europe-day': '05-09',
  bloomsday: '06-16',
  juneteenth: '06-19',
  'saint-john': '06-24',
  'canada-day': '07-01',
  'fourth-of-july': '07-04',
  'the-twelfth': '07-12',
  bastille: '07-14',
  'mandela-day': '07-18',
  'glorious-twelfth': '08-12',
  assumption: '08-15',
  'vj-day': '08-15',
  michaelmas: '09-29',
  'gandhi-jayanti': '10-02',
  pilar: '10-12',
  halloween: '10-31',
  'all-saints': '11-01',
  'all-souls': '11-02',
  'bonfire-night': '11-05',
  armistice: '11-11',
  'st-andrew': '11-30',
  'world-aids-day': '12-01',
  'human-rights-day': '12-10',
  'boxing-day': '12-26',
} as const;

/** Month, weekday (0 is Monday) and which of them. */
const NTH = {
  'martin-luther-king': [1, 0, 3],
  'presidents-day': [2, 0, 3],
  'mothers-day': [5, 6, 2],
  'memorial-day': [5, 0, 5],
  'fathers-day': [6, 6, 3],
  'labor-day': [9, 0, 1],
  'columbus-day': [10, 0, 2],
  'canadian-thanksgiving': [10, 0, 2],
  'remembrance-sunday': [11, 6, 2],
  thanksgiving: [11, 3, 4],
} as const;

/** Days from Thanksgiving. */
const AFTER_THANKSGIVING = { 'black-friday': 1, 'cyber-monday': 4, 'giving-tuesday': 5 } as const;

export type Feast =
  | keyof typeof MOVABLE
  | keyof typeof FIXED
  | keyof typeof NTH
  | keyof typeof AFTER_THANKSGIVING
  | 'victoria-day'
  | 'orthodox-easter'
  | MoonFeast;

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayIn(year, month, day);
}

function dayIn(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The n-th such weekday (0 is Monday) of a month, the last one for n = 5. */
export function nthWeekday(year: number, month: number, { weekday, nth }: { weekday: number; nth: number }): string {
  const first = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const day = 1 + ((weekday - first + 7) % 7) + 7 * (nth - 1);
  return dayIn(year, month, day > lastDayOf(year, month) ? day - 7 : day);
}

/** Easter Sunday of the eastern churches (Meeus), in the calendar of today. */
function easternEasterOf(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const days = d + e + 114;
  return addDays(dayIn(year, Math.floor(days / 31), (days % 31) + 1), 13);
}

/** The Monday before 25 May. */
function victoriaDay(year: number): string {
  const day = new Date(Date.UTC(year, 4, 24)).getUTCDay();
  return addDays(dayIn(year, 5, 24), -((day + 6) % 7));
}

/** The day of a feast in a year as EDTF; a month that is fasted as its first and last day. */
export function feastIn(year: number, feast: Feast): string {
  if (has(MOVABLE, feast)) return addDays(easterOf(year), MOVABLE[feast]);
  if (has(FIXED, feast)) return `${String(year).padStart(4, '0')}-${FIXED[feast]}`;
  if (has(AFTER_THANKSGIVING, feast)) return addDays(feastIn(year, 'thanksgiving'), AFTER_THANKSGIVING[feast]);
  if (feast === 'victoria-day') return victoriaDay(year);
  if (feast === 'orthodox-easter') return easternEasterOf(year);
  if (!has(NTH, feast)) return feastOfMoon(year, feast) ?? String(year);
  const [month, weekday, nth] = NTH[feast];
  return nthWeekday(year, month, { weekday, nth });
}

function has<T extends object>(of: T, feast: PropertyKey): feast is keyof T {
  return Object.hasOwn(of, feast);
}

/** "by Easter", "last Christmas", "Christmas 2023", "antes de Semana Santa": the latest that is over, the next one when the words look ahead. */
export function readFeast(
  tokens: readonly Token[],
  i: number,
  at: { publishedOn: string | null; isAhead: boolean },
): Found | null {
  const lead = tokens[i]?.word?.which;
  const next = tokens[i + 1];
  const isLed = lead !== undefined && next?.word?.feast !== undefined && isOnly(next, GAP.of);
  const place = isLed ? i + 1 : i;
  const token = tokens[place];
  const feast = token?.word?.feast;
  if (!token || !feast) return null;
  const year = yearBehind(tokens, place + 1);
  const start = isLed ? (tokens[i] as Token).start : token.start;
  if (year) return { ...year, start, when: { ...fixed(feastIn(year.year, feast), 'written'), year: year.year } };
  const behind = !isLed && isBehind(tokens[place + 1], token) ? tokens[place + 1] : undefined;
  const far = ofYear(tokens, place, behind, at.publishedOn);
  if (far) return { ...far, to: place + 3, start };
  const when = feastFrom(feast, lead ?? behind?.word?.which, at);
  return { to: behind ? place + 2 : place + 1, start, end: (behind ?? token).end, when };
}

const STEPS: Record<string, number> = {
  'before last': -2,
  'after next': 2,
  last: -1,
  previous: -1,
  next: 1,
  following: 1,
  this: 0,
};

/** "Christmas next year", "Easter last year": of the year that is named, and not of the next that comes. */
function ofYear(
  tokens: readonly Token[],
  place: number,
  which: Token | undefined,
  publishedOn: string | null,
): Pick<Found, 'end' | 'when'> | null {
  const [feast, token] = [tokens[place]?.word?.feast, tokens[place + 2]];
  const step = STEPS[which?.word?.which ?? ''];
  if (!feast || !which || step === undefined || !publishedOn) return null;
  if (token?.word?.unit !== 'year' || token.before !== 0 || token.start - which.end !== 1) return null;
  return { end: token.end, when: fixed(feastIn(Number(publishedOn.slice(0, 4)) + step, feast), 'publication') };
}

/** "la Navidad pasada". */
function isBehind(next: Token | undefined, { end }: Token): boolean {
  return next?.word?.which !== undefined && next.before === 0 && next.start - end === 1;
}

function feastFrom(feast: Feast, which: Which | undefined, at: { publishedOn: string | null; isAhead: boolean }): When {
  const { publishedOn, isAhead } = at;
  if (!publishedOn) return fixed('XXXX-XX-XX', 'publication');
  const year = Number(publishedOn.slice(0, 4));
  const isOver = feastIn(year, feast) <= publishedOn;
  const isComing = which === 'next' || which === 'following' || (which === undefined && isAhead);
  if (which === 'this') return fixed(feastIn(year, feast), 'publication');
  const far = which === 'before last' ? -1 : which === 'after next' ? 1 : 0;
  const step = far + (isComing || far > 0 ? (isOver ? 1 : 0) : isOver ? 0 : -1);
  return fixed(feastIn(year + step, feast), 'publication');
}
