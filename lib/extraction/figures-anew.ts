import type { ReadDate, ReadQuantity, Span } from '#lib/extraction/extraction';
import { flagsOf } from '#lib/extraction/claims/flags';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

/** What is known of a text now: by that its dates and numbers are read. */
export interface KnownFacts {
  publishedOn: string | null;
  /** BCP 47 tag. */
  language: string;
  isTranslated: boolean;
}

export interface ReadFigures {
  dates: ReadDate[];
  quantities: ReadQuantity[];
  flags: string[];
}

/** Flags that say what is known of the text, and nothing of how the passage was cut or who speaks in it. */
const OF_FACTS: ReadonlySet<string> = new Set([
  'machine-translated',
  'words in quotation marks are a translation',
  'number in a translation: look at the original',
  'year inferred',
  'date open: no publication date',
  'language not fully understood',
]);

/**
 * The dates and numbers of a passage by what is known of its text now, and its flags: those that say so are new, the others stay.
 * A date that stands in the tag, beside the passage, is read again where it stands.
 */
export function figuresAnew(text: string, passage: Span & ReadFigures, facts: KnownFacts): ReadFigures {
  const at = { publishedOn: facts.publishedOn, language: facts.language, anchor: null, named: null };
  const beside = passage.dates.filter(({ start, end }) => end <= passage.start || start >= passage.end);
  const dates = [...beside.flatMap((date) => readDates(text, date, at)), ...readDates(text, passage, at)];
  const quantities = readQuantities(text, passage, dates, facts.language);
  const known = flagsOf({
    isTranslated: facts.isTranslated,
    isEnglish: facts.language.split('-')[0] === 'en',
    isQuoted: /["“„«]\s*$/u.test(text.slice(Math.max(0, passage.start - 2), passage.start)),
    isDerived: false,
    hasQuantity: quantities.length > 0,
    hands: [],
    bases: dates.map(({ basis }) => basis),
    open: null,
  });
  const flags = [...known, ...passage.flags.filter((flag) => !OF_FACTS.has(flag))];
  return { dates: dates.toSorted((a, b) => a.start - b.start), quantities, flags };
}
