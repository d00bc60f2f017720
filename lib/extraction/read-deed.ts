import { anyCase } from '#lib/extraction/text/any-case';
import { readNounPhrase } from '#lib/extraction/attribution/noun-phrase';
import { handOf, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { clausesIn } from '#lib/extraction/hear';
import { resolve } from '#lib/extraction/people/resolve';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';
import { REPORTING, reportVerbAt } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

const SAYING_BEHIND = anyCase(
  new RegExp(`^(?<deed>[^\\uE000"“]{20,}?),\\s+(?<verb>${REPORTING})\\s+(?:(?:also|only|merely)\\s+)?(?:that\\s+)?(?=\\S)`, 'iu'),
);
const LEAST = 12;

interface Deed {
  span: Span;
  verb: string;
  /** Where the words begin that say what was said. */
  said: number;
  /** Before the verb of the deed. */
  subject: Span;
}

/** "They signed a letter, warning that …": what was done while saying something. Null where the sentence reports all through. */
export function deedAhead({ words, start }: Stretch): Deed | null {
  const match = SAYING_BEHIND.exec(words);
  const { deed, verb } = match?.groups ?? {};
  if (!match || deed === undefined || verb === undefined) return null;
  const list = plainWords(deed, 40);
  const at = findPredicate(list, 1);
  const done = list[at] ?? '';
  if (at < 1 || reportVerbAt(done, { start: 0, end: done.length }) !== null) return null;
  const end = wordStart(deed, at);
  const phrase = readNounPhrase(words, { start: 0, end });
  if (!phrase) return null;
  return {
    span: { start, end: start + deed.length },
    verb: verb.toLowerCase(),
    said: start + match[0].length,
    subject: { start: start + phrase.start, end: start + phrase.end },
  };
}

/** Both halves of such a sentence: the deed in the text's own voice, and what its doer said. Null for any other sentence. */
export function readDeed(reading: Reading, unit: Span, stretch: Stretch): Statement[] | null {
  const deed = deedAhead(stretch);
  if (!deed || unit.end - deed.said < LEAST) return null;
  const who = resolve(reading.text, deed.subject, reading.memory);
  const said = { hands: [handOf(who, deed.verb)], speaker: who, coreferences: who.coreference ? [who.coreference] : [] };
  const content = withoutEnd(reading.text, { start: deed.said, end: unit.end });
  return [
    ...clausesIn(reading, deed.span).map(ownStatement),
    ...clausesIn(reading, content).map((clause) => ({ ...ownStatement(clause), ...said })),
  ];
}

/** Where the nth word begins. */
function wordStart(words: string, n: number): number {
  return matchesOf(words, /\S+/g)[n]?.index ?? words.length;
}
