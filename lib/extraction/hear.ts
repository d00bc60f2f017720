import { type Reading, speakerOf, type Statement } from '#lib/extraction/reading';
import type { Span } from '#lib/extraction/extraction';
import { withoutCalls } from '#lib/extraction/text/calls';
import { readClauses } from '#lib/extraction/text/clauses';
import type { Clause } from '#lib/extraction/text/coordinated';

/** Takes in what a sentence says; it is judged once the whole sentence is heard. */
export function hear(reading: Reading, statements: readonly Statement[]): void {
  for (const statement of statements) reading.heard.push(spoken(reading, statement));
}

/** Under a transcript's label the words are the speaker's, also those that report somebody else's. */
function spoken({ text, label, memory, isEnglish }: Reading, statement: Statement): Statement {
  if (!label || statement.hands[0] === label) return statement;
  if (statement.hands.length > 0) return { ...statement, hands: [label, ...statement.hands] };
  const span = isEnglish ? withoutCalls(text, statement.span, memory.directory) : statement.span;
  const whole = statement.whole === statement.span ? span : statement.whole;
  return { ...statement, span, whole, hands: [label], speaker: speakerOf(label), isQuoted: true };
}

/** The clauses of a stretch that say one thing each. */
export function clausesIn(reading: Reading, span: Span): Clause[] {
  return reading.isEnglish ? readClauses(reading.text, span) : [span];
}
