import { IS } from '#lib/extraction/rules/lexicon';
import { place, type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import { nameAt, whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** With one "de …" behind it: "el concejal de Obras". */
export function endOfPhrase(words: readonly Word[], head: number): number {
  const of = words[head + 1];
  if (!of || of.mark !== '') return head + 1;
  const noun = has(words[head + 2], IS.determiner) ? head + 3 : head + 2;
  return /^(?:de|del|da|do|di|della|du|des)$/.test(of.lower) && words[noun]?.mark === '' && has(words[noun], IS.capital)
    ? noun + 1
    : head + 1;
}

/** "el concejal, Lucas Bermejo", "la empresa, Hidrovalle": the name behind the comma says who is meant. */
export function namedBehind(sentence: Sentence, to: number): Whom | null {
  const { words, cast } = sentence;
  const next = words[to];
  if (next?.mark !== ',' || !has(next, IS.capital)) return null;
  const person = nameAt(sentence, to, words.length);
  if (person && !has(words[to - 1], IS.role) && has(words[to - 1], IS.body)) return null;
  if (person) return whom(sentence, to, person.to);
  let end = to + 1;
  while (has(words[end], IS.capital) && words[end]?.mark === '') end += 1;
  const at = place(sentence, { from: to, to: end });
  const name_ = textOf(sentence, { from: to, to: end });
  const body = cast.bodies.find(({ name }) => name === name_);
  return body
    ? {
        who: body.name,
        start: at.start,
        end: at.end,
        isPerson: false,
        gender: null,
        isOpen: false,
        isBody: true,
        coreference: null,
      }
    : null;
}
