import type { Stretch } from '#lib/extraction/claims/nested/stretches';
import type { Word } from '#lib/extraction/claims/nested/words';

/** Tells of each stretch of a passage whether it is only a piece of a statement, whatever else it looks like. */
export function pieceIn(words: readonly Word[]): (stretch: Stretch) => boolean {
  const verbs = verbsFrom(words);
  const begun = words.map((_, at) => beginsInPart(words, at));
  const supposes = words[0]?.supposes === true;
  const opens = supposes || isOpening(words[0], words[1]);
  const opened = words[0]?.kind === 'of' ? words.findIndex(({ mark }) => mark === ',') : -1;
  return ({ from, to }) => {
    // "Of | the 2,400 members who voted, …"
    if (to < opened) return true;
    const hasVerb = (verbs[from] ?? words.length) <= to;
    if (from === 0) return supposes || (!hasVerb && (opens ? !words.slice(0, to + 1).some(isDeed) : isOnlyNamed(words, to)));
    if (begun[from] === true || (!hasVerb && isNameJoined(words, from))) return true;
    if (!opens || !hasVerb || words[from]?.mark !== ',' || isLinked(words[from])) return false;
    return (supposes || to === words.length - 1) && !isSaidBefore(words, from);
  };
}

/** Of each word: where the next verb stands. */
function verbsFrom(words: readonly Word[]): number[] {
  const found = words.map(() => words.length);
  let next = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (words[at]?.tense !== null && !isPointedAt(words, at)) next = at;
    found[at] = next;
  }
  return found;
}

/** "Against that mark": a noun, whatever else the word may be. */
function isPointedAt(words: readonly Word[], at: number): boolean {
  const [before, first] = [words[at - 1], words[at - 2]];
  return before?.kind === 'that' && first?.closes === true && !first.joins && !first.opens;
}

/** "After the flood", "Of 40 boats", "When she came" (not "When the dam burst", which says something too): what a statement opens with. */
function isOpening(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.opensOn !== true) return false;
  return !word.opens || next?.kind === 'pronoun' || next?.kind === 'of';
}

/** "The staff of the local ferry": whom or what a statement is about, without a word of it. */
function isOnlyNamed(words: readonly Word[], to: number): boolean {
  return (
    words[to + 1]?.relates !== true &&
    words.every(({ mark, isNumber, kind }, at) => at > to || (mark === '' && !isNumber && !isDeed({ kind })))
  );
}

/** "…, siendo alcaldesa": a deed without a finite verb. */
function isDeed({ kind }: Pick<Word, 'kind'>): boolean {
  return kind === 'gerund' || kind === 'infinitive';
}

function isLinked(word: Word | undefined): boolean {
  return word !== undefined && (word.joins || word.opens || word.relates || word.closes);
}

/** A clause of its own stands before: "In May the pump failed, the wall fell". */
function isSaidBefore(words: readonly Word[], from: number): boolean {
  if (words[0]?.opens || words[0]?.supposes) return words.slice(1, from).some(({ joins, mark }) => joins && mark === ',');
  let isWithin = false;
  for (const { opens, relates, tense } of words.slice(1, from)) {
    if (opens || relates) isWithin = true;
    else if (tense !== null && !isWithin) return true;
  }
  return false;
}

/** "between 900 and | 1,100 jobs", "on 11 February, | 2023, 418 people", "the mine, far inland, | has shut": it began before. */
function beginsInPart(words: readonly Word[], at: number): boolean {
  const [word, next, before, first] = [words[at], words[at + 1], words[at - 1], words[at - 2]];
  if (word === undefined || before === undefined) return false;
  const isCounted = before.joins && before.mark === '' && word.mark === '' && first?.isNumber === true && word.isNumber;
  const isYear = next?.mark === ',' && (word.kind === '#' || before.kind === 'since');
  return isCounted || isYear || (word.mark === ',' && !word.joins && (word.tense === 'present' || word.tense === 'modal'));
}

/** "Marl and | Orrin, in the north": the second of two. */
function isNameJoined(words: readonly Word[], at: number): boolean {
  return words[at]?.kind === 'name' && words[at - 1]?.joins === true && words[at]?.mark === '' && words[at - 1]?.mark === '';
}
