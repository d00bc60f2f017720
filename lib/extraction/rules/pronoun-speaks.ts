import { IS } from '#lib/extraction/rules/lexicon';
import { lastNamed } from '#lib/extraction/rules/named';
import { meaning, type Range, type Sentence, type Whom } from '#lib/extraction/rules/sentence';
import { openSpeaker } from '#lib/extraction/rules/tag-frame';
import { has } from '#lib/extraction/rules/words-of';

/** Only this far back whoever is "she" may have been named. */
const FAR = 600;

/** "a-t-elle dit", "утверждает она": whoever the text is about, if she may be meant; nobody is chosen else. Null without a pronoun. */
export function pronounMeant(sentence: Sentence, { from, to }: Range): Whom | null {
  const { words, lexicon, topic, cast, start, nouns } = sentence;
  const at = words.findIndex((word, i) => i >= from && i < to && (lexicon.he.has(word.lower) || isLui(words, i)));
  const next = words[at + 1];
  if (at < 0 || (next?.mark === '' && has(next, IS.capital))) return null;
  const word = words[at];
  const gender = isLui(words, at) || lexicon.words.he.split(' ').includes(word?.lower ?? '') ? 'm' : 'f';
  if (topic?.isPerson && (topic.gender ?? gender) === gender) return nouns.length > 0 ? null : asPronoun(sentence, at, topic);
  const before = start + (word?.start ?? 0);
  const other = lastNamed(cast, before, (person) => (person.gender ?? gender) === gender, FAR);
  if (other) return asPronoun(sentence, at, { who: other.name, gender: other.gender });
  return nouns.length > 0 && topic === null ? null : openSpeaker(sentence, words[at]?.lower ?? '', at);
}

/** "d’après lui": no dative there. */
function isLui(words: Sentence['words'], i: number): boolean {
  return words[i]?.lower === 'lui' && words[i + 1]?.mark !== '';
}

function asPronoun(sentence: Sentence, at: number, { who, gender }: Pick<Whom, 'who' | 'gender'>): Whom {
  return meaning(sentence, { from: at, to: at + 1 }, { who, isPerson: true, gender, how: 'pronoun', sure: 'likely' });
}
