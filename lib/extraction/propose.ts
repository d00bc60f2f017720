import { anyCase } from '#lib/extraction/text/any-case';
import { flaggedIn, flagsOf } from '#lib/extraction/claims/flags';
import { kindOf } from '#lib/extraction/claims/kind';
import { passageOf } from '#lib/extraction/claims/remarks/passage';
import { scoreOf } from '#lib/extraction/claims/score';
import { scrapReason } from '#lib/extraction/claims/scrap';
import type { ExtractedCandidate, ReadDate } from '#lib/extraction/extraction';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';
import { readPointing } from '#lib/extraction/people/pointing';
import type { Reading, Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { kindElsewhere } from '#lib/extraction/languages/kind-elsewhere';
import { translationFlagsIn } from '#lib/extraction/translation/translation-flags-in';
import { writeLine } from '#lib/extraction/write-line';
import { type ClaimKind, type NonClaimReason, questionsFor } from '#lib/workflow/vocabulary';

const CONTEXT = 32;
/** How long something took is no figure that a table could show. */
const DURATIONS = /^(?:a|mo|wk|d|h|min|s|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?)$/i;

/** Judges a statement: a candidate with all that was understood of it, or a passage that holds no claim, and why not. */
export function propose(reading: Reading, statement: Statement): void {
  const { text } = reading;
  const span = statement.isQuoted ? withoutEnd(text, statement.span) : statement.span;
  const whole = statement.whole === statement.span ? span : statement.whole;
  const found = { ...statement, span, whole };
  const scrap = statement.scrap ?? scrapReason(reading, found) ?? reasonOfMain(reading, found);
  const isRemark = reading.isRemark(passageOf(reading, found), scrap);
  const read = scrap ? null : readPassage(reading, found);
  const isReported = statement.hands.length > 0;
  const questions = read ? questionsFor(read.kind, isReported) : [];
  if (!read || questions.length === 0) {
    reading.nonClaims.push({ start: span.start, end: span.end, reason: scrap ?? 'opinion' });
    return;
  }
  const candidate = {
    start: span.start,
    end: span.end,
    questions,
    ...read,
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    ...judge(reading, found, read),
  };
  reading.candidates.push(candidate);
  if (isRemark) reading.remarks.add(candidate);
}

const BRIEF_CAUSE = anyCase(/^because (?:[\p{L}’'-]+\s?){1,5}[.!]?$/iu);

/** "I want to go back to last winter, because you were in it": a cause of what is no claim. */
function reasonOfMain({ text, nonClaims }: Reading, { span, whole }: Statement): NonClaimReason | null {
  const last = nonClaims.at(-1);
  if (last?.reason !== 'opinion' || whole.start >= span.start || !BRIEF_CAUSE.test(text.slice(span.start, span.end))) return null;
  return last.end <= span.start && span.start - last.end < 4 ? last.reason : null;
}

type Passage = Pick<ExtractedCandidate, 'quote' | 'kind' | 'dates' | 'quantities'>;

function readPassage(reading: Reading, statement: Statement): Passage {
  const { span, hands, isDenied } = statement;
  const quote = reading.text.slice(span.start, span.end);
  const dates = readStatementDates(reading, statement);
  const quantities = readQuantities(reading.text, span, dates, reading.language);
  const read = { hasQuantity: quantities.some(({ unit }) => !DURATIONS.test(unit ?? '')), isReported: hands.length > 0 };
  const words = [statement.subject ?? '', quote].join(' ').trim();
  const kind =
    statement.kind ?? (isDenied ? 'speech-act' : scheduled(kindOfPassage(reading, words, read), { ...read, words }, dates));
  return { quote, kind, dates, quantities };
}

/** "The committee will question the minister on Tuesday" in the text's own voice is what is fixed for a day, not what somebody foresees. */
function scheduled(
  kind: ClaimKind,
  { isReported, hasQuantity, words }: { isReported: boolean; hasQuantity: boolean; words: string },
  dates: readonly ReadDate[],
): ClaimKind {
  if (kind !== 'prediction' || isReported) return kind;
  return dates.length > 0 || hasQuantity || EXPECTED.test(words) || DECIDED.test(words) ? 'event' : kind;
}

/** "The road will be widened": by somebody who has decided so. */
const DECIDED = anyCase(/\bwill (?:now |also |soon |then )?be \p{Ll}+(?:ed|en|wn|ut|ld|ilt)\b/iu);

/** That something is expected is a fact of today. */
const EXPECTED = anyCase(
  /\b(?:is|are|was|were) (?:\p{Ll}+ )?(?:expected|due|scheduled|set|planned|projected|forecast|estimated) to\b/iu,
);

function kindOfPassage(
  { isEnglish, language, rules }: Reading,
  quote: string,
  read: { hasQuantity: boolean; isReported: boolean },
): ClaimKind {
  if (rules) return read.hasQuantity ? 'quantity' : 'event';
  const elsewhere = isEnglish ? null : kindElsewhere(quote, language, read.hasQuantity);
  return elsewhere ?? kindOf(isEnglish ? quote : '', read);
}

/** The dates in the statement and those of its tag: when it happened and when it was said. */
function readStatementDates(reading: Reading, { span, tag }: Statement): ReadDate[] {
  const { text, publishedOn, isDatedByText, language } = reading;
  passOver(reading, Math.min(span.start, tag && tag.end > tag.start ? tag.start : span.start));
  const at = {
    publishedOn,
    isDatedByText,
    language,
    anchor: reading.anchor,
    over: reading.over ?? null,
    named: reading.named,
    told: toldBefore(reading, span),
    sitting: reading.sitting,
  };
  const ofTag = tag && tag.end > tag.start ? readDates(text, tag, at).filter(({ edtf }) => !/^\d{4}$/.test(edtf)) : [];
  const said = ofTag.findLast(({ end, edtf }) => end <= span.start && NAMED.test(edtf))?.edtf;
  const dates = [...ofTag, ...readDates(text, span, said ? { ...at, told: said, named: said } : at)];
  keepNamed(reading, dates);
  reading.datedTo = Math.max(reading.datedTo ?? 0, span.end);
  return dates.toSorted((a, b) => a.start - b.start);
}

/** Dates that no statement holds are named all the same: "that day" may be that of a heading or of a question. */
function passOver(reading: Reading, end: number): void {
  const { text, publishedOn, isDatedByText, language, anchor, named } = reading;
  const start = reading.datedTo ?? 0;
  if (end - start < SHORTEST || !reading.isEnglish) return;
  keepNamed(reading, readDates(text, { start, end }, { publishedOn, isDatedByText, language, anchor, named }));
  reading.datedTo = end;
}

function keepNamed(reading: Reading, dates: readonly ReadDate[]): void {
  const days = dates.filter(({ edtf }) => /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(edtf)).map(({ edtf }) => edtf);
  reading.anchor = days.at(-1) ?? reading.anchor;
  reading.over = days.findLast((day) => !day.includes('X') && day <= (reading.publishedOn ?? '')) ?? reading.over;
  const last = dates.findLast(({ edtf }) => NAMED.test(edtf) || LATE_IN.test(edtf));
  if (!last) return;
  reading.named = last.edtf.replace(LATE_IN, '$1').replace('/..', '').replace(OF_YEAR, '$1');
  reading.namedTo = last.end;
}

/** The date named before in the same sentence. */
function toldBefore({ text, named, namedTo = 0 }: Reading, { start }: Statement['span']): string | null {
  if (!named || namedTo > start || start - namedTo > FARTHEST) return null;
  return /[.!?]["”’)]?\s|\n/u.test(text.slice(namedTo, start)) ? null : named;
}

/** Fewer units hold no date. */
const SHORTEST = 4;
const FARTHEST = 240;

function judge(reading: Reading, statement: Statement, { quote, kind, dates, quantities }: Passage) {
  const { hands, speaker, isQuoted } = statement;
  const claimant = hands.at(-1)?.who ?? null;
  const { coreferences, opening, open } = readPointing(reading, statement);
  const hasQuantity = quantities.length > 0;
  const translation = translationFlagsIn(reading.translation, statement.span, quantities);
  return {
    claimant,
    attribution: hands,
    claimLine: writeLine(reading, statement, { dates, coreferences, opening }),
    coreferences,
    ...scoreOf({
      words: reading.isEnglish ? quote : null,
      kind,
      hasQuantity,
      hasDate: dates.length > 0,
      voice: voiceOf(statement),
      isQuoted,
    }),
    flags: flagsOf({
      isTranslated: reading.isTranslated,
      isEnglish: reading.isEnglish,
      isQuoted,
      isDerived: statement.derived !== null && statement.isStated !== true,
      hasQuantity,
      hands,
      bases: dates.map(({ basis }) => basis),
      translation,
      open: speaker?.isOpen ? (hands.length > 0 ? speaker.who : null) : open,
      byWhom: speaker?.isOpen && hands.length === 0 ? speaker.who : null,
    }),
    flagged: flaggedIn(reading.text, { hands, translation }),
  };
}

function voiceOf({ hands, speaker }: Statement): 'person' | 'body' | null {
  if (hands.length === 0) return null;
  return speaker?.isPerson ? 'person' : 'body';
}

/** "late in 2021": the last of its months. */
const LATE_IN = /^\d{4}-\d\d~\/(\d{4}-\d\d)~$/;

/** A day, a month, a year, or since a year; of a season or a quarter its year. */
const NAMED = /^\d{4}(?:(?:-[0-4]\d(?:-\d\d)?)?|\/\.\.)$/;
const OF_YEAR = /^(\d{4})-[2-4]\d$/;
