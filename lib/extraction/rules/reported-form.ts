import type { Lexicon } from '#lib/extraction/rules/lexicon';

/** "sei", "verlängere": a form of the verb that says that somebody says it. */
export function isReportedForm({ reported, base }: Pick<Lexicon, 'reported' | 'base'>, form: string): boolean {
  return reported.has(form) || (base === 'de' && SUBJUNCTIVE.test(form));
}

/** One person in the present with "-e": no past of a weak verb ("machte"), nor "wurde". */
const SUBJUNCTIVE = /^(?!wurde$|würde$|wäre$|hätte$)\p{Ll}{2,}[^aeiouäöütx]e$/u;
