import { readReportedElsewhere, readTagElsewhere } from '#lib/extraction/attribution/elsewhere';
import { readLearned } from '#lib/extraction/attribution/learned';
import { readQuoteTag } from '#lib/extraction/attribution/quote-tag';
import { readReported } from '#lib/extraction/attribution/reported';
import type { Reported, Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { clausesIn, hear } from '#lib/extraction/hear';
import { rememberNames, rememberSpeaker } from '#lib/extraction/people/memory';
import { readByRules } from '#lib/extraction/rules/read-by-rules';
import { addressLength, readAnnounced, readNoted, reminderLength, toldAt } from '#lib/extraction/read-announced';
import { carryOver } from '#lib/extraction/carry-over';
import { type Afterwards, afterwards } from '#lib/extraction/read-afterwards';
import { readAsked } from '#lib/extraction/read-asked';
import { factLead } from '#lib/extraction/claims/imperative';
import { dropRemarks } from '#lib/extraction/claims/remarks/drop-remarks';
import { besideIn, proposeBeside, proposeHeard } from '#lib/extraction/propose-heard';
import { proposeNested } from '#lib/extraction/propose-nested';
import { withoutRelativeSaid } from '#lib/extraction/claims/relative-said';
import { deedAhead, readDeed } from '#lib/extraction/read-deed';
import { takesFloor } from '#lib/extraction/read-floor';
import { readFound } from '#lib/extraction/read-found';
import { readFreely, readIndirect } from '#lib/extraction/read-indirect';
import { readOpening } from '#lib/extraction/read-opening';
import { readHeadline } from '#lib/extraction/read-headline';
import { saidInPart } from '#lib/extraction/read-part';
import { type Half, halfBeside, halvesOf, sameSpeaker } from '#lib/extraction/halves';
import { giveListed, readListHead } from '#lib/extraction/read-listed';
import { readSpeech } from '#lib/extraction/read-speech';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';
import { usesWeights } from '#lib/extraction/uses-weights';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import { maskQuotations } from '#lib/extraction/text/mask';
import { isSpeech, readQuotations } from '#lib/extraction/text/quotations';

const LONGEST_READ = 1500;
const LEAST_BRACKETED = 20;
const LONGEST_PASSAGE = 5000;
const QUESTION = /[?？؟]["”»’)]*$/u;

const KNOWS = /^(?:knows?|knew|understands?|realis(?:es?|ed)|realiz(?:es?|ed))$/u;

/** "“What price a daughter?” asked a banner." */
const ASKED =
  /^["“][^"“”.!]{2,200}\?["”]\s(?:(?:asked|asks|wondered|wonders|wanted to know)\s[^"“”,;:]{2,100}|(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}|he|she|they)\s(?:asked|asks|wondered|wonders|demanded))[.]?$/u;

/** Reads one sentence: what it says outright, and what it takes for granted beside that. */
export function readUnit(reading: Reading, sentence: Span): void {
  const unit = withoutBrackets(reading.text, sentence);
  const known = reading.candidates.length;
  reading.before = reading.memory.unit;
  reading.memory.unit = unit;
  const quoted = readQuotations(reading.text, unit);
  if (unit.end - unit.start > LONGEST_READ) readRunOn(reading, unit);
  else if (reading.rules) hear(reading, readByRules(reading, reading.rules, unit));
  else if (!readAsHeadline(reading, unit)) readOutright(reading, unit, quoted);
  giveListed(reading);
  const beside = reading.isEnglish && unit.end - unit.start <= LONGEST_READ ? besideIn(reading, unit, quoted) : [];
  proposeHeard(reading, unit, beside);
  // What is told by a noun is somebody's, also where the sentence around it is no claim.
  const isHead = reading.listed != null && reading.nonClaims.at(-1)?.end === unit.end;
  const held =
    isHead || reading.candidates.length > known ? beside : beside.filter(({ by, isGranted }) => by !== undefined || isGranted);
  if (held.length > 0) proposeBeside(reading, held, known);
  proposeNested(reading, known);
  dropRemarks(reading, known);
}

/** "(The service has apologised.)": the brackets are no part of what is said. */
function withoutBrackets(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opens = words.startsWith('(') && words.indexOf(')') >= words.length - 2;
  return opens && words.length > LEAST_BRACKETED ? { start: start + 1, end: start + words.lastIndexOf(')') } : { start, end };
}

function readAsHeadline(reading: Reading, unit: Span): boolean {
  const said = readHeadline(reading, unit);
  if (!said) return false;
  hear(reading, said);
  rememberNames(reading.memory, reading.text.slice(unit.start, unit.end));
  return true;
}

/** Its quotations are what somebody said, else what is reported in it, else its own words. */
function readOutright(reading: Reading, unit: Span, quoted: Span[]): void {
  const { text } = reading;
  const speech = quoted.filter((quote) => isSpeech(text, quote, unit));
  const halves = speech.length === 0 ? halvesOf(reading, unit, quoted) : halfBeside(reading, unit, quoted, speech);
  if (halves.length > 1) return readHalves(reading, halves, quoted);
  const asked = speech.length > 0 && reading.isEnglish ? readAsked(reading, unit) : null;
  if (asked && (asked.length > 0 || !reading.label)) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'question' });
    return hear(reading, asked);
  }
  if (reading.isEnglish && !reading.label && ASKED.test(text.slice(unit.start, Math.min(unit.end, unit.start + 400)))) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'question' });
    return undefined;
  }
  if (speech.length === 0 && QUESTION.test(text.slice(Math.max(unit.start, unit.end - 6), unit.end))) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'question' });
    return undefined;
  }
  const stretch = { text, words: maskQuotations(text, unit, quoted), start: unit.start };
  const opening = reading.isEnglish ? readOpening(reading, unit, stretch) : null;
  if (opening) {
    hear(reading, opening.said);
    return readOutright(reading, opening.rest, readQuotations(text, opening.rest));
  }
  const said = speech.length > 0 && !isIndirect(reading, stretch) ? readSpeech(reading, { unit, stretch, speech }) : null;
  if (said) {
    const deed = reading.isEnglish ? deedAhead(stretch) : null;
    return hear(reading, [...(deed ? clausesIn(reading, deed.span).map(ownStatement) : []), ...said]);
  }
  const before = reading.quoting;
  reading.quoting = null;
  if (readFreely(reading, { unit, stretch }, before)) return rememberNames(reading.memory, text.slice(unit.start, unit.end));
  if (!readAnnouncement(reading, unit, stretch) && !readAnnounced(reading, unit, stretch)) readProse(reading, unit, stretch);
  if (reading.isEnglish) reading.quoting ??= takesFloor(reading, stretch);
  return rememberNames(reading.memory, text.slice(unit.start, unit.end));
}

const SOURCE_AHEAD = /^(?:but |and )?according to [^\uE000]{3,120}?,\s(?<said>[^\uE000:]{25,}?)[\uE000"“]/i;

/** "According to the mayor, the dam is full and the town is dry, “as it has been since May”": the quotation ends what is reported. */
function isIndirect({ isEnglish }: Reading, { words }: Stretch): boolean {
  const said = isEnglish ? SOURCE_AHEAD.exec(words)?.groups?.said : undefined;
  return said !== undefined && hasFiniteVerb(said, 1);
}

function readHalves(reading: Reading, halves: readonly Half[], quoted: Span[]): void {
  let before: Half | null = null;
  for (const half of halves) {
    const from = reading.heard.length;
    const inside = quoted.filter(({ start }) => start >= half.start && start < half.end);
    readOutright(reading, half, inside);
    if (half.mark === ':' && before) sameSpeaker(reading, before, from);
    else carryOver(reading, from, half.mark === 'that' ? 'that' : ';');
    before = half;
  }
}

/** Words without a full stop for pages: kept whole up to a length that a person can still read as one passage. */
function readRunOn(reading: Reading, unit: Span): void {
  if (unit.end - unit.start <= LONGEST_PASSAGE) return hear(reading, [ownStatement(unit)]);
  reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'boilerplate' });
  return undefined;
}

/** "The minister continued:" says nothing itself; the quotation that follows is the minister's. */
function readAnnouncement(reading: Reading, unit: Span, stretch: Stretch): boolean {
  if (!stretch.words.endsWith(':') || unit.end - unit.start > 200) return false;
  if (reading.isEnglish && readListHead(reading, stretch)) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'tag' });
    return true;
  }
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
  if (noted) return hear(reading, [noted]);
  const lead = reading.isEnglish ? leadLength(reading, stretch.words) : 0;
  const told = reading.isEnglish ? toldAt(stretch.words) : stretch.words.length;
  if (told < stretch.words.length)
    return readProse(reading, { start: unit.start, end: unit.start + told }, { ...stretch, words: stretch.words.slice(0, told) });
  if (lead > 0) return readProse(reading, { start: unit.start + lead, end: unit.end }, blankedFrom(stretch, lead));
  if (reading.isEnglish) {
    const words = withoutRelativeSaid(stretch.words);
    const end = unit.start + words.replace(/[\s.!?]+$/u, '').length;
    if (words !== stretch.words) return readProse(reading, { start: unit.start, end }, { ...stretch, words: words.trimEnd() });
  }
  const found = reading.isEnglish ? readFound(reading, stretch) : null;
  if (found) return readAround(reading, unit, found);
  const reported = reading.isEnglish ? readReported(stretch, reading.memory) : readReportedElsewhere(stretch, reading);
  if (reported && isKnownTo(reading, reported)) return hear(reading, clausesIn(reading, reported.content).map(ownStatement));
  if (reported && !isHearsay(reading, reported)) return readReport(reading, unit, reported);
  const deed = reading.isEnglish && !reported ? readDeed(reading, unit, stretch) : null;
  if (deed) return hear(reading, deed);
  const joint = reading.isEnglish && !reported ? afterwards(reading, stretch) : null;
  if (joint) return readAround(reading, unit, joint);
  const parts = clausesIn(reading, unit).map((clause) => saidInPart(reading, unit, clause));
  const guessed = reading.isEnglish && parts.every(({ hands }) => hands.length === 0) ? learned(reading, unit, stretch) : null;
  if (guessed && isKnownTo(reading, guessed)) return hear(reading, clausesIn(reading, guessed.content).map(ownStatement));
  if (guessed && !isHearsay(reading, guessed)) return readReport(reading, unit, guessed);
  for (const [at, part] of parts.entries()) hearPart(reading, unit, shareOf(reading, part, parts[at - 1]));
  return undefined;
}

/** "puts the stock at 500 litres, all of it burned by May": a share of a figure is told by whoever gives the figure. */
function shareOf({ text }: Reading, part: Statement, before: Statement | undefined): Statement {
  const by = before?.hands.at(-1)?.verb ?? '';
  if (!before || part.hands.length > 0 || !/^(?:put|estimat|count|reckon|sa(?:id|y)|claim|expect|made it|make)/u.test(by))
    return part;
  const isShare = /^(?:[\p{L}\d.]+ ){1,3}of (?:them|it|whom|which|these|those)\b/iu.test(
    text.slice(part.span.start, part.span.start + 40),
  );
  const leansBack = part.whole !== part.span && !/^(?:because|since)\b/iu.test(text.slice(part.span.start, part.span.start + 8));
  return isShare || leansBack ? { ...part, hands: before.hands, speaker: before.speaker } : part;
}

/** Who was reported in it may speak again in the next sentence. */
function hearPart(reading: Reading, unit: Span, part: Statement): void {
  const { hands, speaker, span } = part;
  const isBehindColon = reading.text.slice(Math.max(unit.start, span.start - 2), span.start).includes(':');
  hear(reading, [part]);
  if (hands.length > 0 && speaker && !speaker.isOpen) rememberSpeaker(reading.memory, speaker.who, speaker.isPerson);
  if (isBehindColon) carryOver(reading, reading.heard.length - 1, ':');
}

/** "It should be noted that", "Mr Speaker,", "Let me remind the House that": no words of what is said. */
function leadLength(reading: Reading, words: string): number {
  return reminderLength(words) || addressLength(reading, words) || factLead(words);
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

/** "The minister knows that the fund was underspent" in a speech is what the speaker says of the fund. */
function isKnownTo({ label }: Reading, { hands, isDenied, cut }: Reported): boolean {
  return label !== null && !isDenied && cut === null && hands.length === 1 && KNOWS.test(hands[0]?.verb ?? '');
}

function readAround(reading: Reading, unit: Span, { main, reported }: Afterwards): void {
  const clauses = main.end > main.start ? clausesIn(reading, main) : [];
  hear(
    reading,
    clauses.map((clause) => saidInPart(reading, unit, clause)),
  );
  readReport(reading, unit, reported);
}

/** What a sentence reports, and behind "while …" what it says of somebody else. */
function readReport(reading: Reading, unit: Span, reported: Reported): void {
  const rest = readIndirect(reading, unit, reported);
  if (rest) readOutright(reading, rest, readQuotations(reading.text, rest));
}

function learned({ memory }: Reading, unit: Span, stretch: Stretch): Reported | null {
  return usesWeights() ? readLearned(stretch, unit, memory) : null;
}
