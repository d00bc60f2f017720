import { anyCase } from '#lib/extraction/text/any-case';
import { moved, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectBefore } from '#lib/extraction/attribution/subject';
import type { Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import { type Resolved, resolve } from '#lib/extraction/people/resolve';
import { ACTS_OF_SAYING } from '#lib/extraction/words/acts-of-saying';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import type { ClaimKind } from '#lib/workflow/vocabulary';

/** A clause that says what somebody says without "that": "accused the firm of lying", "plans to close the road". */
export interface Act {
  who: Resolved;
  verb: string;
  kind: ClaimKind | null;
  /** The words that are claimed, when they are fewer than the clause. */
  said?: Span;
}

const NOBODY = /^(?:i|we|you|there|this|that|these|those|which|who)$/i;
/** "the flats we promised": the verb is that of a clause within. */
const OF_CLAUSE = /\s(?:i|we|you|he|she|they)$/i;
const LEAD = anyCase(/^(?:(?:\p{Ll}+ly|also|then|later|now|once|again|still|even|has|have|had|in turn)\s)*$/iu);

/**
 * Who says a clause by an act of saying, for a clause whose subject stands in it or, with `subject`, in an earlier part of the
 * sentence. Null for any other clause.
 */
export function readAct(stretch: Stretch, memory: Memory, subject: Resolved | null): Act | null {
  const { words } = stretch;
  for (const { pattern, kind, isOfBodies } of ACTS_OF_SAYING) {
    const match = pattern.exec(words);
    const verb = match?.groups?.verb;
    if (!match || !verb) continue;
    const at = match.index;
    const who = subject && LEAD.test(words.slice(0, at)) ? subject : subjectIn(stretch, at, memory);
    if (who && !(isOfBodies && (who.isPerson || who.isOpen)))
      return { who, verb: verb.toLowerCase(), kind, ...saidIn(stretch, match) };
  }
  return null;
}

/** "puts the cost at £2 million": the cost and the figure. */
function saidIn({ words, start }: Stretch, match: RegExpExecArray): Pick<Act, 'said'> {
  const said = match.groups?.said;
  if (said === undefined) return {};
  return { said: moved({ start: words.indexOf(said, match.index), end: words.replace(/[\s.]+$/u, '').length }, start) };
}

/** Whoever stands before the verb, when nothing but a place or a time stands before them. */
function subjectIn(stretch: Stretch, verb: number, memory: Memory): Resolved | null {
  const { text, words, start } = stretch;
  const span = subjectBefore({ words, from: 0 }, verb);
  if (!span || hasFiniteVerb(words.slice(0, span.start), 1)) return null;
  // "Some 400 people (the police counted 180)": what stands in brackets is of another.
  if (/\([^)]*$/u.test(words.slice(span.start, span.end))) return null;
  if (NOBODY.test(words.slice(span.start, span.end)) || OF_CLAUSE.test(words.slice(span.start, span.end))) return null;
  return resolve(text, moved(span, start), memory);
}
