import type { Span } from '#lib/extraction/extraction';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

/** "…, injuring 17 people": what came of it, behind the comma that closes the sentence. Words that say how it was said are none. */
const OUTCOME =
  /,\s(?<part>(?:\p{Ll}+ly\s|at one (?:point|stage|time)\s|at times\s|at (?:its|their) (?:peak|worst|lowest|highest)\s)?(?!(?:including|according|regarding|concerning|following|during|excluding|depending|citing|quoting|starting|beginning|adding|saying|noting|stressing|claiming|insisting|arguing|warning|explaining|stating|conceding|predicting|promising|acknowledging|remarking|observing|reporting|telling|revealing|estimating|declaring|suggesting|admitting|asserting|alleging|confirming|recalling|pointing|writing|something|anything|nothing|everything|meaning|speaking|asking|blaming|urging|demanding|accusing|describing|calling|thanking)\b)\p{Ll}{2,}ing\s[^;:“”"\uE000]{6,140}?)[.!]?\s*$/u;

/** A sentence in two: what happened, and what came of it. */
export interface Outcome {
  happened: Span;
  came: Span;
  /** "…, touching 9.07 before closing at 8.98": a figure that followed. */
  followed: Span | null;
}

const THEN = /\s(?:before|and then|then)\s(?<part>\p{Ll}{3,}ing\s[^,;:]*\d.*)$/u;

/** Null where no participle closes the sentence, or no clause stands before it. */
export function readOutcome(words: string): Outcome | null {
  if (!words.includes('ing ')) return null;
  const match = OUTCOME.exec(words);
  const part = match?.groups?.part;
  if (!match || part === undefined || !hasFiniteVerb(words.slice(0, match.index), 1)) return null;
  const start = match.index + match[0].indexOf(part);
  const next = THEN.exec(part);
  const isFigure = next !== null && /\d/.test(part.slice(0, next.index));
  const came = { start, end: start + (isFigure ? next.index : part.length) };
  const followed = isFigure ? { start: start + part.length - (next.groups?.part ?? '').length, end: start + part.length } : null;
  return { happened: { start: 0, end: match.index }, came, followed };
}
