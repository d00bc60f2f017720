import { addDays, unitOf } from '#lib/extraction/figures/calendar';
import type { Found } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { type Direction, edtfOf, fixed, weekdayFrom, weekdayOf, type When } from '#lib/extraction/figures/when';

const STEPS: Partial<Record<string, number>> = { last: -1, this: 0, next: 1, 'before last': -2, 'after next': 2 };
/** Units of text that "Thursday evening of" or "next week, on" leaves between two words. */
const NEAR = 14;

/** "Thursday of last week", "Monday evening next week"; "next week on Friday", "last week, on Tuesday": a day of a week that is told. */
export function readWeekdayOfWeek(tokens: readonly Token[], i: number, publishedOn: string | null): Found | null {
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second || !third || !publishedOn) return null;
  const isDayFirst = first.word?.weekday !== undefined;
  // "el lunes de la semana pasada": the week before what tells which.
  const isWeekFirst = isDayFirst && second.word?.unit === 'week';
  const [day, which, week] = isWeekFirst ? [first, third, second] : isDayFirst ? [first, second, third] : [third, first, second];
  const step = STEPS[which.word?.which ?? ''];
  if (step === undefined || day.word?.weekday === undefined || week.word?.unit !== 'week' || week.word.isMany) return null;
  if (!isOnly(isWeekFirst ? third : week, 0) || !isBeside(isDayFirst ? first : second, isDayFirst ? second : third, isDayFirst))
    return null;
  const edtf = addDays(unitOf('week', publishedOn, step).slice(0, 10), day.word.weekday);
  return { to: i + 3, start: first.start, end: third.end, when: fixed(edtf, 'publication') };
}

function isBeside(one: Token, other: Token, isDayFirst: boolean): boolean {
  const gap = other.start - one.end;
  return isDayFirst ? gap <= NEAR && isOnly(other, GAP.of | GAP.other) : gap <= 5 && isOnly(other, GAP.in | GAP.comma);
}

/** "the night of Friday to Saturday", "from Monday to Tuesday": the first of two weekdays is the one before the second. */
export function beforeSecond(first: When, second: When): When {
  if (first.fixed?.length !== 10 || second.fixed?.length !== 10 || first.fixed <= second.fixed) return first;
  return { ...first, fixed: weekdayFrom(second.fixed, weekdayOf(first.fixed), -1) };
}

/** "Friday to Saturday" is one stretch: the second is the day behind the first. */
export function isNextDay(token: Token, next: Token): boolean {
  return token.word?.weekday !== undefined && next.word?.weekday === (token.word.weekday + 1) % 7;
}

/** "Tuesday evening, 10 March", "Tuesday (10 March)": a day and month that are that weekday. */
export function isThatWeekday(token: Token, dated: Found, direction: Direction): boolean {
  const edtf = edtfOf(dated.when, direction);
  return edtf.length === 10 && !edtf.includes('X') && weekdayOf(edtf) === token.word?.weekday;
}
