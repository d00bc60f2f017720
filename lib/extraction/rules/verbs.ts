import { IS } from '#lib/extraction/rules/lexicon';
import { has, type Word } from '#lib/extraction/rules/word';

const NEVER = IS.preposition | IS.determiner | IS.relative | IS.subordinate | IS.and | IS.but | IS.that;
const OPENS_OBJECT =
  IS.determiner | IS.number | IS.that | IS.light | IS.capital | IS.infinitive | IS.preposition | IS.speech | IS.participle;

/** Behind a noun and before another one stands a verb: "la empresa denuncia retrasos". */
const NOUNS = IS.role | IS.body;

/** Whether the word is a finite verb where it stands: not "la denuncia de", but "la empresa denuncia que". */
export function isFinite(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || has(word, NEVER) || !has(word, IS.finite | IS.maybe)) return false;
  if (has(word, IS.capital) && i > 0 && !/[.!?…:«“"¿¡]/.test(word.mark)) return false;
  const before = word.mark === '' ? words[i - 1] : undefined;
  if (has(before, IS.preposition) && !has(before, IS.according | IS.light)) return false;
  if (has(before, IS.article) && !has(words[i - 2], IS.article | IS.determiner)) return false;
  return has(word, IS.finite) || isVerbHere(words, i, before);
}

/** A form that is a noun as well: by what stands on both sides. */
function isVerbHere(words: readonly Word[], i: number, before: Word | undefined): boolean {
  const next = words[i + 1];
  if (has(before, IS.determiner | IS.number | IS.possessive)) return isBehindLatter(before, next);
  if (has(before, IS.light | IS.pronoun | IS.who)) return true;
  if (/^[»”"’]?,[»”"’]?$/.test(words[i]?.mark ?? ''))
    return (
      isAlone(words, i) ||
      (next?.mark === '' &&
        (has(next, IS.determiner | IS.number | IS.that | IS.light) ||
          (next.lower === 'haber' && has(words[i], IS.say)) ||
          (has(next, IS.preposition) && has(words[i], IS.say))))
    );
  if (before && next?.mark === '' && next.bits === 0 && (before.bits === 0 || has(before, NOUNS))) return true;
  if (!next || next.mark !== '' || !has(next, OPENS_OBJECT)) return false;
  // "La mairie risque de perdre": a noun would take no infinitive behind a subject.
  if (has(next, IS.preposition) && has(words[i + 2], IS.infinitive) && has(before, NOUNS) && !has(before, IS.preposition))
    return true;
  // "Falta la de Escrig": no noun stands right before an article.
  if (!before) return has(next, IS.determiner);
  return !(has(next, IS.preposition) && !has(before, IS.capital | IS.and | IS.relative | IS.that));
}

/** "El castillo, cuenta, salió en 22 mil pesos": a verb of saying alone between commas, where a clause goes on. */
function isAlone(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!has(word, IS.say) || next?.mark !== ',' || has(next, IS.and)) return false;
  return has(next, IS.finite | IS.light | IS.number) || (has(next, IS.determiner) && !has(words[i - 1], IS.maybe));
}

/** "Esta reclama 740.000 euros". */
function isBehindLatter(before: Word | undefined, next: Word | undefined): boolean {
  return /^[eé]st[ea]$/.test(before?.lower ?? '') && next?.mark === '' && has(next, IS.number | IS.determiner | IS.that);
}

/** "ha dicho": the verb of saying is the participle behind the helper. Gives its place, or -1 when the word is none. */
export function sayingAt(words: readonly Word[], i: number, bits: number): number {
  const word = words[i];
  if (!word || keepsSo(word, words[i + 1])) return -1;
  if (has(word, bits) && isFinite(words, i)) return i;
  if (!has(word, IS.auxiliary)) return -1;
  for (let k = i + 1; k <= i + 2; k += 1) {
    if (has(words[k], bits) && has(words[k], IS.participle)) return k;
    if (!has(words[k], IS.light | IS.pronoun)) return -1;
  }
  return -1;
}

/** "mantiene cerrada la bocana", "mantuvo abierto el parque": nobody says it. */
function keepsSo(word: Word, next: Word | undefined): boolean {
  return /^mant(?:ien|uv|en[íd])/u.test(word.lower) && next?.mark === '' && /(?:[ai]d|iert|uert|uest)[oa]s?$/u.test(next.lower);
}

export interface ClauseStart {
  verb: number;
  /** Words stand before the verb that it may be about. */
  hasSubject: boolean;
}

const LONGEST_SUBJECT = 14;

/** Whether a clause with a verb of its own begins here, and where its verb is. A comma before the verb ends the look. */
export function clauseAt(words: readonly Word[], from: number, to: number): ClauseStart | null {
  let i = from;
  while (i < to && has(words[i], IS.light) && !isFinite(words, i)) i += 1;
  if (isFinite(words, i)) return { verb: i, hasSubject: false };
  let open = 0;
  for (let k = from; k < Math.min(to, from + LONGEST_SUBJECT); k += 1) {
    const word = words[k] as Word;
    if (k > from && /[,;:(—–]/.test(word.mark)) return null;
    if (has(word, IS.that | IS.relative | IS.subordinate)) {
      if (k === from) return null;
      open += 1;
    } else if (k > from && has(word, IS.and) && opensVerb(words, k + 1, to)) {
      return null;
    } else if (isFinite(words, k)) {
      if (open === 0) return { verb: k, hasSubject: true };
      open -= 1;
    }
  }
  return null;
}

/** A verb with its small words: then "and" joins two verbs and no two subjects. */
function opensVerb(words: readonly Word[], from: number, to: number): boolean {
  let i = from;
  while (i < to && has(words[i], IS.light) && !isFinite(words, i)) i += 1;
  return isFinite(words, i);
}

/** Small words that stand between a subject and its verb, back from the verb: "no se", "ya". */
export function beforeSmall(words: readonly Word[], verb: number, from: number): number {
  let i = verb;
  while (i > from && has(words[i - 1], IS.light) && (words[i] as Word).mark === '' && !isArticle(words, i - 1)) i -= 1;
  return i;
}

/** "la" before a verb may be "her"; before anything else it is "the". */
function isArticle(words: readonly Word[], i: number): boolean {
  return has(words[i], IS.determiner) && !has(words[i + 1], IS.finite | IS.auxiliary);
}
