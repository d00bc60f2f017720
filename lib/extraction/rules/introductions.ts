import type { Span } from '#lib/extraction/extraction';
import type { RuleReader } from '#lib/extraction/rules/reader';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';

const LONGEST = 140;

/** "La alcaldesa, Remedios Quintanar" also says that she is the mayor: once for each person, where the text introduces them. */
export function readIntroductions({ text }: Reading, rules: RuleReader, unit: Span): Statement[] {
  return rules.cast.people.flatMap(({ name, introduced }) => {
    if (!introduced || introduced.start < unit.start || introduced.end > unit.end || rules.introduced.has(name)) return [];
    rules.introduced.add(name);
    const span = withoutEnd(text, introduced);
    if (span.end - span.start > LONGEST) return [];
    return [
      { ...ownStatement(span), kind: 'descriptor' as const, derived: lineOf(text.slice(span.start, span.end), name, rules) },
    ];
  });
}

/** "Su alcaldesa, Pilar Ortí" alone does not tell whose: "Pilar Ortí, alcaldesa". */
function lineOf(words: string, name: string, { lexicon }: RuleReader): string {
  const [first = '', ...others] = words.split(' ');
  const at = words.indexOf(name);
  if (!lexicon.words.possessive.split(' ').includes(first.toLowerCase()) || at < 0) return words;
  const office = words.slice(first.length + 1, at).replace(/[,\s]+$/u, '');
  return others.length === 0 ? words : `${name}, ${office}${words.slice(at + name.length)}`;
}
