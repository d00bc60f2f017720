import type { Span } from '#lib/extraction/extraction';
import { isHelper, isPredicate, plainWords } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';

/** A word of a passage, as the signs of what stands nested in it see it. */
export interface Word extends Span {
  lower: string;
  /** The mark between it and the word before: "," ";" ":" "-" "q" "(" "." or none. */
  mark: string;
  /** Its part in the grammar: itself for small words, else its form. */
  kind: string;
  /** It can be the verb of a clause, and in which time. */
  tense: 'past' | 'present' | 'modal' | null;
  isReport: boolean;
}

const WORD = /[\p{L}\d£$€][\p{L}\p{M}\d’'.,%-]*(?<![.,])/gu;
/** More words than anybody puts into one sentence. */
const MOST = 90;

export const JOINS: ReadonlySet<string> = new Set('and but or nor yet so'.split(' '));
const LEADS: ReadonlySet<string> = new Set(
  'after before because since when while although though as until once where whereas if unless which who whose that whom what how why whether with without by for to than despite following including of in on from at against according'.split(
    ' ',
  ),
);
export const RELATES: ReadonlySet<string> = new Set('which who whose where that whom'.split(' '));
const PRONOUNS: ReadonlySet<string> = new Set('he she it they we i you'.split(' '));
const DETERMINES: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this these those no some every each one two three four five six seven eight nine ten all most many half'.split(
    ' ',
  ),
);
const OWN_KIND: ReadonlySet<string> = new Set('is are was were has have had'.split(' '));
const MODALS: ReadonlySet<string> = new Set("will would can could may might must shall should won't can't cannot".split(' '));
const OF_NOW: ReadonlySet<string> = new Set('is are has have am do does'.split(' '));

/** The words of a passage with what the signs need of each; none of a passage too long to be one sentence. Linear in its length. */
export function readWords(text: string, { start, end }: Span): Word[] {
  const written = text.slice(start, end);
  const found = [...written.matchAll(WORD)];
  if (found.length > MOST) return [];
  const list = plainWords(found.map(([word]) => word).join(' '), MOST);
  let last = 0;
  return found.map(([word], i) => {
    const from = found[i]?.index ?? 0;
    const lower = word.toLowerCase().replace('’', "'");
    const mark = i === 0 ? '' : markIn(written.slice(last, from));
    last = from + word.length;
    return {
      start: start + from,
      end: start + last,
      lower,
      mark,
      kind: kindOf(word, lower),
      tense: isPredicate(list, i) ? tenseOf(list[i] ?? '') : null,
      isReport: isSayingOrAct(lower),
    };
  });
}

function markIn(gap: string): string {
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
