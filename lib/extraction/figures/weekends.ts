import { addDays, weekOf } from '#lib/extraction/figures/calendar';
import { nthWeekday } from '#lib/extraction/figures/feasts';
import { type Found, yearBehind } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type Token, type Which } from '#lib/extraction/figures/tokens';
import { type Direction, edtfOf, fixed, NEVER } from '#lib/extraction/figures/when';

const STEPS: Partial<Record<Which, number>> = { last: -1, this: 0, next: 1, 'before last': -2, 'after next': 2 };

/** "over the weekend", "last weekend", "the weekend before last": Saturday and Sunday, the last ones or the next as the words look. */
export function readWeekend(tokens: readonly Token[], i: number, { against, isAhead }: Direction): Found | null {
  const token = tokens[i] as Token;
  const isLed = token.word?.which !== undefined && tokens[i + 1]?.word?.weekend === true && isOnly(tokens[i + 1] as Token, 0);
  const place = isLed ? i + 1 : i;
  const noun = tokens[place] as Token;
  if (!noun.word?.weekend) return null;
  const next = tokens[place + 1];
  const behind = !isLed && next?.word?.which && next.before === 0 && next.start - noun.end === 1 ? next : undefined;
  const which = isLed ? token.word?.which : behind?.word?.which;
  if (which === undefined && (token.just & (GAP.in | GAP.since | GAP.until | GAP.by)) === 0) return null;
  const edtf = weekendWhen(which, against.publishedOn, isAhead);
  return edtf === null
    ? null
    : { to: behind ? place + 2 : place + 1, start: token.start, end: (behind ?? noun).end, when: fixed(edtf, 'publication') };
}

function weekendWhen(which: Which | undefined, publishedOn: string | null, isAhead: boolean): string | null {
  const step = which === undefined ? (isAhead ? 0 : null) : STEPS[which];
  if (step === undefined) return null;
  return publishedOn ? weekendOf(publishedOn, step) : 'XXXX-XX-XX/XXXX-XX-XX';
}

/** The weekend of the week so many steps on; without a step the last that has begun. */
function weekendOf(day: string, step: number | null): string {
  const saturday = addDays(weekOf(day, step ?? 0).slice(0, 10), 5);
  const from = step === null && saturday > day ? addDays(saturday, -7) : saturday;
  return `${from}/${addDays(from, 1)}`;
}

/** "the first Monday in April", "the last Friday of November 2024". */
export function readNthWeekday(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const [token, day, month] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const nth = token?.word?.which === 'last' ? 5 : (token?.word?.ordinal ?? 0);
  const weekday = day?.word?.weekday;
  const number = month?.word?.month;
  if (!token || !month || !number || weekday === undefined || nth < 1 || nth > 5 || !isOnly(month, GAP.of | GAP.in)) return null;
  const named = yearBehind(tokens, i + 3);
  const year = named?.year ?? Number(edtfOf({ ...NEVER, month: number }, direction).slice(0, 4));
  const edtf = Number.isNaN(year) ? `XXXX-${String(number).padStart(2, '0')}` : nthWeekday(year, number, { weekday, nth });
  return {
    to: named?.to ?? i + 3,
    start: token.start,
    end: named?.end ?? month.end,
    when: fixed(edtf, named ? 'written' : 'publication'),
  };
}
