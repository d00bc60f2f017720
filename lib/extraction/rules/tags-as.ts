import { isApposition } from '#lib/extraction/rules/appositions';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Range, Sentence } from '#lib/extraction/rules/sentence';
import { isPronoun, sourceFrom, speakerIn } from '#lib/extraction/rules/tag-speaker';
import { type TagSets, tagSetsOf } from '#lib/extraction/rules/tag-sets';
import type { Tag } from '#lib/extraction/rules/take-tag';
import { isTelling } from '#lib/extraction/rules/telling';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** "wie die Polizei mitteilte", "wie aus dem Bericht hervorgeht", "so die Polizei", "es hieß, …". */
export function asTag(sentence: Sentence, parts: readonly Range[], k: number): Tag | null {
  const sets = tagSetsOf(sentence.lexicon);
  const part = parts[k] as Range;
  const word = sentence.words[part.from] as Word;
  if (!sets || word.isQuoted) return null;
  if (word.lower === sets.as) return comparing(sentence, parts, k);
  if (k > 0 && word.lower === sets.thus && /[,—–]/.test(word.mark)) return thus(sentence, parts, k);
  return k === 0 && parts.length > 1 ? hearsayAhead(sentence, sets, part) : null;
}

/** Up to a verb of telling at the end, over an apposition of whoever speaks. */
function comparing(sentence: Sentence, parts: readonly Range[], k: number): Tag | null {
  const { words } = sentence;
  const { from } = parts[k] as Range;
  if (words.slice(Math.max(0, from - 9), from).some(({ lower }) => MEASURES.test(lower))) return null;
  for (let e = k; e < Math.min(parts.length, k + 3); e += 1) {
    const { from: start, to } = parts[e] as Range;
    const verb = verbAtEnd(sentence, to);
    if (verb >= 0 && verb > from) {
      const who = sourceOf(sentence, { from: from + 1, to: verb });
      return who === undefined ? null : { from, to, who, verb: (words[verb] as Word).lower, at: verb, told: null };
    }
    if (e > k && !isApposition(words, start, to)) return null;
  }
  return null;
}

/** "so hoch, wie der Konzern erwartet": a measure, nobody's words. */
const MEASURES = /^(?:so|ebenso|genauso|doppelt|dreimal|viermal|anders|mehr|weniger|genau|solche?)$/;

/** What somebody hoped for is not what she said. */
const EXPECTS =
  /^(?:erwart|erhoff|hoff|gehofft|plan|geplant|denk|dacht|gedacht|forder|gefordert|fürcht|wünsch|gewünscht|versprach|verspr[io]ch)/u;

/** The verb that a stretch ends with, or the participle before its helper: "mitgeteilt hatte". */
function verbAtEnd({ words, lexicon }: Sentence, to: number): number {
  const last = words[to - 1]?.lower ?? '';
  const told = words[to - 2];
  if (has(words[to - 1], IS.auxiliary) && has(told, IS.say)) return EXPECTS.test(told?.lower ?? '') ? -1 : to - 2;
  if (EXPECTS.test(last)) return -1;
  const sets = tagSetsOf(lexicon);
  return isTelling(lexicon, words, to - 1) || sets?.ofPapers.test(last) || sets?.impersonal.has(last) ? to - 1 : -1;
}

/** Who says it; null for nobody, undefined when it is no tag. */
function sourceOf(sentence: Sentence, range: Range): Tag['who'] | undefined {
  const { words, lexicon } = sentence;
  const sets = tagSetsOf(lexicon) as TagSets;
  const verb = words[range.to]?.lower ?? '';
  if (words[range.from]?.lower === sets.it) return sets.impersonal.has(verb) ? sourceFrom(sentence, range) : undefined;
  if (sets.ofPapers.test(verb) || sets.impersonal.has(verb)) return sourceFrom(sentence, range) ?? undefined;
  const who = speakerIn(sentence, range);
  return who ?? (isPronoun(sentence, range.from) ? null : undefined);
}

/** "so die Polizei", "so Wendt weiter": without a verb, and no plan or idea. */
function thus(sentence: Sentence, parts: readonly Range[], k: number): Tag | null {
  const { words, lexicon } = sentence;
  const { from } = parts[k] as Range;
  let e = k;
  while (e + 1 < parts.length && isApposition(words, (parts[e + 1] as Range).from, (parts[e + 1] as Range).to)) e += 1;
  const { to } = parts[e] as Range;
  if (words.slice(from + 1, to).some((word, i) => isTelling(lexicon, words, from + 1 + i) || has(word, IS.auxiliary)))
    return null;
  const first = words[from + 1];
  const noun = has(first, IS.determiner) ? words[from + 2] : first;
  if (
    !noun ||
    /^(?:viele|wenige|manche|alle|einige|mehrere)$/.test(first?.lower ?? '') ||
    first?.mark !== '' ||
    !has(noun, IS.capital) ||
    THOUGHTS.test(noun.lower)
  )
    return null;
  const who = speakerIn(sentence, { from: from + 1, to });
  return who && { from, to, who, verb: (words[from] as Word).lower, at: from, told: null };
}

const THOUGHTS =
  /(?:plan|idee|tenor|these|theorie|motto|vorstellung|hoffnung|erwartung|argument|vorhaben|ziel|titel|name|bilanz|kritik|vorwurf|begründung|fazit|überlegung|einschätzung|annahme|rechnung|vermutung)$/u;

/** "Es hieß, …", "Dort heißt es, …", "Aus dem Rathaus hieß es, …": only a source that is named says it. */
function hearsayAhead(sentence: Sentence, sets: TagSets, { from, to }: Range): Tag | null {
  const { words } = sentence;
  const it = words.findIndex(({ lower }, i) => i < to && lower === sets.it);
  const isHere = it >= 0 && it < to;
  const verb = !isHere ? -1 : [it - 1, it + 1].find((i) => i >= from && i < to && sets.impersonal.has((words[i] as Word).lower));
  if (verb === undefined || verb < 0 || to - Math.max(it, verb) > 4 || Math.min(it, verb) - from > 9) return null;
  const next = has(words[to], IS.that) ? to + 1 : to;
  const who = sourceFrom(sentence, { from, to });
  return { from, to: next, who, verb: (words[verb] as Word).lower, at: verb, told: null };
}
