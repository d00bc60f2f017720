import { guessLanguage } from '#lib/intake/guess-language';
import { readBlocks } from '#lib/intake/read-blocks';
import { readPublicationDate } from '#lib/intake/read-publication-date';
import { readTranslationNotice } from '#lib/intake/read-translation-notice';
import { textHash } from '#lib/intake/text-hash';
import type { ExtractedCandidate, Extraction, Span } from '#lib/extraction/extraction';
import { readDirectory } from '#lib/extraction/people/directory';
import { SALUTATION } from '#lib/extraction/letter';
import { areMinutes } from '#lib/extraction/minutes';
import { areTurns, readMonologue } from '#lib/extraction/monologue';
import { readStage } from '#lib/extraction/text/stage';
import { ANSWER } from '#lib/extraction/words/speech-words';
import { readInterview } from '#lib/extraction/interview';
import { createMemory } from '#lib/extraction/people/memory';
import { giveTo } from '#lib/extraction/propose-heard';
import { spokenOn } from '#lib/extraction/spoken-on';
import { leaveList } from '#lib/extraction/read-listed';
import { readUnit } from '#lib/extraction/read-unit';
import type { Reading } from '#lib/extraction/reading';
import { candidateInText, extractionInText } from '#lib/extraction/from-plain-copy';
import { linkHeadlines, markRepeats } from '#lib/extraction/repeats';
import { plainCopy } from '#lib/extraction/text/plain-copy';
import { datelineLength } from '#lib/extraction/text/dateline';
import { readTranslationFlags } from '#lib/extraction/translation/read-translation-flags';
import type { Idiom } from '#lib/extraction/translation/idioms/idioms';
import { notesOn } from '#lib/extraction/languages/notes';
import { reasonFor } from '#lib/extraction/silent-blocks';
import { readUnits } from '#lib/extraction/text/units';
import { createRuleReader } from '#lib/extraction/rules/reader';
import type { PronounJudge } from '#lib/extraction/reference/pronoun-place';
import { type NestedJudge, nestedJudge } from '#lib/extraction/claims/nested/judge-nested';
import type { RemarkJudge } from '#lib/extraction/claims/remarks/passage';
import { remarkJudge } from '#lib/extraction/claims/remarks/judge-remark';
import { usesWeights } from '#lib/extraction/uses-weights';
import { weigh } from '#lib/extraction/weigh';
import { readOffices, withOffices } from '#lib/extraction/labels';
import { hasTurns, isNarration, readHosts, readWelcoming } from '#lib/extraction/transcript';
import { leaveToHost, takeLabel, takeSpeech, takeTurn } from '#lib/extraction/turns';
import type { Block } from '#lib/workflow/vocabulary';

const TOP_BLOCKS = 6;

export interface ReadOptions {
  /** Null when it is known that there is none; left out, the day that the text gives at its head. */
  publishedOn?: string | null;
  language?: string;
  /** What the text was translated from, when that is known; else the text's own notice says whether it was, and from what. */
  translatedFrom?: string | null;
  /** Idioms of the desk's own that a translation may have put word for word. */
  idioms?: readonly Idiom[];
  /** What tells remarks from claims; left out, the learned judge of remarks. */
  isRemark?: RemarkJudge;
  /** What finds claims that stand within others; left out, the learned judge of them. */
  nested?: NestedJudge;
  /** What tells whom pronouns mean; left out, the learned judge of pronouns. */
  pronouns?: PronounJudge;
}

/** How far the reading of a text is: blocks read of all, where the one begins that is being read, and how much was proposed so far. */
export interface ReadingStep {
  read: number;
  blocks: number;
  proposed: number;
  at: number;
  /** What was proposed so far, from one place in the list to another, as it would be if nothing else were found. */
  found: (from: number, to: number) => ExtractedCandidate[];
}

/**
 * Proposes what is worth checking in a canonical text, in its order, with exact UTF-16 offsets: who said it, by which words,
 * when, how much, and why it is proposed. Needs no network and no key; reads English by its grammar, seven languages by rules, others by
 * sentences, quotations, dates, numbers and names. Never throws on a text.
 */
export function extractClaims(text: string, options: ReadOptions = {}): Extraction {
  const steps = readClaims(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, so that whoever waits can be told how far it is and can stop it; a paragraph may be the whole text. */
export function* readClaims(text: string, options: ReadOptions = {}): Generator<ReadingStep, Extraction> {
  const copy = plainCopy(text);
  if (copy === null) return yield* readPlainly(text, options);
  const steps = readPlainly(copy.text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return extractionInText(text, step.value, copy);
    const { at, found } = step.value;
    yield {
      ...step.value,
      at: copy.place({ start: at, end: at }).start,
      found: (from, to) => found(from, to).map((each) => candidateInText(text, each, copy)),
    };
  }
}

function* readPlainly(text: string, options: ReadOptions): Generator<ReadingStep, Extraction> {
  const guessed = options.language === undefined ? guessLanguage(text) : undefined;
  const { language = guessed ?? 'und', isRemark, nested, pronouns } = options;
  const notice = readTranslationNotice(text, guessed);
  const blocks = readBlocks(text);
  yield { read: 0, blocks: blocks.length, proposed: 0, at: 0, found: () => [] };
  const reading = startReading(text, blocks, {
    language,
    ...dayOf(text, blocks, { ...options, language }),
    isRemark,
    nested,
    pronouns,
    ...translationOf(text, { ...options, language }, notice),
  });
  countFromSpeech(reading, blocks);
  yield* readAll(reading, blocks);
  giveTo(reading.candidates, reading.waiting);
  const { translatedFrom = null, translator = null } = notice ?? {};
  const candidates = reading.candidates.toSorted(inOrder);
  if (reading.isEnglish && usesWeights()) weigh(candidates, hasTurns(blocks));
  const found = (from: number, to: number) => candidates.slice(from, to);
  const atEnd = { read: blocks.length, blocks: blocks.length, proposed: candidates.length, at: text.length, found };
  yield atEnd;
  markRepeats(text, candidates);
  yield atEnd;
  linkHeadlines({ text, candidates }, reading.nonClaims);
  return {
    document: { sha256: textHash(text), language, translatedFrom, translator, blocks },
    candidates,
    nonClaims: reading.nonClaims.toSorted(inOrder),
    notes: notesOn(language),
  };
}

/** The day that relative dates are counted from; one that nobody told is read from the text, and said to be. */
function dayOf(
  text: string,
  blocks: readonly Block[],
  { publishedOn, language }: ReadOptions & { language: string },
): Pick<Reading, 'publishedOn' | 'isDatedByText'> {
  if (publishedOn !== undefined) return { publishedOn };
  const read = readPublicationDate(text, blocks, language);
  return { publishedOn: read?.day ?? null, isDatedByText: read !== null };
}

/** Only English is held against what it was translated from; of a text that is no translation nothing is doubted. */
export function translationOf(
  text: string,
  { language, translatedFrom = null, idioms }: Omit<ReadOptions, 'publishedOn'> & { language: string },
  notice = readTranslationNotice(text),
): Pick<Reading, 'isTranslated' | 'translation'> {
  const isTranslated = notice !== null || translatedFrom !== null;
  if (!isTranslated || !language.startsWith('en')) return { isTranslated, translation: [] };
  return { isTranslated, translation: readTranslationFlags(text, translatedFrom ?? notice?.translatedFrom ?? null, idioms) };
}

function* readAll(reading: Reading, blocks: readonly Block[]): Generator<ReadingStep, void> {
  const isTranscript = areTurns(reading.text, blocks);
  const found = (from: number, to: number) => weighed(reading, reading.candidates.slice(from, to), blocks);
  const after = (read: number): ReadingStep => {
    const at = blocks[Math.min(read, blocks.length - 1)]?.start ?? 0;
    return { read, blocks: blocks.length, proposed: reading.candidates.length, at, found };
  };
  for (const [i, block] of blocks.entries()) {
    if (isTranscript && isNarration(reading.text, block, blocks[i - 1])) reading.label = null;
    for (const _unit of readBlock(reading, block, i < TOP_BLOCKS)) yield after(i);
    if (!isTranscript && block.kind !== 'speaker' && !reading.interview && (!reading.monologue || reading.monologue.isWithin))
      reading.label = null;
    yield after(i + 1);
  }
}

/** Copies of what was found so far, weighed as all will be at the end. */
function weighed({ isEnglish }: Reading, found: readonly ExtractedCandidate[], blocks: readonly Block[]): ExtractedCandidate[] {
  const copies = found.map((candidate) => ({ ...candidate }));
  if (isEnglish && usesWeights()) weigh(copies, hasTurns(blocks));
  return copies;
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** "Today" in a speech is the day on which it was held. */
function countFromSpeech(reading: Reading, blocks: readonly Block[]): void {
  const from = reading.monologue?.from ?? blocks.find(({ kind }) => kind === 'speaker')?.start;
  if (!reading.isEnglish || from === undefined || (reading.monologue === null && !hasTurns(blocks))) return;
  const day = spokenOn(reading, blocks, from);
  if (day === null) return;
  reading.publishedOn = day;
  reading.isDatedByText = true;
}

/** Everything that is known of a text before its first sentence is read. */
export function startReading(
  text: string,
  blocks: readonly Block[],
  facts: Pick<Reading, 'language' | 'publishedOn' | 'isDatedByText' | 'isTranslated' | 'translation'> & {
    isRemark?: RemarkJudge;
    nested?: NestedJudge;
    pronouns?: PronounJudge;
  },
): Reading {
  const isEnglish = facts.language.split('-')[0] === 'en';
  const isRecord = isEnglish && areMinutes(text, blocks);
  const plain = readDirectory(text);
  const offices = readOffices(text, blocks, plain);
  const directory = withOffices(plain, offices);
  const interview = readInterview(text, blocks, directory);
  return {
    text,
    ...facts,
    interview,
    monologue: isEnglish && !interview ? readMonologue(text, blocks, directory) : null,
    isEnglish,
    areMinutes: isRecord,
    memory: createMemory(directory, facts.pronouns),
    rules: createRuleReader(text, facts.language, blocks),
    // "took the chair at 9.35 am": on the day that the heading dates.
    ...sittingOf(isRecord ? (readPublicationDate(text, blocks, facts.language)?.day ?? null) : null),
    label: null,
    hosts: readHosts(text, blocks),
    welcoming: readWelcoming(text, blocks),
    offices,
    isHost: false,
    quoting: null,
    announced: null,
    before: null,
    addressee: null,
    heard: [],
    links: [],
    waiting: [],
    candidates: [],
    isRemark: facts.isRemark ?? remarkJudge(facts.language),
    nested: facts.nested ?? nestedJudge(facts.language),
    remarks: new Set(),
    nonClaims: [],
  };
}

function* readBlock(reading: Reading, block: Block, isTop: boolean): Generator<void, void> {
  const reason = reasonFor(reading, block);
  if (block.kind === 'speaker') takeLabel(reading, block);
  else if (reading.interview) takeTurn(reading, reading.interview, block);
  else if (reading.monologue) reading.label = takeSpeech(reading, reading.monologue, block);
  if (reason) {
    reading.nonClaims.push({ start: block.start, end: block.end, reason });
    return;
  }
  leaveList(reading, block.start);
  if (reading.quoting?.isReported) reading.quoting = null;
  const known = reading.candidates.length;
  const { spoken, stage } = readStage(reading.text, { start: block.start + leadLength(reading, block, isTop), end: block.end });
  reading.nonClaims.push(...stage.map((span) => ({ ...span, reason: 'boilerplate' as const })));
  for (const unit of spoken.flatMap((part) => readUnits(reading.text, part, reading.language))) {
    readUnit(reading, unit);
    yield;
  }
  if (reading.isHost && reading.label) leaveToHost(reading, known);
}

/** The dateline of a first paragraph, or the mark of a list or quotation, which are no words of the sentence. */
function leadLength(reading: Reading, { start, end }: Block, isTop: boolean): number {
  const words = reading.text.slice(start, Math.min(end, start + 200));
  const mark =
    /^(?:[-*•>]\s|\([^()\n]{2,40}\)\s(?=[«“„"])|\d{1,3}[.)]\s|\d{1,4}\/\d{2,4}[.:)]?\s(?=[A-Z]))+/.exec(words)?.[0].length ?? 0;
  if (reading.monologue && reading.label) return leadOfSpeech(words);
  const dateline = isTop && mark === 0 ? datelineLength(words) : 0;
  if (dateline > 0)
    reading.nonClaims.push({ start, end: start + words.slice(0, dateline).trimEnd().length, reason: 'boilerplate' });
  return mark + dateline;
}

/** "JANE HALL: Thank you." and "Answer: no." in a speech. */
function leadOfSpeech(words: string): number {
  return (
    (ANSWER.exec(words) ??
      SALUTATION.exec(words) ??
      /^(?:\p{Lu}[\p{L}.’'-]*\s){0,5}\p{Lu}[\p{L}.’'-]+\s?[:：]\s/u.exec(words.slice(0, 90)))?.[0].length ?? 0
  );
}

function sittingOf(day: string | null): Pick<Reading, 'anchor' | 'sitting'> {
  return { anchor: day, sitting: day };
}
