import type { Span } from '#lib/extraction/extraction';
import { looksOf } from '#lib/extraction/figures/looks/governing';
import { germanLooks } from '#lib/extraction/figures/looks/german';
import { isRomance, romanceLooks } from '#lib/extraction/figures/looks/romance';
import { spanishLooks } from '#lib/extraction/figures/looks/spanish';
import type { Token } from '#lib/extraction/figures/tokens';
import type { Direction } from '#lib/extraction/figures/when';

/** A stretch that is read, and which way its words look. */
export interface Reading {
  text: string;
  direction: Direction;
  isEnglish: boolean;
  isSpanish: boolean;
  isGerman: boolean;
  base: string;
}

/**
 * The direction of what was read from tokens: in English by the verb that governs the date, else by the stretch. Null when the
 * reading that looks back stands.
 */
export function turnedDirection(reading: Reading, read: readonly Token[], span: Span): Direction | null {
  const { text, direction, isEnglish } = reading;
  if (reading.isSpanish) return turnedBy(spanishLooks, reading, { read, span });
  if (reading.isGerman) return turnedBy(germanLooks, reading, { read, span });
  if (isRomance(reading.base)) return turnedBy((words, at) => romanceLooks(reading.base, words, at), reading, { read, span });
  if (!isEnglish || direction.against.publishedOn === null || !read.some(isOpen)) return null;
  const looks = looksOf(text, span);
  const from = looks === 'ahead' ? toldBefore(reading, span) : null;
  if (from !== null) return { ...direction, isAhead: true, isSure: true, from };
  return looks === 'ahead' || looks === 'present' ? { ...direction, isAhead: true, isSure: looks === 'ahead' } : null;
}

const WOULD = /(?:\bwould|['’]d)\b(?!.*\bwill\b)/i;
const REACH = 90;

/** "warned in May last year that it would run out by July": what was to come then comes after the day on which it was said. */
function toldBefore({ text, direction }: Reading, { start }: Span): string | null {
  const { told, publishedOn } = direction.against;
  if (!told || told > (publishedOn ?? '') || !WOULD.test(text.slice(Math.max(0, start - REACH), start))) return null;
  return `${told}-01-01`.slice(0, 10);
}

function turnedBy(
  looksIn: (text: string, span: Span) => 'ahead' | 'back' | null,
  { text, direction }: Reading,
  { read, span }: { read: readonly Token[]; span: Span },
): Direction | null {
  if (direction.against.publishedOn === null || !read.some(isOpen)) return null;
  const looks = looksIn(text, span);
  if (looks === null) return null;
  return looks === 'ahead'
    ? { ...direction, isAhead: true, isSure: true, isGoverned: true }
    : { ...direction, isAhead: false, isSure: false };
}

/** A day, month or season whose year or week has to be told. */
function isOpen({ word, figure }: Token): boolean {
  if (figure) return figure.isOrdinal || figure.isClock === true;
  if (word?.unit === 'day') return true;
  return (word?.quarter ?? word?.month ?? word?.weekday ?? word?.season ?? word?.feast ?? word?.weekend) !== undefined;
}
