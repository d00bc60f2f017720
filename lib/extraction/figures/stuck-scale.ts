import { shifted } from '#lib/extraction/figures/numbers';
import type { Word } from '#lib/extraction/figures/tokens';
import type { StuckScales } from '#lib/extraction/figures/words/stuck-scales';

/** A figure with the signs that stand right behind it, and the unit behind those. */
export interface Stuck {
  /** Decimal string. */
  value: string;
  end: number;
  unit: { start: number; end: number; word: Word } | null;
}

interface Figure {
  value: string;
  start: number;
  end: number;
}

interface Group {
  value: string;
  /** Of ten, of a sign that closes the group; null where none stands. */
  large: number | null;
  small: number;
  end: number;
}

const FIGURE = /\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/y;
const MOST_GROUPS = 4;

/** "2100万", "3億5000万円", "950만 명", "5 แสนบาท": what a figure with its signs is worth. */
export function readStuck(text: string, figure: Figure, scales: StuckScales): Stuck | null {
  const groups = groupsAt(text, figure, scales);
  const end = groups.at(-1)?.end ?? figure.end;
  const unit = unitAt(text, end, scales);
  if (groups.length === 0) return unit && { value: figure.value, end, unit };
  return { value: sumOf(groups), end, unit };
}

function groupsAt(text: string, figure: Figure, scales: StuckScales): Group[] {
  const groups: Group[] = [];
  let next: Figure | null = figure;
  while (next && groups.length < MOST_GROUPS) {
    const group: Group | null = groupAt(text, next, scales) ?? lastOf(next, groups.at(-1));
    const isLast: boolean = !group || !isSmaller(group, groups.at(-1));
    if (isLast || !group) break;
    groups.push(group);
    next = figureAt(text, group.end, scales);
  }
  return groups;
}

/** 万 may follow 億, and 百万 千; a greater sign begins another number. */
function isSmaller(group: Group, last: Group | undefined): boolean {
  if (!last) return true;
  if (last.large === null) return group.small < last.small;
  return (group.large ?? 0) < last.large;
}

/** 2000 in 1万2000: what is left without a sign stands right behind the sign before. */
function lastOf({ value, start, end }: Figure, last: Group | undefined): Group | null {
  const isLess = last !== undefined && start === last.end && Number(value) < 10 ** (last.large ?? last.small);
  return isLess ? { value, small: 0, large: null, end } : null;
}

function groupAt(text: string, { value, end }: Figure, scales: StuckScales): Group | null {
  let at = end;
  let small = 0;
  for (let sign = signAt(text, at, scales.small, scales.hasSpace); sign; sign = signAt(text, at, scales.small, false)) {
    small += sign.power;
    at = sign.end;
  }
  const sign = signAt(text, at, scales.large, scales.hasSpace && at === end);
  if (!sign && small === 0) return null;
  return { value, small, large: sign?.power ?? null, end: sign?.end ?? at };
}

function signAt(
  text: string,
  at: number,
  signs: Record<string, number>,
  hasSpace: boolean,
): { power: number; end: number } | null {
  const from = hasSpace && text.charAt(at) === ' ' ? at + 1 : at;
  for (const [sign, power] of Object.entries(signs)) if (text.startsWith(sign, from)) return { power, end: from + sign.length };
  return null;
}

function figureAt(text: string, at: number, { hasSpace }: StuckScales): Figure | null {
  const from = hasSpace && text.charAt(at) === ' ' ? at + 1 : at;
  FIGURE.lastIndex = from;
  const written = FIGURE.exec(text)?.[0];
  return written ? { value: written.replaceAll(',', ''), start: from, end: from + written.length } : null;
}

/** 2千5百万 is (2000 + 500) × 10,000: a sign that closes a group holds for those before it that none closed. */
function sumOf(groups: readonly Group[]): string {
  const [first] = groups;
  if (first && groups.length === 1) return shifted(first.value, first.small + (first.large ?? 0));
  let total = 0;
  let open = 0;
  for (const { value, small, large } of groups) {
    open += Number(shifted(value, small));
    if (large === null) continue;
    total += open * 10 ** large;
    open = 0;
  }
  return String(total + open);
}

function unitAt(text: string, at: number, { units, hasSpace }: StuckScales): Stuck['unit'] {
  const start = hasSpace && text.charAt(at) === ' ' ? at + 1 : at;
  const found = units.find(([sign]) => text.startsWith(sign, start));
  return found ? { start, end: start + found[0].length, word: found[1] } : null;
}
