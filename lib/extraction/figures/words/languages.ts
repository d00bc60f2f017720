import { DE } from '#lib/extraction/figures/words/de';
import { EN } from '#lib/extraction/figures/words/en';
import { ES } from '#lib/extraction/figures/words/es';
import { FR } from '#lib/extraction/figures/words/fr';
import { IT } from '#lib/extraction/figures/words/it';
import { PT } from '#lib/extraction/figures/words/pt';
import { RU } from '#lib/extraction/figures/words/ru';
import { UK } from '#lib/extraction/figures/words/uk';
import type { FigureWords } from '#lib/extraction/figures/words/words';

const WORDS: Record<string, FigureWords> = { de: DE, en: EN, es: ES, fr: FR, it: IT, pt: PT, ru: RU, uk: UK };

/** The words of dates and numbers in a language (its base tag), or null when they are not known. */
export function wordsOf(base: string): FigureWords | null {
  return Object.hasOwn(WORDS, base) ? (WORDS[base] ?? null) : null;
}
