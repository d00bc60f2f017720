import type { Coreference, Span } from '#lib/extraction/extraction';
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
    // «Кабинет депутата Ольги Ивановой»: words in another case than that of a subject say nothing alone.
    const isOblique = rules.lexicon.cases !== null && !text.slice(span.start, span.end).includes(name);
    if (span.end - span.start > LONGEST || isOblique) return [];
    return [
      {
        ...ownStatement(span),
        kind: 'descriptor' as const,
        derived: lineOf(text.slice(span.start, span.end), name, rules),
        coreferences: officeOf(text, span, { name, rules }),
      },
    ];
  });
}

/** "Su portavoz" before a name means whom the name names. */
function officeOf(text: string, span: Span, { name, rules }: { name: string; rules: RuleReader }): Coreference[] {
  const words = text.slice(span.start, span.end);
  const at = words.indexOf(`, ${name}`);
  const isOnes = rules.lexicon.words.possessive.split(' ').includes(words.split(' ', 1)[0]?.toLowerCase() ?? '');
  if (at < 0 || !isOnes) return [];
  const end = span.start + at;
  return [{ start: span.start, end, text: words.slice(0, at), refersTo: name, how: 'description', sure: 'certain' }];
}

/** The verb of "Pilar Ortí es alcaldesa". */
const COPULA: Readonly<Record<string, string>> = { es: 'es', fr: 'est', it: 'è', pt: 'é', de: 'ist' };
const LETTERS = 40;

/** "Su alcaldesa, Pilar Ortí, de 52 años" in full: "Pilar Ortí, de 52 años, es alcaldesa". */
function lineOf(words: string, name: string, { lexicon }: RuleReader): string {
  const [first = '', ...others] = words.split(' ');
  const at = words.indexOf(name);
  const isOnes = lexicon.words.possessive.split(' ').includes(first.toLowerCase());
  const is = COPULA[lexicon.base];
  const before = words.slice(isOnes ? first.length + 1 : 0, Math.max(at, 0));
  const office = before.replace(/[,\s]+$/u, '');
  const rest = words.slice(at + name.length).replace(/^, que\s.*$/su, '');
  if (at < 0 || others.length === 0 || (!isOnes && (is === undefined || !/,\s$/u.test(before) || rest !== ''))) return words;
  if (is === undefined || rest.length > LETTERS || office === '') return `${name}, ${office}${rest}`;
  return `${name}${rest === '' ? '' : `${rest},`} ${is} ${office.charAt(0).toLowerCase()}${office.slice(1)}`;
}
