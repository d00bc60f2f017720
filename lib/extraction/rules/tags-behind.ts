import { isApposition } from '#lib/extraction/rules/appositions';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Range, Sentence } from '#lib/extraction/rules/sentence';
import { isPronoun, sourceFrom, speakerIn } from '#lib/extraction/rules/tag-speaker';
import { type TagSets, tagSetsOf } from '#lib/extraction/rules/tag-sets';
import type { Tag } from '#lib/extraction/rules/take-tag';
import { isReportedForm } from '#lib/extraction/rules/reported-form';
import { isTelling } from '#lib/extraction/rules/telling';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** "…, teilte die Polizei mit", "…, hieß es aus dem Rathaus", "…, hat die Stadt mitgeteilt": the verb first, who speaks behind it. */
export function behindTag(sentence: Sentence, parts: readonly Range[], k: number): Tag | null {
  const { words, lexicon } = sentence;
  const sets = tagSetsOf(lexicon);
  const { from } = parts[k] as Range;
  const word = words[from] as Word;
  if (!sets || word.isQuoted || !/[,—–]/.test(word.mark) || has(word, IS.capital)) return null;
  const { e, told } = extentOf(sentence, parts, k);
  const { to } = parts[e] as Range;
  const own = told ? told.from : to;
  const isImpersonal =
    sets.impersonal.has(word.lower) && (words[from + 1]?.lower === sets.it || sets.from.has(words[from + 1]?.lower ?? ''));
  if (!isImpersonal && !opensTag(sentence, sets, { from, to: own })) return null;
  if (!isAbout(sentence, { from, to })) return null;
  const tag = { from, to, verb: word.lower, at: from, told };
  if (isImpersonal)
    return { ...tag, who: sourceFrom(sentence, { from: from + 1, to }), verb: impersonalWords(words, from, sets) };
  const at = has(word, IS.auxiliary) ? own - 1 : from;
  const who = speakerIn(sentence, { from: from + 1, to: at > from ? at : own });
  if (!who && !isPronoun(sentence, from + 1)) return null;
  const pronoun = who ? '' : ` ${words[from + 1]?.lower ?? ''}`;
  return { ...tag, who, at, verb: `${(words[at] as Word).lower}${pronoun}` };
}

function impersonalWords(words: readonly Word[], i: number, { it }: TagSets): string {
  return words[i + 1]?.lower === it ? `${words[i]?.lower ?? ''} ${it}` : (words[i]?.lower ?? '');
}

/** A verb of telling; a verb of many uses only with its second half, or where the verb before it says that it is reported. */
function opensTag(sentence: Sentence, sets: TagSets, { from, to }: Range): boolean {
  const { words, lexicon } = sentence;
  const { lower } = words[from] as Word;
  const last = words[to - 1];
  if (has(words[from], IS.auxiliary)) return to - from > 2 && has(last, IS.say) && has(last, IS.participle);
  if (sets.never.has(lower)) return false;
  const isReported = reportedBefore(sentence, from);
  const isSplit = words.slice(from + 2, to).some((each) => SECOND.test(each.lower));
  if (isTelling(lexicon, words, from)) return isReported || isSplit || !MANY_USES.test(lower);
  const next = words[from + 1];
  const isVerb = sets.speaks.test(lower) || isFinite(words, from) || (words[from] as Word).bits === 0;
  return isReported && isVerb && next?.mark === '' && has(next, IS.determiner | IS.capital | IS.pronoun);
}

/** Verbs that tell of speaking only with their second half: "teilte … mit", "gab … bekannt". */
const MANY_USES =
  /^(?:führ|gib|gab|geb|heb|hob|stell|g[ei]ng|geh|k[oa]m|f[ia]nd|leg|w[ia]rf|h[iä]e?lt|nenn|nannt|teil|räum|kündig|füg|wies|weis|ließ|lass|zeig|droh|ruf|rief|denk|dacht|weiß|wuss|hoff)/u;
const SECOND =
  /^(?:mit|an|ein|aus|hinzu|hervor|klar|bekannt|fest|zurück|hin|überzeugt|sicher|besorgt|zuversichtlich|vor|voraus|davon|wissen)$/u;

/** A verb before it is a form of reported speech. */
export function reportedBefore({ words, lexicon }: Sentence, to: number, from = 0): boolean {
  return words
    .slice(from, to)
    .some(
      (word) =>
        lexicon.reported.has(word.lower) ||
        lexicon.instead.has(word.lower) ||
        (has(word, IS.finite) && isReportedForm(lexicon, word.lower)),
    );
}

/** Words with a verb stand before it, or behind it; nothing that opens a statement follows, and it is no deed among deeds. */
function isAbout({ words }: Sentence, { from, to }: Range): boolean {
  if (has(words[to], IS.that)) return false;
  const isVerb = (a: number, b: number) => words.slice(a, b).some((_, i) => isFinite(words, a + i));
  if (from < 3 && !isVerb(0, from) && !isVerb(to, words.length)) return false;
  return !words.slice(from, to).some((word, i) => has(word, IS.and) && isFinite(words, from + i + 1) && i > 0);
}

/** Over appositions, a relative about whoever speaks, and when it was said. */
function extentOf(sentence: Sentence, parts: readonly Range[], k: number): { e: number; told: Range | null } {
  let e = k;
  let told: Range | null = null;
  for (let n = k + 1; n < parts.length; n += 1) {
    const part = parts[n] as Range;
    const isTold = told === null && isToldOf(sentence, part);
    if (!isTold && !belongs(sentence, part, n === parts.length - 1)) break;
    if (isTold) told = part;
    e = n;
  }
  return { e, told };
}

/** ", der das Museum seit 2010 leitet": the verb at the end. */
function isToldOf({ words, lexicon }: Sentence, { from, to }: Range): boolean {
  const first = words[from] as Word;
  const opens = lexicon.verbFinal.has(first.lower) || has(first, IS.relative);
  return opens && to - from > 2 && isFinite(words, to - 1) && !isFinite(words, from + 1);
}

function belongs({ words, lexicon }: Sentence, { from, to }: Range, isLast: boolean): boolean {
  const stretch = words.slice(from, to);
  if (/^\(|^\)$/.test((words[from] as Word).mark)) return true;
  if (stretch.some((_, i) => isFinite(words, from + i))) return false;
  if (stretch.every(({ lower }) => SECOND.test(lower) || lexicon.stops.has(lower))) return true;
  if (isApposition(words, from, to)) return true;
  const isWhen = has(words[from], IS.preposition) && stretch.some(({ lower }) => lexicon.times.has(lower) || SECOND.test(lower));
  return isLast && isWhen;
}
