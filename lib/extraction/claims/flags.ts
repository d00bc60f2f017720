import type { Hand } from '#lib/extraction/extraction';
import { isDenial, isLoaded } from '#lib/extraction/words/verbs';

/** What was understood of a passage and may be wrong. */
export interface FlagFacts {
  isTranslated: boolean;
  isEnglish: boolean;
  isQuoted: boolean;
  /** Another sentence takes it for granted. */
  isDerived: boolean;
  hasQuantity: boolean;
  hands: readonly Hand[];
  /** Words to hold against the original, as messages. */
  translation?: readonly string[];
  /** The reasons for which dates were read as they were. */
  bases: readonly string[];
  /** The pronoun or description that the text leaves open. */
  open: string | null;
}

/** What a checker has to look at before trusting what was read, in plain words. */
export function flagsOf(facts: FlagFacts): string[] {
  const verb = facts.hands.at(-1)?.verb ?? '';
  const flags: [string, boolean][] = [
    ['machine-translated', facts.isTranslated],
    ['words in quotation marks are a translation', facts.isTranslated && facts.isQuoted],
    ['number in a translation: look at the original', facts.isTranslated && facts.hasQuantity],
    [`loaded verb “${verb}”`, facts.hands.length > 0 && isLoaded(verb)],
    [`denial: “${verb}”`, isDenial(verb)],
    ['taken for granted in another sentence', facts.isDerived],
    ['year inferred', facts.bases.some((basis) => basis.startsWith('year inferred'))],
    ['date open: no publication date', facts.bases.includes('no publication date')],
    [`unclear ${isPersonal(facts.open) ? 'who' : 'what'} “${facts.open ?? ''}” means`, facts.open !== null],
    ['language not fully understood', !facts.isEnglish],
  ];
  return [...flags.filter(([, holds]) => holds).map(([flag]) => flag), ...(facts.translation ?? [])];
}

function isPersonal(word: string | null): boolean {
  return /^(?:he|she|they|his|her|their|we|i)$/i.test(word ?? '');
}
