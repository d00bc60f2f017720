import type { Span } from '#lib/extraction/extraction';
import { looksOf } from '#lib/extraction/figures/looks/governing';
import type { Token } from '#lib/extraction/figures/tokens';
import type { Direction } from '#lib/extraction/figures/when';

/** A stretch that is read, and which way its words look. */
export interface Reading {
  text: string;
  direction: Direction;
  isEnglish: boolean;
}

/**
 * The direction of what was read from tokens: in English by the verb that governs the date, else by the stretch. Null when the
 * reading that looks back stands.
 */
export function turnedDirection({ text, direction, isEnglish }: Reading, read: readonly Token[], span: Span): Direction | null {
  if (!isEnglish || direction.against.publishedOn === null || !read.some(isOpen)) return null;
  const looks = looksOf(text, span);
  return looks === 'ahead' || looks === 'present' ? { ...direction, isAhead: true, isSure: looks === 'ahead' } : null;
}

/** A day, month or season whose year or week has to be told. */
function isOpen({ word, figure }: Token): boolean {
  if (figure) return figure.isOrdinal;
  return (word?.month ?? word?.weekday ?? word?.season ?? word?.feast ?? word?.weekend) !== undefined;
}
