import { anyCase } from '#lib/extraction/text/any-case';
import { readReported } from '#lib/extraction/attribution/reported';
import { handOf, moved, namesAll, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectBefore } from '#lib/extraction/attribution/subject';
import { readNounPhrase } from '#lib/extraction/attribution/noun-phrase';
import type { Hand, Span } from '#lib/extraction/extraction';
import { resolve } from '#lib/extraction/people/resolve';
import { ownStatement, type Quoting, type Reading, type Statement } from '#lib/extraction/reading';
import { readClauses, withoutEnd } from '#lib/extraction/text/clauses';
import { findPredicate, hasFiniteVerb, plainWords } from '#lib/extraction/words/predicate';

const OPENS = anyCase(
  /^(?:(?:but|and|meanwhile|also),?\s)?(?<verb>drawing attention to the fact|calling attention to the fact|noting|stating|saying|adding|claiming|arguing|recalling|stressing|emphasi[sz]ing|underlining|underscoring|pointing out|warning|insisting|explaining|asserting|conceding|admitting|acknowledging|observing|complaining|alleging|remarking|declaring|confirming|maintaining|reporting|reminding (?:\p{L}+\s){0,3}\p{L}+|telling (?:\p{L}+\s){0,3}\p{L}+)\sthat\s+/iu,
);
const LEAST = 12;

/** What a sentence that opens so says first, and where its main clause begins. */
interface Opening {
  said: Statement[];
  rest: Span;
}

/**
 * "Stating that the harvest was poor, the minister said that prices would rise": what the participle opens is said by whoever the main
 * clause is about. Null for any other sentence.
 */
export function readOpening(reading: Reading, unit: Span, stretch: Stretch): Opening | null {
  const { words } = stretch;
  const match = OPENS.exec(words);
  if (!match) return null;
  const from = match[0].length;
  for (const { 0: comma, index } of words.slice(from).matchAll(/,\s+/gu)) {
    const at = from + index;
    const main = { ...stretch, words: words.slice(at + comma.length), start: stretch.start + at + comma.length };
    if (at - from < LEAST || !hasFiniteVerb(words.slice(from, at), 1)) continue;
    const who = speakerIn(reading, main);
    if (!who) continue;
    const content = withoutEnd(reading.text, moved({ start: from, end: at }, stretch.start));
    const verb = match.groups?.verb?.toLowerCase() ?? 'saying';
    const said = readClauses(reading.text, content).map((span) => ({
      ...ownStatement(span),
      hands: who.hands.map((hand) => ({ ...hand, verb })),
      speaker: who.speaker,
    }));
    return { said, rest: { start: main.start, end: unit.end } };
  }
  return null;
}

/** Whoever the main clause reports, else whoever it is about. */
function speakerIn({ text, memory }: Reading, main: Stretch): Quoting | null {
  const reported = readReported(main, memory, 1);
  const [first] = reported?.hands ?? [];
  if (reported && first && first.start - main.start < 120 && first.start <= reported.content.start)
    return { hands: [first], speaker: reported.speaker };
  const verb = verbAt(main.words);
  const span = verb > 0 ? subjectBefore({ words: main.words, from: 0 }, verb) : null;
  const place = span && readNounPhrase(main.words, span);
  if (!place || place.start > 4) return null;
  const who = resolve(text, moved(place, main.start), memory);
  const hands: Hand[] = [handOf(who, 'said')];
  return namesAll(hands) ? { hands, speaker: who } : null;
}

/** Where the first finite verb begins; -1 where there is none. */
function verbAt(words: string): number {
  const plain = words.replace(/,\s[^,;:]{3,90},(?=\s)/gu, (aside) => ' '.repeat(aside.length));
  const verb = findPredicate(plainWords(plain, 40), 1);
  return verb < 1 ? -1 : ([...plain.matchAll(/\S+/gu)][verb]?.index ?? -1);
}
