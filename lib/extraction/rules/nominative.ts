import { germanNominative } from '#lib/extraction/rules/german-nominative';
import { plainPhrase } from '#lib/extraction/rules/nominative-nouns';
import { IS, type Lexicon, withoutCase } from '#lib/extraction/rules/lexicon';
import { type Range, type Sentence, textOf } from '#lib/extraction/rules/sentence';
import { has } from '#lib/extraction/rules/words-of';

/** The words of a description; where they stand behind "according to" or "in", as they are said without it. */
export function descriptionOf({ words, lexicon, ...sentence }: Sentence, range: Range): string {
  const full = textOf({ words, lexicon, ...sentence }, range);
  const before = words[range.from - 1];
  if (lexicon.base === 'de') {
    const german = germanNominative(full, before?.lower ?? '', has(before, IS.according | IS.preposition));
    if (german !== null) return german;
  }
  if (!lexicon.cases || !before || !has(before, IS.according | IS.preposition)) return full;
  return plainPhrase({ words, lexicon, ...sentence }, range, before);
}

/** Endings of names behind "according to", each with what the name ends with by itself: of men, of women. */
const SURNAMES = {
  m: [
    [/(?<=ск|цк|зьк)(?:ого|ому|им|ом)$/u, 'ий'],
    [/(?<=[оеєёиїі]в|[иії]н)(?:а|у|ым|им|е|ові)$/u, ''],
    [/(?<=енк)(?:а|у|ом)$/u, 'о'],
    [/(?<=[уюиіая][кч]|ль|[бвгдзлмнпрст])(?:а|у|ом)$/u, ''],
  ],
  f: [
    [/(?<=ск|цк|зьк)(?:ой|ої|ою)$/u, 'ая'],
    [/(?<=[оеєёії]в|[иії]н)(?:ой|ої|ою)$/u, 'а'],
  ],
} as const;

/**
 * "Олега Смирнова" is "Олег Смирнов"; a name whose first name is no oblique form stays as it is, unless the words before it are:
 * "по словам депутата Александра Петрова". */
export function nominativeName(name: string, lexicon: Lexicon, isOblique = false): string {
  const [first = '', ...others] = name.split(' ');
  const small = first.toLowerCase();
  if (!lexicon.cases || (lexicon.firstNames.has(small) && !isOblique) || others.length === 0) return name;
  const stem = withoutCase(small, lexicon);
  const known = [...lexicon.firstNames].find(([each]) => withoutCase(each, lexicon) === stem && !(isOblique && each === small));
  if (!known) return name;
  const [plain, gender] = known;
  const surnames = others.map((word) => bare(word, SURNAMES[gender ?? 'm'], lexicon.base));
  return [plain.charAt(0).toUpperCase() + plain.slice(1), ...surnames].join(' ');
}

function bare(word: string, endings: readonly (readonly [RegExp, string])[], base: string): string {
  const found = endings.find(([ending]) => ending.test(word));
  return found ? word.replace(found[0], base === 'uk' && found[1] === 'ая' ? 'а' : found[1]) : word;
}
