import { lastOf, type ReadAgainst, unitOf } from '#lib/extraction/figures/calendar';
import { type Found, readMonth, yearBehind } from '#lib/extraction/figures/read-calendar';
import { readCentury, readDecade, readLateSeason, readYear } from '#lib/extraction/figures/read-period';
import { STEPS } from '#lib/extraction/figures/read-relative';
import { type Edge, GAP, isOnly, type TimeUnit, type Token } from '#lib/extraction/figures/tokens';
import { decadeOf, type Direction, fixed, NEVER, type When } from '#lib/extraction/figures/when';

/** "early 2023", "mid-May", "the end of June 2024", "late last year", "the early 1990s". */
export function readEdge(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const token = tokens[i] as Token;
  const edge = token.word?.edge ?? null;
  const next = tokens[i + 1];
  if (!next || !isOnly(next, GAP.of | GAP.in | GAP.hyphen | GAP.apostrophe)) return null;
  const relative = readRelativeEdge(tokens, i, direction.against);
  if (relative) return relative;
  const base =
    readMonth(tokens, i + 1, true) ??
    readLateSeason(tokens, i) ??
    readDecade(tokens, i + 1, true) ??
    readCentury(tokens, i + 1) ??
    readYearAfter(tokens, i + 1);
  if (!base) return null;
  const { when } = base;
  const isDecade = when.fixed !== null && when.year !== null;
  const edged = isDecade ? fixed(decadeOf(when.year ?? 0, edge), 'written', true) : { ...when, edge };
  return { ...base, start: token.start, when: edged };
}

/** "the beginning of the year 2023", "Anfang 2023", where every year does. */
function readYearAfter(tokens: readonly Token[], i: number): Found | null {
  const isWord = tokens[i]?.word?.unit === 'year' && tokens[i + 1] !== undefined && isOnly(tokens[i + 1] as Token, GAP.of);
  return readYear(tokens, isWord ? i + 1 : i);
}

/** "the end of the year", "end of last month": what the edge of a relative unit is. */
function readRelativeEdge(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  const edge = tokens[i]?.word?.edge;
  const token = tokens[i];
  if (!edge || !token) return null;
  const next = tokens[i + 1];
  if (!next || !isOnly(next, GAP.of | GAP.in | GAP.hyphen)) return null;
  const pair = next.word?.which ? tokens[i + 2] : tokens[i + 2]?.word?.which && tokens[i + 2]?.before === 0 ? next : undefined;
  const which = next.word?.which ?? (pair ? tokens[i + 2]?.word?.which : undefined) ?? 'this';
  const noun = pair ?? next;
  const unit = noun.word?.unit;
  if (!unit || !hasEdge(unit, edge) || yearBehind(tokens, i + 2)) return null;
  const to = pair ? i + 3 : i + 2;
  const end = (tokens[to - 1] as Token).end;
  return { to, start: token.start, end, when: edgeWhen(edge, unit, { step: STEPS[which], against }) };
}

function hasEdge(unit: TimeUnit, edge: Edge): boolean {
  return unit === 'year' || unit === 'month' || unit === 'week' || (unit === 'decade' && edge === 'end');
}

function edgeWhen(edge: string, unit: TimeUnit, { step, against }: { step: number; against: ReadAgainst }): When {
  const { publishedOn } = against;
  if (edge === 'end' && unit === 'decade')
    return fixed(publishedOn ? `${unitOf('decade', publishedOn, step).slice(0, 3)}9` : 'XXXX', 'publication');
  if (edge === 'end') return fixed(lastOf(unit, publishedOn, step), 'publication');
  if (unit === 'week' || !publishedOn) return { ...fixed(unitOf(unit, publishedOn, step), 'publication'), isVague: true };
  const at = unitOf(unit, publishedOn, step);
  const parts = { year: Number(at.slice(0, 4)), month: unit === 'month' ? Number(at.slice(5, 7)) : null };
  return { ...NEVER, ...parts, edge: edge as When['edge'], basis: 'publication' };
}
