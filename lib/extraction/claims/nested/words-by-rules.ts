import type { Span } from '#lib/extraction/extraction';
import { markIn, MOST, type Word } from '#lib/extraction/claims/nested/words';
import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, wordsOf, type Word as RuleWord } from '#lib/extraction/rules/words-of';

/** In the order in which a word that may be several things is taken. */
const KINDS: readonly [string, number][] = [
  ['and', IS.and],
  ['but', IS.but],
  ['that', IS.that],
  ['which', IS.relative],
  ['because', IS.subordinate],
  ['preposition', IS.preposition],
  ['determiner', IS.determiner],
  ['#', IS.number],
  ['light', IS.light],
  ['pronoun', IS.pronoun],
  ['gerund', IS.gerund],
  ['infinitive', IS.infinitive],
  ['participle', IS.participle],
  ['name', IS.capital],
];
const LEANS = IS.and | IS.but | IS.that | IS.relative | IS.subordinate | IS.preposition | IS.determiner | IS.article;

const SUPPOSES: ReadonlySet<string> = new Set('si se wenn falls sofern если якщо якби caso'.split(' '));

/** The words of a passage in a language that is read by rules, as the signs of what stands nested in it see them. */
export function readWordsByRules(text: string, { start, end }: Span, lexicon: Lexicon): Word[] {
  const written = text.slice(start, end);
  const words = wordsOf(written, lexicon);
  if (words.length > MOST) return [];
  return words.map((word, i): Word => {
    const kind = KINDS.find(([, bits]) => has(word, bits))?.[0] ?? 'word';
    const isVerb = isFinite(words, i);
    return {
      start: start + word.start,
      end: start + word.end,
      mark: i === 0 ? '' : markIn(written.slice(words[i - 1]?.end ?? 0, word.start)),
      kind: isVerb ? (has(word, IS.auxiliary) ? 'auxiliary' : 'verb') : kind,
      tense: isVerb ? 'past' : null,
      isReport: has(word, IS.say),
      joins: has(word, IS.and | IS.but),
      opens: has(word, IS.that | IS.relative | IS.subordinate),
      closes: closes(word),
      relates: has(word, IS.relative),
      leans: !isVerb && has(word, LEANS),
      opensOn: closes(word) && !has(word, IS.and | IS.but | IS.relative),
      supposes: i === 0 && SUPPOSES.has(word.lower),
      pairs: false,
      isNumber: has(word, IS.number),
    };
  });
}

function closes(word: RuleWord): boolean {
  return has(word, IS.and | IS.but | IS.that | IS.relative | IS.subordinate | IS.preposition | IS.gerund);
}
