import { IS } from '#lib/extraction/rules/lexicon';
import { type At, JOINTS, type Run } from '#lib/extraction/rules/offices';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Words; a longer run of capitals is no name. */
const LONGEST_NAME = 10;

/** Runs of words with capitals; "de" and the like inside of them when what they begin with takes it. */
export function readRuns(at: At): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < at.words.length; i += 1) {
    if (!isNameWord(at, i) || isHonour(at, i)) continue;
    const to = endOfRun(at, i);
    const name = nameBehindPlace(at, i, to);
    if (name > i) runs.push({ from: i, to: name });
    runs.push({ from: name, to });
    i = to - 1;
  }
  return runs;
}

/** "Don Eusebio", "doña Chela": no part of a name, and whoever it stands before is somebody; Spanish. */
export function isHonour({ words, lexicon }: At, i: number): boolean {
  const next = words[i + 1];
  return lexicon.base === 'es' && HONOUR.test(words[i]?.lower ?? '') && next?.mark === '' && has(next, IS.capital);
}

const HONOUR = /^(?:don|doña|fray|sor)$/;

function isNameWord({ words, small, lexicon }: At, i: number): boolean {
  const word = words[i];
  if (!word || !has(word, IS.capital) || (lexicon.words.hasCapitalNouns && has(word, IS.role))) return false;
  if (lexicon.base === 'de' && /^(?:Prof|Dr|Dipl|Ing)$/.test(word.text)) return false;
  const isFirst = i === 0 || /[.!?…:«“"¿¡—|/\n]/.test(word.mark);
  const isWord = has(word, ~(IS.capital | IS.body | IS.role | IS.paper | IS.participle | IS.infinitive | IS.gerund));
  if (isWord) return !isFirst && !has(word, IS.preposition | IS.determiner | IS.that);
  return !(isFirst && (small.has(word.lower) || has(word, IS.role)));
}

const INITIAL = /^\p{Lu}$/u;

function endOfRun(at: At, from: number): number {
  const { words, lexicon } = at;
  const first = words[from] as Word;
  const takesOf = has(first, IS.body) || lexicon.firstNames.has(first.lower);
  let to = from + 1;
  for (;;) {
    const next = words[to];
    // "Iván C. R.": initials.
    const isInitial = next?.mark === '.' && INITIAL.test(words[to - 1]?.text ?? '') && INITIAL.test(next.text);
    if (!next || (next.mark !== '' && !isInitial) || to - from >= LONGEST_NAME) return to;
    if (has(next, IS.capital)) to += 1;
    else if (has(first, IS.body) && isNumbered(words, to)) to += 3;
    else if (takesOf && isJoint(at, to)) to += skipJoint(at, to);
    else return to;
  }
}

/** "Juzgado de lo Penal número 2 de Lugo". */
function isNumbered(words: readonly Word[], i: number): boolean {
  return (
    /^(?:número|nº|núm)$/.test(words[i]?.lower ?? '') &&
    has(words[i + 1], IS.number) &&
    words[i + 2]?.lower === 'de' &&
    has(words[i + 3], IS.capital)
  );
}

function isJoint({ words, lexicon }: At, i: number): boolean {
  const joints = lexicon.words.hasCapitalNouns ? /^(?:von|van|zu)$/ : JOINTS;
  if (!joints.test(words[i]?.lower ?? '')) return false;
  const next = words[i + 1];
  const behind = words[i + 2];
  if (next?.mark !== '') return false;
  return has(next, IS.capital) || (/^(?:la|los|las|el|lo)$/.test(next.lower) && behind?.mark === '' && has(behind, IS.capital));
}

function skipJoint({ words }: At, i: number): number {
  return has(words[i + 1], IS.capital) ? 1 : 2;
}

/** "el exalcalde de Montejara Honorio Bravo": behind "de" a place stands before the first name. */
function nameBehindPlace({ words, lexicon }: At, from: number, to: number): number {
  if (lexicon.words.hasCapitalNouns || lexicon.words.articles === '') return nameBehindNouns({ words, lexicon }, from, to);
  if (!has(words[from - 1], IS.preposition) || has(words[from], IS.body)) return from;
  for (let i = from + 1; i < to - 1; i += 1) if (lexicon.firstNames.has((words[i] as Word).lower)) return i;
  return to - from >= 3 && has(words[from - 2], IS.role) ? from + 1 : from;
}

/** "Der Spediteur Kurt Wenzel": where nouns have capitals a name begins with a first name. */
function nameBehindNouns({ words, lexicon }: Pick<At, 'words' | 'lexicon'>, from: number, to: number): number {
  for (let i = from; i < to - 1; i += 1) if (lexicon.firstNames.has((words[i] as Word).lower)) return i;
  return lexicon.base === 'de' && to - from >= 3 && CALLING.test((words[from] as Word).lower) ? from + 1 : from;
}

/** "Landschaftspflegerin Enna Rust": a calling that no list knows, by its ending. */
const CALLING = /^\p{L}{4,}(?:er|erin|ist|istin|ent|entin|ant|antin|eur|eurin|mann|frau|loge|login|chef|chefin)$/u;
