import type { FlaggedWords, Span } from '#lib/extraction/extraction';
import type { TranslationFlag } from '#lib/extraction/translation/read-translation-flags';

/** How near a number stands to a calque to be doubted with it, in units. */
const BESIDE = 60;

/** What is doubted in one passage: the flags whose words lie in it, and a number beside words that were put word for word. */
export function translationFlagsIn(flags: readonly TranslationFlag[], span: Span, quantities: readonly Span[]): FlaggedWords[] {
  const inside = flags.slice(firstAfter(flags, span.start)).filter(({ start }) => start < span.end);
  const own = inside.filter(({ start, end }) => start < span.end && end > span.start);
  const words = own.map(({ code, start, end, message }) => ({ code, start, end, message }));
  return [...words, ...numberBeside(own, quantities)];
}

/** The number and the calque as one stretch: both are held against the original together. */
function numberBeside(flags: readonly TranslationFlag[], quantities: readonly Span[]): FlaggedWords[] {
  for (const { code, start, end, text } of flags) {
    const number = code === 'idiom' ? quantities.find((each) => isBeside(each, { start, end })) : undefined;
    if (!number) continue;
    const message = `number beside words put word for word: “${text}”`;
    return [{ code: 'number', start: Math.min(start, number.start), end: Math.max(end, number.end), message }];
  }
  return [];
}

function isBeside(number: Span, { start, end }: Span): boolean {
  return number.start < end + BESIDE && number.end > start - BESIDE;
}

/** The first flag that may reach behind a place, by halves: flags stand in order and are short. */
function firstAfter(flags: readonly TranslationFlag[], place: number): number {
  let low = 0;
  let high = flags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flags[middle]?.start ?? 0) < place - LONGEST) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LONGEST = 200;
