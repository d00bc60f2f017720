import { anyCase } from '#lib/extraction/text/any-case';
import { namesAll, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { hear } from '#lib/extraction/hear';
import { rememberSpeaker } from '#lib/extraction/people/memory';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { REMINDER } from '#lib/extraction/words/chatter';
import { ANNOUNCED, IS_WHAT, NOTED, REPORTS_THIS, SO_SAYS, SO_THEY_SAY, TOLD } from '#lib/extraction/words/saying-tags';
import { questionsFor } from '#lib/workflow/vocabulary';

const LONGEST = 260;
/** What a document that is told of says itself: "which traces the error to a laboratory". */
const JUDGES =
  /^(?:trac|blam|find|found|put|attribut|estimat|conclud|warn|say|said|call|describ|count|show|recommend|criticis|accus)/u;

/**
 * "This was announced by the ministry." says nothing of itself: what the sentence before it said is the ministry's. True when
 * the sentence was such a note.
 */
export function readAnnounced(reading: Reading, unit: Span, stretch: Stretch): boolean {
  if (!reading.isEnglish || unit.end - unit.start > LONGEST) return false;
  const { source, more } = sourceIn(stretch.words);
  const before = source
    ? reading.candidates.filter(
        ({ start, attribution }) => start >= (reading.before?.start ?? unit.start) && attribution.length === 0,
      )
    : [];
  if (!source || before.length === 0) return false;
  const start = stretch.words.lastIndexOf(source);
  const content = { start: 0, end: stretch.words.length };
  const said = reportedBy(stretch, { source: { start, end: start + source.length }, verb: 'announced', content }, reading.memory);
  if (!namesAll(said.hands)) return false;
  for (const candidate of before) {
    candidate.attribution = said.hands;
    candidate.claimant = said.hands.at(-1)?.who ?? null;
    candidate.questions = questionsFor(candidate.kind, true);
  }
  rememberSpeaker(reading.memory, said.speaker.who, said.speaker.isPerson);
  reading.announced = said;
  if (more !== undefined) {
    const at = unit.start + stretch.words.lastIndexOf(more);
    const own = { ...ownStatement(withoutEnd(reading.text, { start: at, end: at + more.length })), subject: source };
    hear(reading, [JUDGES.test(more) ? { ...own, hands: said.hands, speaker: said.speaker } : own]);
  }
  reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'tag' });
  return true;
}

/** Who said it, and what the sentence goes on to tell of them: "So concludes an inquiry, which traces the error to a laboratory." */
function sourceIn(words: string): { source?: string; more?: string } {
  const forms = [ANNOUNCED, REPORTS_THIS, IS_WHAT, SO_SAYS, SO_THEY_SAY];
  return forms.map((form) => form.exec(words)?.groups).find((groups) => groups?.source !== undefined) ?? {};
}

/** Units of "We will remind," and "It should be noted that", which are no words of the statement. */
export function reminderLength(words: string): number {
  return REMINDER.exec(words)?.[0].length ?? 0;
}

const ADDRESS = anyCase(
  /^(?:(?:yes|no|well|thank you|thanks|sorry|and|but|so),? )?(?:(?:mr|mrs|ms|madam|dear) )?(?:chief|governor|minister|prime minister|premier|chancellor|president|speaker|chair|chairman|chairwoman|senator|mayor|professor|doctor|general|commissioner|councillor|director|sir|madam|ma['’]am|ambassador|secretary|sheriff|captain|coach)(?: \p{Lu}\p{L}+)?, (?=\S)/iu,
);

/** Units of "Chief, " and "Mr Speaker, " in a transcript: whom somebody speaks to is no word of the statement. */
export function addressLength({ label }: Reading, words: string): number {
  return label ? (ADDRESS.exec(words)?.[0].length ?? 0) : 0;
}

/** Where "…, a court was told on Wednesday" begins, which is no word of the statement; the length of the words where none stands. */
export function toldAt(words: string): number {
  const at = TOLD.exec(words)?.index ?? 0;
  return at > 15 ? at : words.length;
}

/** "It is noted that the road will close.": whoever made the statement that the sentences before were about. */
export function readNoted(reading: Reading, unit: Span, stretch: Stretch): Statement | null {
  const lead = reading.isEnglish ? NOTED.exec(stretch.words)?.[0].length : undefined;
  if (lead === undefined) return null;
  const own = ownStatement(withoutEnd(reading.text, { start: unit.start + lead, end: unit.end }));
  const { announced } = reading;
  // "The statement added that …" is the statement's own where nobody announced it.
  if (!announced && /^the /i.test(stretch.words)) return null;
  return announced ? { ...own, hands: verbOf(announced), speaker: announced.speaker } : own;
}

function verbOf({ hands }: Reported) {
  return hands.map((hand) => ({ ...hand, verb: 'noted' }));
}
