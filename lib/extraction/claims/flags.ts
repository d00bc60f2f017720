import type { FlaggedWords, Hand } from '#lib/extraction/extraction';
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
  /** Words to hold against the original. */
  translation?: readonly FlaggedWords[];
  /** The reasons for which dates were read as they were. */
  bases: readonly string[];
  /** The pronoun or description that the text leaves open. */
  open: string | null;
  /** The words by which somebody is said to say it whom the text does not name: "hieß es". */
  byWhom?: string | null;
}

/** What a checker has to look at before trusting what was read, in plain words. */
export function flagsOf(facts: FlagFacts): string[] {
  const verb = facts.hands.at(-1)?.verb ?? '';
  const flags: [string, boolean][] = [
    ['machine-translated', facts.isTranslated],
    ['words in quotation marks are a translation', facts.isTranslated && facts.isQuoted],
    ['number in a translation: look at the original', facts.isTranslated && facts.hasQuantity],
    [LOADED(verb), facts.hands.length > 0 && isLoaded(verb)],
    [DENIAL(verb), isDenial(verb)],
    ['taken for granted in another sentence', facts.isDerived],
    ['year inferred', facts.bases.some((basis) => basis.startsWith('year inferred'))],
    ['date open: no publication date', facts.bases.includes('no publication date')],
    [`unclear ${isPersonal(facts.open) ? 'who' : 'what'} “${facts.open ?? ''}” means`, facts.open !== null],
    [`unclear who says it: “${facts.byWhom ?? ''}”`, (facts.byWhom ?? null) !== null],
    ['language not fully understood', !facts.isEnglish],
  ];
  const translation = (facts.translation ?? []).map(({ message }) => message);
  return [...flags.filter(([, holds]) => holds).map(([flag]) => flag), ...new Set(translation)];
}

const LOADED = (verb: string) => `loaded verb “${verb}”`;
const DENIAL = (verb: string) => `denial: “${verb}”`;
/** A verb of saying stands this near to whoever says it, in UTF-16 units. */
const NEAR = 120;

/** Where the words of a passage's flags stand: its verb of saying, when that takes a side or denies, and what a translation may hide. */
export function flaggedIn(text: string, { hands, translation = [] }: Pick<FlagFacts, 'hands' | 'translation'>): FlaggedWords[] {
  const hand = hands.at(-1);
  const verb = hand && (isLoaded(hand.verb) || isDenial(hand.verb)) ? verbNear(text, hand) : null;
  return [...(verb ? [verb] : []), ...translation].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function verbNear(text: string, { verb, start, end }: Hand): FlaggedWords | null {
  const from = Math.max(0, start - NEAR);
  const around = text.slice(from, end + NEAR);
  let nearest: number | null = null;
  const distance = (at: number) => Math.max(0, at - end, start - at - verb.length);
  for (let at = around.indexOf(verb); at !== -1; at = around.indexOf(verb, at + 1)) {
    if (nearest === null || distance(from + at) < distance(nearest)) nearest = from + at;
  }
  if (nearest === null || verb === '') return null;
  const code = isLoaded(verb) ? 'loaded-verb' : 'denial';
  return { code, start: nearest, end: nearest + verb.length, message: code === 'denial' ? DENIAL(verb) : LOADED(verb) };
}

function isPersonal(word: string | null): boolean {
  return /^(?:he|she|they|his|her|their|we|i)$/i.test(word ?? '');
}
