import { DE_IDIOMS } from '#lib/extraction/translation/idioms/de';
import { ES_IDIOMS } from '#lib/extraction/translation/idioms/es';
import { FR_IDIOMS } from '#lib/extraction/translation/idioms/fr';
import { RU_IDIOMS } from '#lib/extraction/translation/idioms/ru';
import { UK_IDIOMS } from '#lib/extraction/translation/idioms/uk';

/** Words of a translation that copy an idiom of the other language. */
export interface Idiom {
  /** The English words; `~` behind a word for its other endings, `_` for a word such as "his". */
  words: string;
  original: string;
  meaning: string;
}

const LISTS: Record<string, string> = { ru: RU_IDIOMS, uk: UK_IDIOMS, es: ES_IDIOMS, fr: FR_IDIOMS, de: DE_IDIOMS };

export const IDIOM_LANGUAGES: readonly string[] = Object.keys(LISTS);

/** The idioms of the language a text is translated from; all of them when that is not known. */
export function idiomsFrom(language: string | null): Idiom[] {
  if (language === null) return Object.values(LISTS).flatMap(parse);
  const list = LISTS[language.split('-')[0] ?? ''];
  return list === undefined ? [] : parse(list);
}

function parse(list: string): Idiom[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', original = '', meaning = ''] = line.split('|');
      return { words, original, meaning };
    });
}
