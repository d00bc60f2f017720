import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { isFinite } from '#lib/extraction/rules/verbs';
import { NOT_TOLD, TELLING } from '#lib/extraction/rules/words/telling-words';
import type { LanguageWords, VerbForms } from '#lib/extraction/rules/words/language-words';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** How something is told without a subject that speaks, ready to be looked up. */
export interface TellingSets {
  /** By their first words; phrases that begin with any verb under "S". */
  nobody: Map<string, string[][]>;
  behind: Map<string, string[][]>;
  helpers: Map<string, string[][]>;
  from: Set<string>;
  within: Set<string>;
  sources: Set<string>;
  said: Set<string>;
  ours: Set<string>;
  by: Set<string>;
  been: Set<string>;
  infinitives: Set<string>;
  feels: RegExp | null;
  many: RegExp;
}

const built = new WeakMap<Lexicon, TellingSets>();

export function tellingOf(lexicon: Lexicon): TellingSets {
  const known = built.get(lexicon);
  if (known) return known;
  const words = TELLING[lexicon.base] ?? NOT_TOLD;
  const setOf = (list: string) =>
    new Set(
      list
        .split(' ')
        .filter(Boolean)
        .map((form) => form.replaceAll('_', ' ')),
    );
  const made = {
    nobody: byFirst(words.nobody),
    behind: byFirst(words.behind),
    helpers: byFirst(words.helpers),
    from: setOf(words.from),
    within: setOf(words.within),
    sources: setOf(words.sources),
    said: setOf(words.said),
    ours: setOf(words.ours),
    by: setOf(words.by),
    been: setOf(words.been),
    infinitives: infinitivesOf(lexicon.words),
    feels: words.feels === '' ? null : new RegExp(`^(?:${words.feels})`, 'u'),
    many: new RegExp(`(?:${words.many})$`, 'u'),
  };
  built.set(lexicon, made);
  return made;
}

function byFirst(list: string): Map<string, string[][]> {
  const phrases = list
    .split(' ')
    .filter(Boolean)
    .map((phrase) => phrase.split('_'))
    .toSorted((a, b) => b.length - a.length);
  const made = new Map<string, string[][]>();
  for (const phrase of phrases) made.set(phrase[0] ?? '', [...(made.get(phrase[0] ?? '') ?? []), phrase]);
  return made;
}

/** "préciser", of the stem of "précise". */
function infinitivesOf({ say }: LanguageWords): Set<string> {
  const endings = ['er', 're', 'ir', 'are', 'ere', 'ire', 'ar', 'ть', 'ти'];
  const made = say.flatMap(([stems]: VerbForms) =>
    stems
      .split(' ')
      .filter(Boolean)
      .flatMap((stem) => endings.map((end) => stem + end)),
  );
  return new Set([
    ...made,
    ...'dire avertir rassurer savoir apprendre sapere apprendere dizer saber tranquilizar decir tranquilizar сказать успокоить'.split(
      ' ',
    ),
  ]);
}

/** How many words from a place on one of the phrases takes; 0 for none. */
export function phraseAt(words: readonly Word[], i: number, phrases: Map<string, string[][]>): number {
  const first = words[i];
  if (!first || first.isQuoted || phrases.size === 0) return 0;
  const tried = [...(phrases.get(first.lower) ?? []), ...(phrases.get('S') ?? [])];
  return tried.find((phrase) => phrase.every((form, k) => isForm(words, i + k, form, k === 0)))?.length ?? 0;
}

function isForm(words: readonly Word[], i: number, form: string, isFirst: boolean): boolean {
  const word = words[i];
  if (!word || (!isFirst && word.mark !== '')) return false;
  if (form === 'S') return has(word, IS.say) && isFinite(words, i);
  if (form === 'P') return has(word, IS.say) && has(word, IS.participle);
  return word.lower === form;
}
