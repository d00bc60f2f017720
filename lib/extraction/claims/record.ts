import type { Span } from '#lib/extraction/extraction';
import {
  CHAIRING,
  DATELINE,
  isAskedInWriting,
  isHeadlineBullet,
  isStaged,
  isTitle,
  MOTION,
  PLACE_IN_RECORD,
} from '#lib/extraction/claims/order-paper';
import { SITTING } from '#lib/extraction/words/speech-words';
import type { NonClaimReason } from '#lib/workflow/vocabulary';

/** "Wednesday 12 November 2025", "2.34 pm": the head of a record. */
const ONLY_TIME =
  /^(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december),? \d{4}|\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?)[.]?$/iu;
const LONGEST_LINE = 300;
/** "Check against delivery", "Embargoed until noon": the line that heads a sheet which is handed out. */
const OF_SHEET =
  /\b(?:[Cc]heck(?:ed)? against delivery|[Ee]mbargoed (?:until|to|till)|[Nn]ot for (?:publication|release) before)\b|[.]\s(?:Unc|C)orrected[.]?$/u;

/** The line that a passage stands in; empty where it is a long one. */
function lineAround(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const last = to < 0 ? text.length : to;
  return last - from < LONGEST_LINE ? text.slice(from, last) : '';
}

/** "Motion 14 has been moved and seconded": whoever has the chair says what is before the hall. */
const MOVED =
  /^(?:the )?(?:motion|amendment|resolution|composite|item)s?(?: (?:no\.? ?|number )?\d{1,3}[a-z]?)? (?:has|have|is|was) (?:now |duly |been |formally ){0,2}(?:moved|seconded|proposed|before (?:you|us|conference))(?: and (?:seconded|moved))?$/iu;

/** What a member moves is the text of the motion. */
const MOVES =
  /^(?:[^.;:]{0,30}\b)?(?:I|we) (?:now |formally |therefore )?(?:beg|rise|wish) to (?:move|second|ask leave|give notice)\b/iu;

/** The first words of the sentence. */
function sentenceOf(text: string, unit: Span | null, { start }: Span): string {
  return unit && unit.start <= start ? text.slice(unit.start, unit.start + 120) : '';
}

/**
 * Why words belong to the record of a sitting or to the sheet of a speech, and are no claim: the day and the hour at its head, a
 * motion that is moved, a question of the order paper, what the sitting does. Null for any others.
 */
export function recordReason(
  text: string,
  { span, unit, isOwn, isLabelled }: { span: Span; unit: Span | null; isOwn: boolean; isLabelled: boolean },
): NonClaimReason | null {
  const quote = text.slice(span.start, span.end);
  if (OF_SHEET.test(lineAround(text, span))) return 'notice';
  if (isOwn && isHeadlineBullet(text, span)) return 'headline';
  const isOfSitting = isOwn ? SITTING.test(quote) : isLabelled && MOVED.test(quote);
  if (isOfSitting || ONLY_TIME.test(quote) || MOVES.test(sentenceOf(text, unit, span))) return 'boilerplate';
  if (isInRecord(text, { span, unit, isLabelled })) return 'boilerplate';
  return isLabelled &&
    unit &&
    isAskedInWriting(text.slice(unit.start, unit.end), text.slice(Math.max(0, unit.start - 8), unit.start))
    ? 'question'
    : null;
}

function isInRecord(text: string, { span, unit, isLabelled }: { span: Span; unit: Span | null; isLabelled: boolean }): boolean {
  const quote = text.slice(span.start, span.end);
  if (PLACE_IN_RECORD.test(quote) || DATELINE.test(quote) || isTitle(quote)) return true;
  const sentence = sentenceOf(text, unit, span);
  if (MOTION.test(sentence)) return true;
  const around = { before: text.slice(Math.max(0, span.start - 1), span.start), behind: text.slice(span.end, span.end + 2) };
  return isLabelled && (CHAIRING.some((pattern) => pattern.test(quote)) || isStaged(quote, around));
}
