import { addDays, lastDayOf } from '#lib/extraction/figures/calendar';
import { type Found, yearBehind } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type Token, type Which } from '#lib/extraction/figures/tokens';
import { fixed, type When } from '#lib/extraction/figures/when';

export type Feast =
  | 'easter'
  | 'good-friday'
  | 'easter-monday'
  | 'holy-week'
  | 'carnival'
  | 'pentecost'
  | 'christmas'
  | 'christmas-eve'
  | 'new-year'
  | 'new-years-eve'
  | 'epiphany'
  | 'all-saints'
  | 'halloween'
  | 'labor-day'
  | 'memorial-day'
  | 'thanksgiving'
  | 'black-friday'
  | 'boxing-day'
  | 'ash-wednesday'
  | 'palm-sunday'
  | 'maundy-thursday'
  | 'whit-monday'
  | 'ascension'
  | 'may-day'
  | 'valentine'
  | 'st-patrick'
  | 'bonfire-night'
  | 'armistice'
  | 'saint-john'
  | 'saint-joseph'
  | 'epiphany-eve'
  | 'pilar'
  | 'remembrance-sunday';

/** Days from Easter Sunday; of a feast of several days its first. */
const MOVABLE: Partial<Record<Feast, number>> = {
  easter: 0,
  'good-friday': -2,
  'easter-monday': 1,
  'holy-week': -7,
  carnival: -47,
  pentecost: 49,
  'ash-wednesday': -46,
  'palm-sunday': -7,
  'maundy-thursday': -3,
  'whit-monday': 50,
  ascension: 39,
};

const FIXED: Partial<Record<Feast, string>> = {
  christmas: '12-25',
  'christmas-eve': '12-24',
  'new-year': '01-01',
  'new-years-eve': '12-31',
  epiphany: '01-06',
  'all-saints': '11-01',
  halloween: '10-31',
  'boxing-day': '12-26',
  'may-day': '05-01',
  valentine: '02-14',
  'st-patrick': '03-17',
  'bonfire-night': '11-05',
  armistice: '11-11',
  'saint-john': '06-24',
  'saint-joseph': '03-19',
  'epiphany-eve': '01-05',
  pilar: '10-12',
};

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

export function feastIn(year: number, feast: Feast): string {
  const moved = MOVABLE[feast];
  if (moved !== undefined) return addDays(easterOf(year), moved);
  if (feast === 'labor-day') return nthWeekday(year, 9, { weekday: 0, nth: 1 });
  if (feast === 'memorial-day') return nthWeekday(year, 5, { weekday: 0, nth: 5 });
  if (feast === 'black-friday') return addDays(feastIn(year, 'thanksgiving'), 1);
  if (feast === 'remembrance-sunday') return nthWeekday(year, 11, { weekday: 6, nth: 2 });
  if (feast === 'thanksgiving') return nthWeekday(year, 11, { weekday: 3, nth: 4 });
  return `${String(year).padStart(4, '0')}-${FIXED[feast] ?? '01-01'}`;
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

const STEPS: Record<string, number> = { last: -1, previous: -1, next: 1, following: 1, this: 0 };

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
  const step = isComing ? (isOver ? 1 : 0) : isOver ? 0 : -1;
  return fixed(feastIn(year + step, feast), 'publication');
}
