import type { Reading, Statement } from '#lib/extraction/reading';

const TELL =
  '(?:say|comment|name|tell|reveal|disclose|specify|elaborate|identify|speculate|confirm or deny|be drawn|go into (?:detail|details|it|that|specifics)|(?:give|offer|provide|cite|produce|present) (?:any |a |further |more |an |his |her |its |their )?(?:reasons?|dates?|figures?|names?|details?|explanations?|evidence|examples?|answers?|comments?|sources?|timetable|breakdown))';
const NOT_TOLD = `(?:(?:also|still|again|so far|then|later|repeatedly|\\p{Ll}+ly)\\s)*(?:(?:has|have|had)\\s(?:so far\\s|also\\s|since\\s|repeatedly\\s)?)?(?:(?:declined|declines|refused|refuses)\\sto|(?:would|did|does|do|will)(?:\\s(?:also\\s|still\\s)?not|n['’]t))\\s${TELL}`;
const OPENS = new RegExp(
  `^(?:(?:and|but|though|although|yet|while)\\s)?(?:(?:he|she|it|they)\\s)?${NOT_TOLD}(?![\\p{L}-])`,
  'iu',
);
/** "whose it was, he would not reveal". */
const CLOSES = new RegExp(`,\\s(?:he|she|it|they)\\s${NOT_TOLD}[.\\s]*$`, 'iu');
const LONGEST = 300;

/** What whoever speaks keeps back is told of them: "declined to name the driver", "she would not say when". */
export function withheld({ text, label }: Reading, statement: Statement): Statement {
  const { span, hands, isQuoted } = statement;
  if (label || isQuoted || hands.length === 0 || span.end - span.start > LONGEST) return statement;
  const words = text.slice(span.start, span.end);
  return /n['’]t\s|not\s|to\s/u.test(words) && (OPENS.test(words) || CLOSES.test(words))
    ? { ...statement, hands: [], speaker: null }
    : statement;
}
