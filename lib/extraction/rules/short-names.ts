import type { Coreference } from '#lib/extraction/extraction';
import { IS } from '#lib/extraction/rules/lexicon';
import { placeAt } from '#lib/extraction/rules/owners';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { nameAt } from '#lib/extraction/rules/whom';
import { has } from '#lib/extraction/rules/words-of';

interface Around {
  sentence: Sentence;
  found: Coreference[];
}

/** A name by a part of it; gives the place behind it. */
export function shortName(around: Around, i: number): number {
  const { sentence, found } = around;
  const named = nameAt(sentence, i, sentence.words.length);
  if (!named) return shortBody(around, i);
  const at = placeAt(sentence, i, named.to);
  if (at.text !== named.person.name && !named.person.name.endsWith(`ña ${at.text}`) && named.person.name !== `don ${at.text}`)
    found.push({ ...at, refersTo: named.person.name, how: 'name', sure: 'certain' });
  return named.to;
}

/** "Arenas", of the firm "Transportes Arenas". */
function shortBody({ sentence, found }: Around, i: number): number {
  const { words, cast, lexicon } = sentence;
  if (
    lexicon.base !== 'es' ||
    has(words[i], IS.body | IS.role) ||
    /^\p{Lu}/u.test(words[i + 1]?.mark === '' ? (words[i + 1]?.text ?? '') : '')
  )
    return i;
  const at = placeAt(sentence, i, i + 1);
  const among = cast.bodies.filter(({ name }) => name.endsWith(` ${at.text}`) && !/\sdel?\s/.test(name));
  const [body] = among;
  if (!body || among.length > 1 || has(words[i - 1], IS.capital)) return i;
  found.push({ ...at, refersTo: body.name, how: 'name', sure: 'likely' });
  return i + 1;
}
