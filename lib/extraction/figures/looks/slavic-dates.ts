import { monthOf, type ReadAgainst, yearOf } from '#lib/extraction/figures/calendar';
import { type Found, figureOf } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { fixed, NEVER } from '#lib/extraction/figures/when';

/** A year in one word, or the last years or months, as Russian and Ukrainian tell them. */
export function readInOneWord(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  return readYearWord(tokens, i, against.publishedOn) ?? readLastMany(tokens, i, against);
}

/** "торік", "торік у жовтні", "торік улітку": the year in one word, and a month or season of it behind. */
function readYearWord(tokens: readonly Token[], i: number, publishedOn: string | null): Found | null {
  const token = tokens[i];
  const step = token?.word?.yearStep;
  if (!token || step === undefined || !publishedOn) return null;
  const year = Number(publishedOn.slice(0, 4)) + step;
  const next = tokens[i + 1];
  const { month, season } = next && next.start - token.end <= 3 && isOnly(next, GAP.in) ? (next.word ?? {}) : {};
  const isMore = next !== undefined && (month ?? season) !== undefined;
  const when = { ...NEVER, year, month: month ?? null, code: season ?? null, basis: 'publication' as const };
  return isMore
    ? { to: i + 2, start: token.start, end: next.end, when }
    : { to: i + 1, start: token.start, end: token.end, when: fixed(String(year), 'publication') };
}

/** "за последние пять лет", "останні три місяці": so many years or months that end with publication. */
function readLastMany(tokens: readonly Token[], i: number, { publishedOn }: ReadAgainst): Found | null {
  const [token, number, noun] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!token?.word?.isSpan || !publishedOn || !number || !noun) return null;
  const count = number.word?.value ?? Number(figureOf(number) ?? Number.NaN);
  const unit = noun.word?.unit;
  const isNext = isOnly(number, 0) && noun.before === 0 && noun.start - number.end === 1;
  if (!isNext || !Number.isInteger(count) || count < 2 || count > 100 || (unit !== 'year' && unit !== 'month')) return null;
  const when =
    unit === 'year'
      ? `${yearOf(publishedOn, -count)}/${publishedOn.slice(0, 4)}`
      : `${monthOf(publishedOn, -count)}/${publishedOn.slice(0, 7)}`;
  return { to: i + 3, start: token.start, end: noun.end, when: fixed(when, 'publication') };
}
