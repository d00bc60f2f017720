import type { ReadingNote } from '#lib/extraction/extraction';
import { scalesOf } from '#lib/extraction/figures/words/scales';
import { STUCK } from '#lib/extraction/figures/words/stuck-scales';
import { lexiconOf } from '#lib/extraction/rules/build-lexicon';

/** What is not understood of a language: nothing to say of English. */
export function notesOn(language: string): ReadingNote[] {
  const base = language.split('-')[0] ?? '';
  if (base === 'en') return [];
  const name = nameOf(base);
  if (base === 'und' || base === '' || name === null) {
    return [
      {
        code: 'language-unknown',
        message: 'The language is not known. Sentences, quotations and figures are read; who said what has to be marked by hand.',
      },
    ];
  }
  if (lexiconOf(base)) {
    return [
      {
        code: 'language-by-rules',
        message: `${name} is read by rules: clauses, quotations, reported speech, dates, numbers, offices and bodies. What a pronoun means is guessed, so look at it.`,
      },
    ];
  }
  if (hasScales(base))
    return [
      {
        code: 'language-by-figures',
        message: `The grammar of ${name} is not read. Sentences, quotations, dates with a year and figures are, with words for thousands, millions and percent beside them; numbers in words are not. Who said what has to be marked by hand.`,
      },
    ];
  const message = `The grammar of ${name} is not read. Sentences, quotations, dates with a year and figures are; words for thousands or millions beside a number are not, so look at every number. Who said what has to be marked by hand.`;
  return [{ code: 'language-not-read', message }];
}

/** Words or signs for powers of ten are known. */
function hasScales(base: string): boolean {
  return scalesOf(base) !== null || Object.hasOwn(STUCK, base);
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function nameOf(base: string): string | null {
  try {
    return names.of(base) ?? null;
  } catch {
    return null;
  }
}
