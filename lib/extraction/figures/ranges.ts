import { type NumberRead, readNumber } from '#lib/extraction/figures/numbers';
import { isSlavicMove } from '#lib/extraction/figures/looks/slavic';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';

/** The other end of a range, or the other side of a score. */
export interface Second {
  number: NumberRead;
  isScore: boolean;
}

/** The other end of "10 to 15", "between 3 and 5 million", "10–15%", and the other side of "3-1". */
export function secondOf(
  { tokens, text }: { tokens: readonly Token[]; text: string },
  i: number,
  first: NumberRead,
): Second | null {
  const token = openerOf(tokens, i);
  const at = first.to + (isSkipped(tokens, first) ? 1 : 0);
  const next = tokens[first.to];
  if (!next) return null;
  const either = eitherOf({ tokens, text }, i, first);
  if (either) return { number: either, isScore: false };
  const number = readNumber(tokens, at) ?? withUnit(tokens, first.to);
  const joint = number && number.to > first.to && tokens[first.to]?.word?.measure !== undefined ? tokens[first.to + 1] : next;
  if (!number || !joint || !isRangeJoint(token, joint)) return null;
  if (first.isWorded !== number.isWorded && !number.hasPower) return null;
  if (isMove(text, token, { first, number })) return null;
  // "rose by 11,000 to 243,000" is a step and where it led.
  const isStep =
    /\bby\s$/i.test(text.slice(Math.max(0, first.start - 4), first.start)) && Number(number.value) > 5 * Number(first.value);
  if (isStep) return null;
  const gap = text.slice(first.end, number.start);
  return { number, isScore: /^[:–-]$/.test(gap) };
}

/** "two or three people", "by five or six": the next numbers in words or figures, either of which may be meant. */
function eitherOf({ tokens, text }: { tokens: readonly Token[]; text: string }, i: number, first: NumberRead): NumberRead | null {
  const next = tokens[first.to];
  if (!next || first.isShare || first.hasPower || next.start - first.end > 4) return null;
  if (!/^\s(?:or|o|u)\s$/.test(text.slice(first.end, next.start)) || tokens[i - 1]?.word?.currency !== undefined) return null;
  const number = readNumber(tokens, first.to);
  if (!number || number.isShare || number.hasPower || number.isWorded !== first.isWorded) return null;
  const [low, high] = [Number(first.value), Number(number.value)];
  return low >= 2 && high > low && high <= low * 2 ? number : null;
}

const MOVED =
  /(?:^|\s)(?:rises?|rising|rose|risen|raises?|raised|raising|grows?|increases|climbs?|jumps?|soars?|surges?|increase|growth|leap|leapt|grew|grown|growing|increased?|increasing|climbed|jumped|went|gone|goes|go|going|lifts?|lifting|moves?|moving|takes?|taking|took|lifted|widened|lowered|changed|moved|expanded|swelled|soared|surged|doubled|tripled|cut|slashed|halved|trimmed|up)\s(?:[^.;,\d]{0,40}\s)?from\s$/i;

/** "raised from 20 to 120" tells two numbers, and so does "seven to six"; "between 20 and 120" a range. */
function isMove(text: string, { lead, start }: Token, { first, number }: { first: NumberRead; number: NumberRead }): boolean {
  const gap = text.slice(first.end, number.start);
  const before = text.slice(Math.max(0, start - 60), start).replace(/\p{Sc}$/u, '');
  if (isSlavicMove(before, gap)) return true;
  if (!/^\S{0,3}\s(?:\p{L}+\s)?to\s\p{Sc}?$/u.test(gap)) return false;
  if (MOVED.test(before) || isFall(first, number)) return true;
  const isFrom = /\bfrom\s$/i.test(before) || lead < start;
  return !isFrom && first.isWorded === number.isWorded && Number(number.value) <= Number(first.value) && !number.hasPower;
}

/** "from 12% to 15%": the other end stands behind the unit, and the same unit behind it. */
function withUnit(tokens: readonly Token[], at: number): NumberRead | null {
  const code = tokens[at]?.word?.measure;
  const number = code === undefined ? null : readNumber(tokens, at + 1);
  return number && tokens[number.to]?.word?.measure === code ? number : null;
}

/** "fell from 68 to 51 per cent": nothing ranges downwards. */
function isFall(first: NumberRead, number: NumberRead): boolean {
  return first.hasPower === number.hasPower && Number(number.value) < Number(first.value);
}

const RANGE = GAP.to | GAP.dash | GAP.hyphen | GAP.until | GAP.in | GAP.of;

function isRangeJoint(first: Token, next: Token): boolean {
  const isBetween = holds(first, GAP.between) && holds(next, GAP.and) && isOnly(next, GAP.and | GAP.of);
  const isColon = next.before === GAP.colon;
  const isJoint = holds(next, GAP.to | GAP.dash | GAP.hyphen) && isOnly(next, RANGE);
  return isBetween || isColon || isJoint;
}

/** "between £95m and £102m", "entre un 15": "between" stands before the sign or the article. */
function openerOf(tokens: readonly Token[], i: number): Token {
  const [lead, token] = [tokens[i - 1], tokens[i] as Token];
  const isSign = lead?.word?.currency !== undefined && token.before === 0;
  const isArticle = lead?.word?.value === 1 && token.start - lead.end <= 1;
  return lead && (isSign || isArticle) ? lead : token;
}

/** The sign or the article before the other end. */
function isSkipped(tokens: readonly Token[], first: NumberRead): boolean {
  const between = tokens[first.to]?.word;
  const isLead = between?.currency !== undefined || (between?.value === 1 && !first.isWorded);
  return isLead && Boolean(tokens[first.to + 1]?.figure);
}
