import { addDays, knownDay, monthOf, type ReadAgainst, yearOf } from '#lib/extraction/figures/calendar';
import { type Found, figureOf } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type TimeUnit, type Token } from '#lib/extraction/figures/tokens';
import { fixed } from '#lib/extraction/figures/when';

/** Which way from where: "the past three years" end with publication, "the following ten days" begin with the day named before. */
const WAYS: Partial<Record<string, { step: 1 | -1; isOfText: boolean }>> = {
  last: { step: -1, isOfText: false },
  next: { step: 1, isOfText: false },
  previous: { step: -1, isOfText: true },
  following: { step: 1, isOfText: true },
};

/** "over the past three years", "in the next two weeks", "over the following ten days": from one end to the other. */
export function readSpan(tokens: readonly Token[], i: number, { publishedOn, anchor }: ReadAgainst): Found | null {
  const [token, number, noun] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const way = WAYS[token?.word?.which ?? ''];
  const count = countOf(number);
  const { unit, weeks } = noun?.word ?? {};
  if (!token || !number || !noun || !way || !unit || count === null || !areSeveral(number, noun)) return null;
  // "the last three months of 2019", "the next two years of the plan" say another stretch.
  const from = way.isOfText ? knownDay(anchor) : publishedOn;
  if (from === null || tokens[i + 3]?.before === GAP.of) return null;
  const far = away(from, unit, way.step * count * (weeks ?? 1));
  const near = far.length < 10 ? from.slice(0, far.length) : from;
  const edtf = way.step < 0 ? `${far}/${near}` : `${near}/${far}`;
  return { to: i + 3, start: token.start, end: noun.end, when: fixed(edtf, way.isOfText ? 'text' : 'publication') };
}

function countOf(token: Token | undefined): number | null {
  const count = token?.word?.value ?? Number(figureOf(token) ?? Number.NaN);
  return Number.isInteger(count) && count >= 2 && count <= 200 ? count : null;
}

function areSeveral(number: Token, { word, before, start }: Token): boolean {
  return word?.isMany === true && word.unit !== 'hour' && number.before === 0 && before === 0 && start - number.end === 1;
}

function away(day: string, unit: TimeUnit, steps: number): string {
  if (unit === 'month') return monthOf(day, steps);
  if (unit === 'day' || unit === 'week') return addDays(day, steps * (unit === 'week' ? 7 : 1));
  return yearOf(day, steps * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1));
}

/** "two and a half years ago", "a year and a half ago", "half a year ago", "a quarter of a century ago", "a hundred years ago". */
export function readBrokenAgo(tokens: readonly Token[], i: number, publishedOn: string | null): Found | null {
  const broken = publishedOn ? (halfBehind(tokens, i) ?? partOf(tokens, i) ?? hundreds(tokens, i)) : null;
  const last = broken ? tokens[broken.to] : undefined;
  if (!broken || !publishedOn || last?.word?.ago !== 'after' || !isOnly(last, 0)) return null;
  const months = broken.months;
  const edtf = Number.isInteger(months / 12) ? yearOf(publishedOn, -months / 12) : monthOf(publishedOn, -Math.round(months));
  return { to: broken.to + 1, start: (tokens[i] as Token).start, end: last.end, when: fixed(edtf, 'publication') };
}

interface Broken {
  months: number;
  to: number;
}

const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

/** "two and a half years", "a year and a half". */
function halfBehind(tokens: readonly Token[], i: number): Broken | null {
  const [token, next, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!token || !next || !third) return null;
  const count = token.word?.value ?? Number(figureOf(token) ?? Number.NaN);
  if (next.word?.part === 2 && isOnly(next, GAP.and | GAP.of) && Number.isInteger(count)) {
    const months = MONTHS[third.word?.unit ?? 'day'];
    return months !== undefined && isOnly(third, 0) ? { months: (count + 0.5) * months, to: i + 3 } : null;
  }
  const months = MONTHS[token.word?.unit ?? 'day'];
  const isOneAndHalf = next.word?.part === 2 && isOnly(next, GAP.and | GAP.of) && !token.word?.isMany;
  return months !== undefined && isOneAndHalf ? { months: 1.5 * months, to: i + 2 } : null;
}

/** "half a year", "a quarter of a century". */
function partOf(tokens: readonly Token[], i: number): Broken | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const months = MONTHS[next?.word?.unit ?? 'day'];
  const part = token?.word?.part;
  if (!next || months === undefined || (part !== 2 && part !== 4) || next.word?.isMany || !isOnly(next, GAP.of)) return null;
  return { months: months / part, to: i + 2 };
}

/** "a hundred years". */
function hundreds(tokens: readonly Token[], i: number): Broken | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.word?.power !== 2 || next?.word?.unit !== 'year' || !isOnly(next, 0) || tokens[i - 1]?.end === token.start - 1)
    return null;
  return { months: 1200, to: i + 2 };
}
