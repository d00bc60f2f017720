import type { Span } from '#lib/extraction/extraction';
import { COUNT } from '#lib/extraction/words/number-words';
import { isHelper, isPredicate, plainWords } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';

/** A word of a passage, as the signs of what stands nested in it see it. */
export interface Word extends Span {
  /** The mark between it and the word before: "," ";" ":" "-" "q" "(" "." or none. */
  mark: string;
  /** Its part in the grammar: itself for small words, else its form. */
  kind: string;
  /** It can be the verb of a clause, and in which time. */
  tense: 'past' | 'present' | 'modal' | null;
  isReport: boolean;
  /** "and", "but". */
  joins: boolean;
  /** Behind it a clause begins: "because", "that". */
  opens: boolean;
  /** Before it a clause may end: "because", "with". */
  closes: boolean;
  /** "which", "who"; not the "that" of "that day". */
  relates: boolean;
  /** No statement ends with it: "the", "and". */
  leans: boolean;
  /** A statement may open with it and go on to whom it is about: "outside", "yesterday", "of". */
  opensOn: boolean;
  /** "if", "unless", "Should" that opens a passage: what follows is only supposed. */
  supposes: boolean;
  /** "between": wants an "and". */
  pairs: boolean;
  /** A figure, or a number in letters. */
  isNumber: boolean;
}

const WORD = /[\p{L}\d£$€][\p{L}\p{M}\d’'.,%-]*(?<![.,])/gu;
/** More words than anybody puts into one sentence. */
export const MOST = 90;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const JOINS = setOf('and but or nor yet so');
const LEADS = setOf(
  'after before because since when while although though as until once where whereas if unless which who whose that whom what how why whether with without by for to than despite following including of in on from at against according',
);
const OPENS = setOf(
  'that which who because after before when while since although though where whether as if until whereas how why',
);
const RELATES = setOf('which who whose where that whom');
const LEANS = setOf('and but or nor the a an of his her its their our my your that which who whose');
const AHEAD = setOf(
  'outside inside beside near behind during under over above below across among amid around beneath beyond along past through throughout towards within upon opposite till there here then today tomorrow yesterday meanwhile earlier later',
);
const SUPPOSES = setOf('if unless should');
const PAIRS = setOf('between both either');
const PRONOUNS = setOf('he she it they we i you there');
const DETERMINES = setOf(
  'the a an his her its their our my your this these those no some every each one two three four five six seven eight nine ten all most many half',
);
const OWN_KIND = setOf('is are was were has have had');
const MODALS = setOf("will would can could may might must shall should won't can't cannot");
const OF_NOW = setOf('is are has have am do does');
const IN_LETTERS = new RegExp(`^(?:${COUNT})$`, 'u');
/** Behind "that" they are a day, not a clause. */
const TIMES = /^(?:days?|weeks?|months?|years?|time|night|morning|evening|afternoon|moment|period|season|date|point)$/;

/** The words of an English passage with what the signs need of each; none of one too long to be a sentence. Linear in its length. */
export function readWords(text: string, { start, end }: Span): Word[] {
  const written = text.slice(start, end);
  const found = [...written.matchAll(WORD)];
  if (found.length > MOST) return [];
  const list = plainWords(found.map(([word]) => word).join(' '), MOST);
  const lowers = found.map(([word]) => word.toLowerCase().replace('’', "'"));
  let last = 0;
  return found.map(([word], i) => {
    const from = found[i]?.index ?? 0;
    const lower = lowers[i] ?? '';
    const mark = i === 0 ? '' : markIn(written.slice(last, from));
    const relates = RELATES.has(lower) && !(lower === 'that' && TIMES.test(lowers[i + 1] ?? ''));
    last = from + word.length;
    return {
      start: start + from,
      end: start + last,
      mark,
      kind: kindOf(word, lower),
      tense: isPredicate(list, i) ? tenseOf(list[i] ?? '') : null,
      isReport: isSayingOrAct(lower),
      joins: JOINS.has(lower),
      opens: OPENS.has(lower) && (lower !== 'that' || relates),
      closes: JOINS.has(lower) || LEADS.has(lower),
      relates,
      leans: LEANS.has(lower),
      opensOn: !RELATES.has(lower) && !JOINS.has(lower) && (LEADS.has(lower) || AHEAD.has(lower)),
      supposes: i === 0 && SUPPOSES.has(lower),
      pairs: PAIRS.has(lower),
      isNumber: /\d/.test(lower) || IN_LETTERS.test(lower),
    };
  });
}

export function markIn(gap: string): string {
  if (/^\s?$/.test(gap)) return '';
  if (/[“”"]/.test(gap)) return 'q';
  if (/[–—]/.test(gap)) return '-';
  return /[;:(),.]/.exec(gap.replace(')', '('))?.[0] ?? '.';
}

function kindOf(word: string, lower: string): string {
  if (JOINS.has(lower) || LEADS.has(lower) || OWN_KIND.has(lower)) return lower;
  if (isHelper(lower)) return 'helper';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (DETERMINES.has(lower)) return 'determiner';
  if (/\d/.test(lower)) return '#';
  if (/^\p{Lu}/u.test(word)) return 'name';
  return /(?:ing|ed|ly)$/.exec(lower)?.[0] ?? 'word';
}

function tenseOf(verb: string): Word['tense'] {
  if (MODALS.has(verb)) return 'modal';
  return OF_NOW.has(verb) ? 'present' : 'past';
}
