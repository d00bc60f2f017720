import type { Span } from '#lib/extraction/extraction';
import { withBeside } from '#lib/extraction/rules/beside-mentions';
import { type Draft, readChain } from '#lib/extraction/rules/chain';
import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import { toldBefore, toldBehind, toldRightBefore } from '#lib/extraction/rules/romance-announced';
import { isDivided, maskSpan, type Whole, wholeOf } from '#lib/extraction/rules/divided';
import { type Announced, announcedBehind, announcedIn } from '#lib/extraction/rules/german-announced';
import { goingOn, isBare } from '#lib/extraction/rules/bare-quotes';
import { frontedPerson } from '#lib/extraction/rules/left-out';
import { IS } from '#lib/extraction/rules/lexicon';
import { noteCounted } from '#lib/extraction/rules/counted';
import { dialogueAt, dialogueSpeech } from '#lib/extraction/rules/dialogue';
import { readIntroductions } from '#lib/extraction/rules/introductions';
import { type RuleReader, sentenceOf, turnTo } from '#lib/extraction/rules/reader';
import { frameTold } from '#lib/extraction/rules/tag-frame';
import { type Taken, takeTag } from '#lib/extraction/rules/take-tag';
import { readTagged } from '#lib/extraction/rules/tagged';
import type { Last, Sentence, Whom } from '#lib/extraction/rules/sentence';
import { spokeBefore } from '#lib/extraction/rules/tags-within';
import { subjectOf } from '#lib/extraction/rules/subject';
import { besideStatements, toStatement } from '#lib/extraction/rules/statement';
import type { Quoting, Reading, Statement } from '#lib/extraction/reading';
import { ownStatement } from '#lib/extraction/reading';
import { isFinite, sayingAt } from '#lib/extraction/rules/verbs';
import { type Word, wordsOf } from '#lib/extraction/rules/words-of';
import { maskQuotations } from '#lib/extraction/text/mask';
import { isSpeech, readQuotations } from '#lib/extraction/text/quotations';
import { readSentences } from '#lib/extraction/text/sentences';

const QUESTION = /[?？؟]["”»’)]*$/u;

/** The statements of a sentence, or of sentences that a quotation holds together, in a language that is read by rules. */
export function readByRules(reading: Reading, rules: RuleReader, unit: Span): Statement[] {
  const { text } = reading;
  rules.dialogueEnd = dialogueAt(text, unit) ?? rules.dialogueEnd;
  const speech = unit.end <= rules.dialogueEnd ? dialogueSpeech(text, unit) : speechIn(text, unit, rules);
  if (speech.length === 0 && QUESTION.test(text.slice(Math.max(unit.start, unit.end - 6), unit.end))) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'question' });
    return [];
  }
  const said = speech.length > 0 ? readSpoken(reading, rules, { unit, speech }) : null;
  const statements = said ?? readProse(reading, rules, unit);
  return [...statements, ...readIntroductions(reading, rules, unit)];
}

/** The quotations that are somebody's sentences; one that a tag divides goes on behind it, however few words are left. */
function speechIn(text: string, unit: Span, rules: RuleReader): Span[] {
  const all = readQuotations(text, unit);
  return all.filter(
    (quote, i) =>
      (isSpeech(text, quote, unit) && saysSomething(text, quote, rules)) ||
      isDivided(text, all[i - 1], quote) ||
      isDivided(text, quote, all[i + 1]),
  );
}

/** A few words in quotation marks at the end of a sentence are part of it: "…, «y menos por escrito»". */
function saysSomething(text: string, { start, end }: Span, { lexicon }: RuleReader): boolean {
  const said = text.slice(start, end).trim();
  if (!/^[^\p{L}]*\p{Ll}/u.test(said)) return true;
  const words = wordsOf(said, lexicon);
  return words.some((_, i) => isFinite(words, i));
}

function readProse(reading: Reading, rules: RuleReader, unit: Span): Statement[] {
  const { text } = reading;
  const sentence = sentenceOf(text, unit, text.slice(unit.start, unit.end), rules);
  rules.last.topic = sentence.topic;
  const drafts: Draft[] = [];
  let opened: Frame | null = null;
  const next = announcedBehind(sentence) ?? toldBehind(sentence);
  const pieces = piecesOf(sentence);
  const statements = pieces.flatMap((words, i) => {
    sentence.words = words;
    const announced = announcedIn(sentence) ?? toldBefore(sentence);
    if (announced) return onlyTold(sentence, announced, unit.end);
    const taken = takeTag(sentence);
    const goesOn = opened && !words.some((_, i) => sayingAt(words, i, IS.say | IS.act | IS.deny | IS.estimate) >= 0);
    const behind = i === pieces.length - 1 ? next : pieceBehind(sentence, pieces[i + 1]);
    const read = taken ? readAround(sentence, taken) : readChain(sentence, 0, words.length, (goesOn ? opened : null) ?? behind);
    opened = taken?.span.start === unit.start ? taken.frame : opened;
    drafts.push(...read);
    rules.last.reported = reportedAt(sentence, read, unit.end);
    return withBeside(sentence, statementsOf(sentence, read, taken), { topic: rules.last.topic, drafts: read });
  });
  noteCounted(sentence);
  rules.last.subject = mainSubject(sentence, drafts) ?? rules.last.subject;
  turnTo(rules, sentence.topic);
  const announced = text.slice(unit.start, unit.end).trimEnd().endsWith(':') && !decides(sentence) && rules.topic;
  reading.quoting = announced ? quotingOf(announced) : null;
  if (announced && LISTS.test(text.slice(unit.start, unit.end))) reading.listed = quotingOf(announced);
  if (announced && drafts.length <= 1) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'tag' });
    return [];
  }
  return statements;
}

/** "Außerdem beschloss der Rat:" over what was decided: nobody says it. */
function decides({ words, lexicon }: Sentence): boolean {
  return lexicon.base === 'de' && words.some(({ lower }) => /^(?:beschloss|beschlossen|beschließt|gilt|gelten)$/.test(lower));
}

/** "Sus otras objeciones:" over a list: each of its items is whoever's the list is. */
const LISTS =
  /\b(?:objeciones|quejas|reproches|críticas|exigencias|peticiones|reivindicaciones|argumentos|razones|motivos|denuncias|conclusiones|recomendaciones|dudas|advertencias|reservas)\b[^.;]{0,40}:\s*$/iu;

/** Where the order of words tells the tags, a semicolon sets statements apart, each with a tag of its own. */
function piecesOf({ words, lexicon }: Sentence): Sentence['words'][] {
  if (!lexicon.words.tags) return [words];
  const pieces: Word[][] = [[]];
  for (const word of words) {
    if (word.mark.includes(';')) pieces.push([]);
    pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function statementsOf(sentence: Sentence, drafts: readonly Draft[], taken: Taken | null): Statement[] {
  const said = drafts.flatMap((draft) => [toStatement(sentence, draft, false), ...besideStatements(sentence, draft)]);
  const around = said.map((statement) => withoutTag(statement, taken));
  return taken?.told
    ? [...around, { ...ownStatement(taken.told), derived: sentence.text.slice(taken.told.start, taken.told.end) }]
    : around;
}

/** A tag inside of what was said is no part of the standalone sentence. */
function withoutTag(statement: Statement, taken: Taken | null): Statement {
  const { span, cut } = statement;
  if (!taken || cut || taken.span.start <= span.start || taken.span.end >= span.end) return statement;
  return { ...statement, cut: taken.span };
}

/** The parts of a sentence without its tag, in the words of whom the tag names; behind "und" in the text's own. */
function readAround(sentence: Sentence, { words, frame, who, upTo }: Taken): Draft[] {
  sentence.words = words;
  const said = readChain(sentence, 0, upTo, frame);
  sentence.topic = who ?? sentence.topic;
  return upTo < words.length - 1 ? [...said, ...readChain(sentence, upTo + 1, words.length, null)] : said;
}

/** "Das geht aus dem Bericht hervor, den …": nothing but whose the sentence before is, and what a relative tells; what follows goes on with it. */
function onlyTold(sentence: Sentence, { who, verb, colon }: Announced, end: number): Statement[] {
  sentence.last.reported = { who, end };
  if (colon > 0) {
    const frame = frameTold(sentence, { who, verb: sentence.words[verb]?.lower ?? '', at: verb });
    return statementsOf(sentence, readChain(sentence, colon, sentence.words.length, frame), null);
  }
  const drafts = readChain(sentence, 0, sentence.words.length, null);
  sentence.topic = who;
  return statementsOf(
    sentence,
    drafts.filter(({ part, frame }) => part.joint === 'relative' && frame === null),
    null,
  );
}

/** "…; das teilte die Polizei mit". */
function pieceBehind(sentence: Sentence, words: readonly Word[] | undefined): Frame | null {
  const ahead = { ...sentence, words: words ?? [] };
  const announced = words ? announcedIn(ahead) : null;
  return (
    announced && frameTold(ahead, { who: announced.who, verb: ahead.words[announced.verb]?.lower ?? '', at: announced.verb })
  );
}

/** Whose words the last part is, through all hands the one who hands them on; else who asked, blamed or denied in it. */
function reportedAt(sentence: Sentence, drafts: readonly Draft[], end: number): Last['reported'] {
  const last = drafts.at(-1);
  let frame = last?.frame ?? null;
  while (frame?.outer) frame = frame.outer;
  if (frame || !last) return frame && !frame.speaker.isOpen ? { who: frame.speaker, end } : null;
  const acts = last.part.verb >= 0 && sayingAt(sentence.words, last.part.verb, IS.act | IS.deny | IS.say) >= 0;
  const who = acts ? (subjectOf(sentence, last.part) ?? last.subject) : null;
  return who?.isPerson || who?.isBody ? { who, end } : null;
}

/** Whom or what the sentence is about, in its own voice. */
function mainSubject(sentence: Sentence, drafts: readonly Draft[]): Whom | null {
  const fronted = frontedPerson(sentence);
  if (fronted) return fronted;
  const first = drafts.find(({ part }) => part.verb >= 0 && part.joint !== 'relative' && part.joint !== 'content');
  if (first) return subjectOf(sentence, first.part) ?? first.subject;
  const speaker = drafts[0]?.frame?.speaker;
  return speaker && sentence.nouns.length > 0 && (speaker.isPerson || speaker.isBody) ? speaker : null;
}

function quotingOf({ who, isPerson, isOpen, start, end }: NonNullable<Sentence['topic']>): Quoting {
  return { hands: [{ who, verb: '', start, end }], speaker: { who, isPerson, isOpen } };
}

interface Spoken {
  unit: Span;
  speech: Span[];
}

/** What is said in quotations, and what stands beside them; null when nobody is named and no quotation was open. */
function readSpoken(reading: Reading, rules: RuleReader, { unit, speech }: Spoken): Statement[] | null {
  const { text } = reading;
  const sentence = sentenceOf(text, unit, maskQuotations(text, unit, speech), rules);
  const tagged = readTagged(sentence);
  const frame = tagged.frame ?? goingOn(reading, rules, sentence) ?? goingOnBehind(sentence, unit);
  if (!frame) return isBare(sentence) ? saidByUnknown(reading, rules, speech) : null;
  const { topic } = rules;
  turnTo(rules, frame.speaker);
  const drafts = tagged.rest.flatMap(({ from, to }) => readChain({ ...sentence, topic: frame.speaker }, from, to, null));
  const beside = besideOf({ ...sentence, topic: frame.speaker }, drafts);
  const inside = wholeOf(text, speech).flatMap((quotes) => insideOf(reading, rules, quotes, frame));
  noteCounted(sentence);
  if (rules.nouns.length > 0) rules.last.subject = frame.speaker;
  turnTo(rules, frame.speaker);
  rules.last.reported = { who: frame.speaker, end: unit.end };
  reading.quoting = { hands: frame.hands, speaker: frame.speaker };
  return withBeside(sentence, [...inside, ...beside], { topic, drafts });
}

/** A quotation of several sentences that is nobody's: each is told by itself. */
function saidByUnknown(reading: Reading, rules: RuleReader, speech: Span[]): Statement[] | null {
  const wholes = wholeOf(reading.text, speech);
  if (!wholes.some(({ span }) => readSentences(reading.text, span, reading.language).length > 1)) return null;
  return wholes.flatMap((quotes) => insideOf(reading, rules, quotes, null));
}

function besideOf(sentence: Sentence, drafts: readonly Draft[]): Statement[] {
  return drafts.flatMap((draft) => [toStatement(sentence, draft, false), ...besideStatements(sentence, draft)]);
}

function insideOf(reading: Reading, rules: RuleReader, { span: quote, cut }: Whole, frame: Frame | null): Statement[] {
  const { text, language } = reading;
  return readSentences(text, quote, language).flatMap((span) => {
    const words = cut ? maskSpan(text, span, cut) : text.slice(span.start, span.end);
    if (QUESTION.test(words) || QUESTION.test(text.slice(span.start, span.end + 1))) {
      reading.nonClaims.push({ ...span, reason: 'question' });
      return [];
    }
    const sentence = sentenceOf(text, span, words, frame ? { ...rules, topic: frame.speaker } : rules);
    const drafts: Draft[] = readChain(sentence, 0, sentence.words.length, frame);
    return drafts.map((draft) => around(toStatement(sentence, draft, true), cut));
  });
}

function around(statement: Statement, cut: Span | null): Statement {
  const { start, end } = statement.span;
  return cut && !statement.cut && start < cut.start && end > cut.end ? { ...statement, cut } : statement;
}

/** A quotation alone behind what somebody said in other words is hers as well. */
function goingOnBehind(sentence: Sentence, unit: Span): Frame | null {
  if (!isBare(sentence)) return null;
  const who = sentence.lexicon.words.tags || sentence.lexicon.cases ? spokeBefore(sentence) : toldRightBefore(sentence, unit);
  return who && frameOf({ ...who, coreference: null }, { verb: '', outer: null, at: 0 }, sentence);
}
