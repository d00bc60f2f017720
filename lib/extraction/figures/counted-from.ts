import { addDays, knownDay, lastDayOf, monthOf, type ReadAgainst, yearOf } from '#lib/extraction/figures/calendar';
import { type Found, figureOf, yearBehind } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type TimeUnit, type Token } from '#lib/extraction/figures/tokens';
import { type Direction, fixed, NEVER, type When } from '#lib/extraction/figures/when';

/** "four days later", "a month before", "fifteen months earlier", "in two weeks’ time": from the date named, or publication. */
export function readShift(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  const counted = countedShift(tokens, i);
  if (!counted) return null;
  const { count, last } = counted;
  const { unit, step, from, weeks } = last.word!.shift!;
  const steps = step * count * (unit === 'week' ? weeks : 1);
  const bases = from === 'text' ? namedBefore(against) : [against.publishedOn ?? ''];
  const edtf = bases.map((basis) => moved(basis, unit, steps)).find((read) => read !== null) ?? null;
  if (edtf === null) return null;
  const when = { ...fixed(edtf, from), isVague: unit === 'week' };
  return { to: counted.to, start: (tokens[i] as Token).start, end: last.end, when };
}

function countedShift(tokens: readonly Token[], i: number): { count: number; to: number; last: Token } | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token) return null;
  if (token.word?.shift) return token.word.isMany ? null : { count: 1, to: i + 1, last: token };
  const count = token.word?.value ?? Number(figureOf(token) ?? Number.NaN);
  if (!next?.word?.shift || !Number.isInteger(count) || count > 500 || !isOnly(next, GAP.hyphen)) return null;
  return { count, to: i + 2, last: next };
}

/** The last dates named that are no later than publication: what is still to come is seldom counted from. */
function namedBefore({ named, anchor, told, publishedOn }: ReadAgainst): string[] {
  const all = [named ?? '', anchor ?? ''];
  if (told && told.length === 10 && !told.includes('X')) return [told, ...all];
  return all.filter((date) => date !== '' && !date.includes('X') && (publishedOn === null || date <= publishedOn));
}

function moved(edtf: string, unit: TimeUnit, steps: number): string | null {
  if (edtf === '') return null;
  if (unit === 'year') return yearOf(edtf, steps);
  if (unit === 'decade') return yearOf(edtf, steps * 10);
  if (unit === 'month') return edtf.length < 7 ? null : monthOf(`${edtf.slice(0, 7)}-01`, steps);
  if (edtf.length < 10) return null;
  return unit === 'week' ? `${addDays(edtf, steps * 7)}~` : addDays(edtf, steps);
}

/** "on the 20th": of the month named before, else the nearest that is over, or to come when the words look ahead. */
export function readDayAlone(tokens: readonly Token[], i: number, { against, isAhead }: Direction): Found | null {
  const token = tokens[i];
  const day = Number(figureOf(token));
  const { publishedOn, anchor } = against;
  if (!token?.figure?.isDayAlone || !publishedOn || day > 31) return null;
  const last = knownDay(anchor);
  const from = last && last <= publishedOn && !isAhead ? last : null;
  const ofNamed = from === null ? null : dayFrom(from, day, 1);
  const edtf = ofNamed && ofNamed <= publishedOn ? ofNamed : dayFrom(publishedOn, day, isAhead ? 1 : -1);
  const basis = edtf === ofNamed ? 'text' : 'publication';
  return { to: i + 1, start: token.start, end: token.end, when: fixed(edtf, basis) };
}

/** "el día 25", "el próximo día 15", "antes del día 20": of the month that is, or of the one before or behind it. */
export function readDayNumber(tokens: readonly Token[], i: number, { against, isAhead }: Direction): Found | null {
  const which = tokens[i]?.word?.which;
  const at = which === undefined ? i : i + 1;
  const [token, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const day = Number(figureOf(next) ?? Number.NaN);
  const isDay =
    token?.word?.unit === 'day' && !token.word.isMany && next !== undefined && isOnly(next, 0) && next.figure?.isPlain;
  if (!isDay || !(day >= 1 && day <= 31) || next.start - token.end !== 1 || behind?.word?.month || !against.publishedOn)
    return null;
  const step = which === 'last' ? -1 : isAhead || NEXT.has(which ?? '') ? 1 : -1;
  const when = fixed(dayFrom(against.publishedOn, day, step), 'publication');
  return { to: at + 2, start: (tokens[i] as Token).start, end: next.end, when };
}

const NEXT: ReadonlySet<string> = new Set(['next', 'this']);

/** The first such day of a month from a day on, or back from it. */
export function dayFrom(day: string, wanted: number, step: 1 | -1): string {
  for (let move = 0; move <= 3; move += 1) {
    const month = monthOf(day, step * move);
    const at = `${month}-${String(wanted).padStart(2, '0')}`;
    const isThere = wanted <= lastDayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
    if (isThere && (step > 0 ? at >= day : at <= day)) return at;
  }
  return day;
}

/**
 * "at 9.47", "at 5 p.m.", "by noon": on the day named before or of the sitting, today where it is to come; none where a day
 * stands beside it, and none of a habit ("she starts at six").
 */
export function readClock(tokens: readonly Token[], i: number, { against, isAhead, isSure }: Direction): Found | null {
  const token = tokens[i];
  const { publishedOn, told, sitting } = against;
  if (!token?.figure?.isClock || (isAhead && !isSure && token.figure.isWorded)) return null;
  if ([-3, -2, -1, 1, 2, 3].some((step) => isDayBeside(tokens[i + step], token))) return null;
  const at = { to: i + 1, start: token.start, end: token.end };
  const isOfNight = token.figure.isMidnight === true;
  // "She'll stop talking at eight" tells no day.
  if (isAhead && token.figure.isBareHour) return null;
  if (isAhead && publishedOn !== null) {
    const from = told?.length === 10 && told > publishedOn ? told : publishedOn;
    return { ...at, when: fixed(isOfNight ? addDays(from, 1) : from, 'publication') };
  }
  const named = (told?.length === 10 ? told : null) ?? sitting ?? lastDay(against);
  if (isOfNight || named?.length !== 10 || named.includes('X')) return null;
  const isOver = publishedOn === null || named <= publishedOn;
  return { ...at, when: isOver ? fixed(named, 'text') : fixed(publishedOn, 'publication') };
}

/** The last day named, that which had come by publication before one to come. */
function lastDay({ anchor, over, publishedOn }: ReadAgainst): string | null {
  return anchor !== null && publishedOn !== null && anchor > publishedOn ? (over ?? anchor) : anchor;
}

const BESIDE = 40;

function isDayBeside(other: Token | undefined, { start, end }: Token): boolean {
  if (!other || other.start - end > BESIDE || start - other.end > BESIDE) return false;
  const { day, weekday, month, vague, unit, isMany } = other.word ?? {};
  return (
    (other.figure !== null && other.figure.date !== null) ||
    (unit === 'day' && !isMany) ||
    day !== undefined ||
    weekday !== undefined ||
    month !== undefined ||
    vague !== undefined ||
    other.figure?.isClock === true ||
    other.figure?.isDayAlone === true
  );
}

/** "the second half of April": its days from the 16th on. */
export function readHalfOfMonth(tokens: readonly Token[], i: number): Found | null {
  const [token, half, month] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const nth = token?.word?.ordinal ?? 0;
  const number = month?.word?.month;
  if (!token || !half?.word?.half || !month || !number || nth < 1 || nth > 2 || !isOnly(month, GAP.of)) return null;
  const year = yearBehind(tokens, i + 3);
  const [day, lastDay] = nth === 1 ? [1, 15] : [16, lastDayOf(year?.year ?? 2001, number)];
  const when: When = { ...NEVER, year: year?.year ?? null, month: number, day, lastDay };
  return { to: year?.to ?? i + 3, start: token.start, end: year?.end ?? month.end, when };
}

/** The year named last when it was named alone, else that of the last day. */
export function thatYear({ anchor, named }: ReadAgainst): When | null {
  const year = named?.length === 4 ? named : anchor?.slice(0, 4);
  return year ? fixed(year, 'text') : null;
}
