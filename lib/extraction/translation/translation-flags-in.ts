import type { Span } from '#lib/extraction/extraction';
import type { TranslationFlag } from '#lib/extraction/translation/read-translation-flags';

/** How near a number stands to a calque to be doubted with it, in units. */
const BESIDE = 60;

/** The messages for one passage: the flags whose words lie in it, and numbers beside words that were put word for word. */
export function translationFlagsIn(flags: readonly TranslationFlag[], span: Span, quantities: readonly Span[]): string[] {
  const inside = flags.slice(firstAfter(flags, span.start)).filter(({ start }) => start < span.end);
  const own = inside.filter(({ start, end }) => start < span.end && end > span.start);
  const calque = own.find(
    ({ code, start, end }) => code === 'idiom' && quantities.some((number) => isBeside(number, { start, end })),
  );
  const messages = own.map(({ message }) => message);
  return [...new Set(calque ? [...messages, `number beside words put word for word: “${calque.text}”`] : messages)];
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
