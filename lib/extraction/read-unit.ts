import { readReportedElsewhere, readTagElsewhere } from '#lib/extraction/attribution/elsewhere';
import { readLearned } from '#lib/extraction/attribution/learned';
import { readQuoteTag } from '#lib/extraction/attribution/quote-tag';
import { readReported } from '#lib/extraction/attribution/reported';
import type { Reported, Stretch } from '#lib/extraction/attribution/stretch';
import { readFurther } from '#lib/extraction/attribution/further';
import type { Hand, Span } from '#lib/extraction/extraction';
import { rememberNames, rememberSpeaker } from '#lib/extraction/people/memory';
import { readByRules } from '#lib/extraction/rules/read-by-rules';
import { addressLength, readAnnounced, readNoted, reminderLength, toldAt } from '#lib/extraction/read-announced';
import { type Afterwards, afterwards } from '#lib/extraction/read-afterwards';
import { besideIn, proposeBeside, proposeHeard } from '#lib/extraction/propose-heard';
import { saidInPart } from '#lib/extraction/read-part';
import { readSpeech } from '#lib/extraction/read-speech';
import { ownStatement, type Reading, speakerOf, type Statement } from '#lib/extraction/reading';
import { withoutCalls } from '#lib/extraction/text/calls';
import { readClauses, withoutEnd } from '#lib/extraction/text/clauses';
import { usesWeights } from '#lib/extraction/uses-weights';
import { findPredicate, hasFiniteVerb, plainWords } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';
import type { Clause } from '#lib/extraction/text/coordinated';
import { maskQuotations } from '#lib/extraction/text/mask';
import { isSpeech, readQuotations } from '#lib/extraction/text/quotations';

const LONGEST_READ = 1500;
const LONGEST_PASSAGE = 5000;
const QUESTION = /[?？؟]["”»’)]*$/u;

/** Reads one sentence: what it says outright, and what it takes for granted beside that. */
export function readUnit(reading: Reading, unit: Span): void {
  const known = reading.candidates.length;
  reading.before = reading.memory.unit;
  reading.memory.unit = unit;
  const quoted = readQuotations(reading.text, unit);
  if (unit.end - unit.start > LONGEST_READ) readRunOn(reading, unit);
  else if (reading.rules) proposeAll(reading, readByRules(reading, reading.rules, unit));
  else readOutright(reading, unit, quoted);
  const beside = reading.isEnglish && unit.end - unit.start <= LONGEST_READ ? besideIn(reading, unit, quoted) : [];
  proposeHeard(reading, unit, beside);
  if (reading.candidates.length > known) proposeBeside(reading, beside, known);
}

/** Its quotations are what somebody said, else what is reported in it, else its own words. */
function readOutright(reading: Reading, unit: Span, quoted: Span[]): void {
  const { text } = reading;
  const speech = quoted.filter((quote) => isSpeech(text, quote, unit));
  const halves = speech.length === 0 ? atSemicolon(reading, unit, quoted) : [];
  if (halves.length > 1)
    return halves.forEach((half) =>
      readOutright(
        reading,
        half,
        quoted.filter(({ start }) => start >= half.start && start < half.end),
      ),
    );
  if (speech.length === 0 && QUESTION.test(text.slice(Math.max(unit.start, unit.end - 6), unit.end))) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'question' });
    return undefined;
  }
  const stretch = { text, words: maskQuotations(text, unit, quoted), start: unit.start };
  const said = speech.length > 0 ? readSpeech(reading, { unit, stretch, speech }) : null;
  if (said) return proposeAll(reading, said);
  const before = reading.quoting;
  reading.quoting = null;
  if (readFreely(reading, { unit, stretch }, before)) return rememberNames(reading.memory, text.slice(unit.start, unit.end));
  if (!readAnnouncement(reading, unit, stretch) && !readAnnounced(reading, unit, stretch)) readProse(reading, unit, stretch);
  return rememberNames(reading.memory, text.slice(unit.start, unit.end));
}

const FREELY = /^(?:(?:and|but|so)\s)?(?:he|she|it|they)\s(?:would|had)\s(?!(?:said|told|added|warned|argued|not comment)\b)/iu;

/** "… the envoy said. He would return on Sunday.": by "would" and "had" the words are still those of whoever was reported. */
function readFreely(reading: Reading, { unit, stretch }: { unit: Span; stretch: Stretch }, before: Reading['quoting']): boolean {
  if (!before?.isReported || !reading.isEnglish || reading.label || !FREELY.test(stretch.words)) return false;
  if (readReported(stretch, reading.memory)) return false;
  const { hands, speaker } = before;
  reading.quoting = before;
  proposeAll(
    reading,
    clausesIn(reading, unit).map((clause) => ({ ...ownStatement(clause), hands, speaker })),
  );
  return true;
}

/** "She resigned; the mayor thanked her" is two sentences: whoever speaks in one need not speak in the other. */
function atSemicolon({ text, isEnglish }: Reading, unit: Span, quoted: readonly Span[]): Span[] {
  if (!isEnglish) return [unit];
  const words = maskQuotations(text, unit, quoted);
  const halves: Span[] = [];
  let from = 0;
  for (const { 0: joint, index } of words.matchAll(/;\s+/g)) {
    if (!hasFiniteVerb(words.slice(from, index), 1) || !hasFiniteVerb(words.slice(index + joint.length), 1)) continue;
    halves.push({ start: unit.start + from, end: unit.start + index });
    from = index + joint.length;
  }
  return [...halves, { start: unit.start + from, end: unit.end }];
}

/** Words without a full stop for pages: kept whole up to a length that a person can still read as one passage. */
function readRunOn(reading: Reading, unit: Span): void {
  if (unit.end - unit.start <= LONGEST_PASSAGE) return proposeAll(reading, [ownStatement(unit)]);
  reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'boilerplate' });
  return undefined;
}

/** "The minister continued:" says nothing itself; the quotation that follows is the minister's. */
function readAnnouncement(reading: Reading, unit: Span, stretch: Stretch): boolean {
  if (!stretch.words.endsWith(':') || unit.end - unit.start > 200) return false;
  const whole = [{ start: 0, end: stretch.words.length }];
  const tag = reading.isEnglish ? readQuoteTag(stretch, whole, reading.memory) : readTagElsewhere(stretch, whole, reading);
  if (!tag || tag.added) return false;
  reading.quoting = { hands: tag.hands, speaker: tag.speaker };
  rememberSpeaker(reading.memory, tag.speaker.who, tag.speaker.isPerson);
  reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'tag' });
  return true;
}

/** Prose is reported speech or the document's own words. */
function readProse(reading: Reading, unit: Span, stretch: Stretch): void {
  const noted = readNoted(reading, unit, stretch);
  if (noted) return proposeAll(reading, [noted]);
  const lead = reading.isEnglish ? reminderLength(stretch.words) || addressLength(reading, stretch.words) : 0;
  const told = reading.isEnglish ? toldAt(stretch.words) : stretch.words.length;
  if (told < stretch.words.length)
    return readProse(reading, { start: unit.start, end: unit.start + told }, { ...stretch, words: stretch.words.slice(0, told) });
  if (lead > 0) return readProse(reading, { start: unit.start + lead, end: unit.end }, blankedFrom(stretch, lead));
  const reported = reading.isEnglish ? readReported(stretch, reading.memory) : readReportedElsewhere(stretch, reading);
  if (reported && !isHearsay(reading, reported)) return readIndirect(reading, unit, reported);
  const joint = reading.isEnglish && !reported ? afterwards(reading, stretch) : null;
  if (joint) return readAround(reading, unit, joint);
  const parts = clausesIn(reading, unit).map((clause) => saidInPart(reading, unit, clause));
  const guessed = reading.isEnglish && parts.every(({ hands }) => hands.length === 0) ? learned(reading, unit, stretch) : null;
  return guessed ? readIndirect(reading, unit, guessed) : proposeAll(reading, parts);
}

/** The same stretch without its first units. */
function blankedFrom({ text, words, start }: Stretch, by: number): Stretch {
  return { text, words: words.slice(by), start: start + by };
}

/** "They say we cannot afford it" in a speech is no report of anybody's words. */
function isHearsay({ text, label }: Reading, { hands }: Reported): boolean {
  const last = hands.at(-1);
  return (
    label !== null &&
    last !== undefined &&
    /^(?:they|some|people|some people|you|everybody|everyone|many)$/i.test(text.slice(last.start, last.end))
  );
}

function readAround(reading: Reading, unit: Span, { main, reported }: Afterwards): void {
  proposeAll(
    reading,
    clausesIn(reading, main).map((clause) => saidInPart(reading, unit, clause)),
  );
  readIndirect(reading, unit, reported);
}

function learned({ memory }: Reading, unit: Span, stretch: Stretch): Reported | null {
  return usesWeights() ? readLearned(stretch, unit, memory) : null;
}

const MEANWHILE = /,\s+(?:while|whereas)\s+/giu;
/** "…, but he gave no evidence": what the reporter says of the speaker. */
const NO_MORE =
  /,\s+(?:but|however,?|though|although|yet)\s+(?=(?:(?:he|she|they|it)\s)?(?:(?:did not|didn['’]t|has not|have not|would not|could not|refused to|declined to)\s(?:provide|give|offer|say|specify|elaborate|name|explain|present|cite|disclose|go into)|(?:gave|offered|provided|cited|presented|named)\s(?:no|few|little)\s))/iu;

/** "On 20 January the Minister told this House that …": in a sitting, that it was told is what the speaker claims. */
function readTold(reading: Reading, unit: Span, { hands, content, isDenied }: Reported): void {
  const [hand] = hands;
  if (!reading.label || !hand || isDenied || !TOLD_BY.test(hand.verb ?? '') || hand.start > content.start) return;
  if (/^(?:I|we|you|they|people|some)$/iu.test(reading.text.slice(hand.start, hand.end))) return;
  // What the speaker was told is hearsay of their own.
  if (/^\s\w+\s(?:me|us|our|my)\b/u.test(reading.text.slice(hand.end, hand.end + 20))) return;
  proposeAll(reading, [{ ...ownStatement(withoutEnd(reading.text, unit)), kind: 'speech-act' }]);
}

const TOLD_BY = /^(?:told|warned|assured|promised|informed)$/;

function readIndirect(reading: Reading, unit: Span, reported: Reported): void {
  readTold(reading, unit, reported);
  const { hands, coreferences, speaker, isDenied, cut } = reported;
  if (!speaker.isOpen) rememberSpeaker(reading.memory, speaker.who, speaker.isPerson);
  if (!speaker.isOpen) reading.quoting = { hands, speaker, isReported: true };
  const isWhole = isDenied || cut !== null;
  const { said, rest } = isWhole ? { said: reported.content, rest: null } : cutMeanwhile(reading, reported.content);
  const tag = said.start > unit.start ? { start: unit.start, end: said.start } : { start: said.end, end: unit.end };
  const around = isDenied ? null : aroundCut(reading.text, said, cut);
  if (around)
    return proposeAll(
      reading,
      around.map((span) => ({ ...ownStatement(span), hands, coreferences, speaker })),
    );
  const parts = isWhole ? [{ start: said.start, end: said.end, verb: null }] : readFurther(reading.text, said);
  const shared = { hands, coreferences, speaker, isDenied, cut, tag: isWhole ? null : tag };
  proposeAll(
    reading,
    parts.flatMap((part) =>
      (isWhole ? [said] : clausesIn(reading, part)).map((clause) => ({
        ...ownStatement(clause),
        ...shared,
        hands: part.verb ? withVerb(hands, part.verb) : hands,
        ...(clause.start > said.start ? nested(reading, hands, clause) : {}),
      })),
    ),
  );
  if (reported.added)
    proposeAll(
      reading,
      clausesIn(reading, reported.added).map((clause) => ({ ...ownStatement(clause), hands, coreferences, speaker })),
    );
  if (rest) readOutright(reading, rest, readQuotations(reading.text, rest));
}

/** "A, she added, and B" says two things with the tag between them. */
function aroundCut(text: string, said: Span, cut: Span | null): Span[] | null {
  const joint = cut && /^[\s,]*(?:and|but)\s+/u.exec(text.slice(cut.end, said.end));
  if (!cut || !joint) return null;
  return [
    { start: said.start, end: cut.start },
    { start: cut.end + joint[0].length, end: said.end },
  ].map((span) => withoutEnd(text, span));
}

/** "… and that, according to the advisers, the share is below 15%": one part has a hand more. */
function nested({ text, memory, isEnglish }: Reading, hands: readonly Hand[], clause: Clause): Partial<Statement> {
  const words = maskQuotations(text, clause, readQuotations(text, clause));
  const inner = isEnglish ? readReported({ text, words, start: clause.start }, memory, 1) : null;
  return inner && !inner.cut && !inner.isDenied && !inner.speaker.isOpen && inner.content.start > clause.start
    ? { span: inner.content, whole: inner.content, hands: [...hands, ...inner.hands], speaker: inner.speaker }
    : {};
}

/** The innermost hand goes on by another verb. */
function withVerb(hands: readonly Hand[], verb: string): Hand[] {
  return hands.map((hand, i) => (i === hands.length - 1 ? { ...hand, verb } : hand));
}

/** "X said that A, while the mayor accused Y": what follows "while" is no longer X's. */
function cutMeanwhile({ text }: Reading, content: Span): { said: Span; rest: Span | null } {
  const words = text.slice(content.start, content.end);
  const more = NO_MORE.exec(words);
  if (more)
    return {
      said: { start: content.start, end: content.start + more.index },
      rest: { start: content.start + more.index + more[0].length, end: content.end },
    };
  for (const { 0: joint, index } of words.matchAll(MEANWHILE)) {
    const rest = { start: content.start + index + joint.length, end: content.end };
    if (index > 15 && rest.end - rest.start > 15 && tellsOfSaying(text.slice(rest.start, rest.end))) {
      return { said: { start: content.start, end: content.start + index }, rest };
    }
  }
  return { said: content, rest: null };
}

function tellsOfSaying(words: string): boolean {
  const list = plainWords(words, 20);
  return isSayingOrAct(list[findPredicate(list, 1)] ?? '');
}

function clausesIn(reading: Reading, span: Span): Clause[] {
  return reading.isEnglish ? readClauses(reading.text, span) : [span];
}

function proposeAll(reading: Reading, statements: readonly Statement[]): void {
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
