import type { Span } from '#lib/extraction/extraction';
import { type Draft, readChain } from '#lib/extraction/rules/chain';
import type { Frame } from '#lib/extraction/rules/frame';
import { noteCounted } from '#lib/extraction/rules/counted';
import { dialogueAt, dialogueSpeech } from '#lib/extraction/rules/dialogue';
import { readIntroductions } from '#lib/extraction/rules/introductions';
import { type RuleReader, sentenceOf, turnTo } from '#lib/extraction/rules/reader';
import { readTagged } from '#lib/extraction/rules/tagged';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { subjectOf } from '#lib/extraction/rules/subject';
import { besideStatements, toStatement } from '#lib/extraction/rules/statement';
import type { Quoting, Reading, Statement } from '#lib/extraction/reading';
import { speakerOf } from '#lib/extraction/reading';
import { isFinite } from '#lib/extraction/rules/verbs';
import { wordsOf } from '#lib/extraction/rules/words-of';
import { maskQuotations } from '#lib/extraction/text/mask';
import { isSpeech, readQuotations } from '#lib/extraction/text/quotations';
import { readSentences } from '#lib/extraction/text/sentences';

const QUESTION = /[?？؟]["”»’)]*$/u;

/** The statements of a sentence, or of sentences that a quotation holds together, in a language that is read by rules. */
export function readByRules(reading: Reading, rules: RuleReader, unit: Span): Statement[] {
  const { text } = reading;
  rules.dialogueEnd = dialogueAt(text, unit) ?? rules.dialogueEnd;
  const speech =
    unit.end <= rules.dialogueEnd
      ? dialogueSpeech(text, unit)
      : readQuotations(text, unit).filter((quote) => isSpeech(text, quote, unit) && saysSomething(text, quote, rules));
  if (speech.length === 0 && QUESTION.test(text.slice(Math.max(unit.start, unit.end - 6), unit.end))) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'question' });
    return [];
  }
  const said = speech.length > 0 ? readSpoken(reading, rules, { unit, speech }) : null;
  const statements = said ?? readProse(reading, rules, unit);
  return [...statements, ...readIntroductions(reading, rules, unit)];
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
  const drafts = readChain(sentence, 0, sentence.words.length, null);
  const statements = drafts.flatMap((draft) => [toStatement(sentence, draft, false), ...besideStatements(sentence, draft)]);
  noteCounted(sentence);
  rules.last.subject = mainSubject(sentence, drafts) ?? rules.last.subject;
  turnTo(rules, sentence.topic);
  const announced = text.slice(unit.start, unit.end).trimEnd().endsWith(':') && rules.topic;
  reading.quoting = announced ? quotingOf(announced) : null;
  if (announced && drafts.length <= 1) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'tag' });
    return [];
  }
  return statements;
}

/** Whom or what the sentence is about, in its own voice. */
function mainSubject(sentence: Sentence, drafts: readonly Draft[]): Whom | null {
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
  const frame = tagged.frame ?? goingOn(reading, sentence);
  if (!frame) return null;
  turnTo(rules, frame.speaker);
  const beside = tagged.rest.flatMap(({ from, to }) => besideOf(sentence, { from, to }, frame));
  const inside = speech.flatMap((quote) => insideOf(reading, rules, quote, frame));
  noteCounted(sentence);
  if (rules.nouns.length > 0) rules.last.subject = frame.speaker;
  turnTo(rules, frame.speaker);
  reading.quoting = { hands: frame.hands, speaker: frame.speaker };
  return [...inside, ...beside];
}

function besideOf(sentence: Sentence, { from, to }: { from: number; to: number }, { speaker }: Frame): Statement[] {
  const drafts = readChain({ ...sentence, topic: speaker }, from, to, null);
  return drafts.flatMap((draft) => [toStatement(sentence, draft, false), ...besideStatements(sentence, draft)]);
}

function insideOf(reading: Reading, rules: RuleReader, quote: Span, frame: Frame): Statement[] {
  const { text, language } = reading;
  return readSentences(text, quote, language).flatMap((span) => {
    const words = text.slice(span.start, span.end);
    if (QUESTION.test(words) || QUESTION.test(text.slice(span.start, span.end + 1))) {
      reading.nonClaims.push({ ...span, reason: 'question' });
      return [];
    }
    const sentence = sentenceOf(text, span, words, { ...rules, topic: frame.speaker });
    const drafts: Draft[] = readChain(sentence, 0, sentence.words.length, frame);
    return drafts.map((draft) => toStatement(sentence, draft, true));
  });
}

/** An untagged quotation is whoever's the last one was; in a transcript it is the words of whoever speaks. */
function goingOn({ quoting, label }: Reading, sentence: Sentence): Frame | null {
  const open = label ? { hands: [label], speaker: speakerOf(label) } : isBare(sentence) ? quoting : null;
  if (!open) return null;
  const [hand] = open.hands.slice(-1);
  const speaker = {
    ...open.speaker,
    start: hand?.start ?? 0,
    end: hand?.end ?? 0,
    gender: null,
    isBody: false,
    coreference: null,
  };
  return { hands: open.hands, speaker, coreferences: [], outer: null, isTag: false };
}

function isBare({ words }: Sentence): boolean {
  return words.every(({ text }) => text.startsWith('\uE000'));
}
