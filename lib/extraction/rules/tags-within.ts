import { IS } from '#lib/extraction/rules/lexicon';
import { place, type Range, type Sentence, type Whom } from '#lib/extraction/rules/sentence';
import { endOfNoun } from '#lib/extraction/rules/tag-speaker';
import { type TagSets, tagSetsOf } from '#lib/extraction/rules/tag-sets';
import type { Tag } from '#lib/extraction/rules/take-tag';
import { isFinite } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** A source inside of a clause or at its beginning: "nach Angaben der Feuerwehr", "dem Bericht zufolge", "nach Polizeiangaben". */
export function sourceWithin(sentence: Sentence): Tag | null {
  const { words, lexicon } = sentence;
  const sets = tagSetsOf(lexicon);
  if (!sets) return null;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (word.isQuoted) continue;
    const found = word.lower === sets.behind ? before(sentence, sets, i) : accordingAt(sentence, sets, i);
    if (found) return found;
  }
  return null;
}

function accordingAt(sentence: Sentence, sets: TagSets, i: number): Tag | null {
  const { words } = sentence;
  const word = words[i] as Word;
  if (word.lower === 'nach') return byReports(sentence, sets, i);
  if (!has(word, IS.according) || word.lower === sets.thus) return null;
  if (i === 0 && /^dem(?:nach|zufolge)$/.test(word.lower))
    return { from: 0, to: 1, who: spokeBefore(sentence), verb: word.lower, at: 0, told: null };
  if ([...sets.own].some((own) => word.lower.includes(` ${own} `))) return ownReports(sentence, i);
  if (!/^(?:laut|nach |aus )/.test(word.lower) || i === 0) return null;
  const to = endOfNoun(sentence, i + 1, words.length);
  const who = to > i + 1 ? whom(sentence, i + 1, to) : null;
  return who && { from: i, to, who, verb: word.lower, at: i, told: null };
}

/** "nach Polizeiangaben": the source is the first half of the word. */
function byReports(sentence: Sentence, { reports, own }: TagSets, i: number): Tag | null {
  const { words } = sentence;
  const at = own.has(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const word = words[at];
  if (!word || word.mark !== '') return null;
  if (at === i + 2) return /angaben|worten/.test(word.lower) ? ownReports(sentence, i, at + 1) : null;
  const half = reports.exec(word.lower)?.[1];
  if (half === undefined) return byPaper(sentence, i);
  const who: Whom = {
    who: half.charAt(0).toUpperCase() + half.slice(1),
    ...place(sentence, { from: at, to: at + 1 }),
    isPerson: false,
    gender: null,
    isOpen: false,
    isBody: true,
    coreference: null,
  };
  return { from: i, to: at + 1, who, verb: `nach ${word.lower}`, at: i, told: null };
}

/** "nach einem Bericht der „Zeit“": not after it. */
function byPaper(sentence: Sentence, i: number): Tag | null {
  const { words } = sentence;
  const noun = words[i + 2];
  if (!has(words[i + 1], IS.determiner) || !noun || !PAPERS.test(noun.lower)) return null;
  const to = endOfNoun(sentence, i + 1, words.length);
  const who = to > i + 2 ? whom(sentence, i + 1, to) : null;
  return who && { from: i, to, who, verb: 'nach', at: i, told: null };
}

const PAPERS = /(?:bericht|umfrage|studie|schätzung|analyse|untersuchung|statistik|gutachten|prognose|berechnung)$/u;

/** "Nach eigenen Angaben hat die Firma …": whoever the clause is about. */
function ownReports(sentence: Sentence, i: number, to = i + 1): Tag | null {
  const { words } = sentence;
  const verb = words.findIndex((_, k) => isFinite(words, k));
  if (verb < 0) return null;
  const subject: Range =
    i > verb || verb > to
      ? { from: i < verb ? to : 0, to: verb }
      : { from: verb + 1, to: endOfNoun(sentence, verb + 1, words.length) };
  const named = subject.to > subject.from ? whom(sentence, subject.from, subject.to) : null;
  const who = named?.isPerson || named?.isBody ? named : spokeBefore(sentence);
  return {
    from: i,
    to,
    who,
    verb: words
      .slice(i, to)
      .map(({ lower }) => lower)
      .join(' '),
    at: i,
    told: null,
  };
}

/** "dem Bericht zufolge", "den Angaben zufolge": what whoever spoke last says, or nobody. */
function before(sentence: Sentence, { said, behind }: TagSets, i: number): Tag | null {
  const { words, lexicon } = sentence;
  const from = startOfNoun(words, i);
  if (from >= i) return null;
  const tag = { from, to: i + 1, verb: behind, at: i, told: null };
  const isSaid =
    i - from === 2 && said.has((words[i - 1] as Word).lower) && /^(?:den|diesen|ersten)$/.test((words[from] as Word).lower);
  if (isSaid) return { ...tag, who: spokeBefore(sentence) };
  const isDative = DATIVE.test((words[from] as Word).lower);
  const who = whom(sentence, isDative && !lexicon.he.has((words[from] as Word).lower) ? from + 1 : from, i);
  return who && { ...tag, who: who.coreference === null ? inNominative(who) : who };
}

const DATIVE = /^(?:dem|der|den|einem|einer|diesem|dieser|seinem|seiner|ihrem|ihrer)$/;

/** "Regierungskreisen" are "Regierungskreise", "Medienberichten" "Medienberichte". */
function inNominative(who: Whom): Whom {
  return { ...who, who: who.who.replace(/(?<=kreise|berichte)n$/u, '') };
}

/** Back to the article of what stands before "zufolge"; over "der Polizei" to "einer Sprecherin". */
function startOfNoun(words: readonly Word[], i: number): number {
  let from = i;
  while (from > 0 && isNoun(words, from - 1)) {
    from -= 1;
    if (has(words[from], IS.determiner) && !isOf(words, from)) return from;
    if ((words[from] as Word).mark !== '') return from;
  }
  return from;
}

/** "der" between two nouns of which the first has an article of the dative. */
function isOf(words: readonly Word[], i: number): boolean {
  return (
    i >= 2 &&
    (words[i] as Word).mark === '' &&
    /^(?:der|des)$/.test((words[i] as Word).lower) &&
    has(words[i - 1], IS.capital) &&
    (/^(?:dem|einem|einer)$/.test((words[i - 2] as Word).lower) || (i === 2 && has(words[0], IS.determiner)))
  );
}

function isNoun(words: readonly Word[], i: number): boolean {
  const isLast = has(words[i], IS.capital) && !has(words[i + 1], IS.capital | IS.determiner);
  return (isLast || !isFinite(words, i)) && !has(words[i], IS.preposition | IS.light | IS.that | IS.and);
}

/** Whoever spoke in the sentence before, in the same paragraph. */
export function spokeBefore({ text, start, last }: Sentence): Whom | null {
  const { reported } = last;
  return reported && !text.slice(reported.end, start).includes('\n') ? reported.who : null;
}
