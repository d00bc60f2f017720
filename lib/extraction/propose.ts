import { flagsOf } from '#lib/extraction/claims/flags';
import { withDates } from '#lib/extraction/claims/dated-line';
import { claimLineOf } from '#lib/extraction/claims/claim-line';
import { kindOf } from '#lib/extraction/claims/kind';
import { scoreOf } from '#lib/extraction/claims/score';
import { scrapReason } from '#lib/extraction/claims/scrap';
import type { ExtractedCandidate, ReadDate, Span } from '#lib/extraction/extraction';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';
import { readPointing } from '#lib/extraction/people/pointing';
import type { Reading, Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { questionsFor } from '#lib/workflow/vocabulary';

const CONTEXT = 32;

/** Judges a statement: a candidate with all that was understood of it, or a passage that holds no claim, and why not. */
export function propose(reading: Reading, statement: Statement): void {
  const { text } = reading;
  const span = statement.isQuoted ? withoutEnd(text, statement.span) : statement.span;
  const found = { ...statement, span };
  const scrap = scrapReason(reading, found);
  const read = scrap ? null : readPassage(reading, found);
  const isReported = statement.hands.length > 0;
  const questions = read ? questionsFor(read.kind, isReported) : [];
  if (!read || questions.length === 0) {
    reading.nonClaims.push({ start: span.start, end: span.end, reason: scrap ?? 'opinion' });
    return;
  }
  reading.candidates.push({
    start: span.start,
    end: span.end,
    questions,
    ...read,
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    ...judge(reading, found, read),
  });
}

type Passage = Pick<ExtractedCandidate, 'quote' | 'kind' | 'dates' | 'quantities'>;

function readPassage(reading: Reading, statement: Statement): Passage {
  const { span, hands, isDenied } = statement;
  const quote = reading.text.slice(span.start, span.end);
  const dates = readStatementDates(reading, statement);
  const quantities = readQuantities(reading.text, span, dates);
  const read = { hasQuantity: quantities.length > 0, isReported: hands.length > 0 };
  const kind = isDenied ? 'speech-act' : kindOf(reading.isEnglish ? quote : '', read);
  return { quote, kind, dates, quantities };
}

/** The dates in the statement and those of its tag: when it happened and when it was said. */
function readStatementDates(reading: Reading, { span, tag }: Statement): ReadDate[] {
  const { text, publishedOn, language } = reading;
  const at = { publishedOn, language, anchor: reading.anchor };
  const ofTag = tag && tag.end > tag.start ? readDates(text, tag, at).filter(({ edtf }) => !/^\d{4}$/.test(edtf)) : [];
  const dates = [...ofTag, ...readDates(text, span, at)];
  reading.anchor = dates.findLast(({ edtf }) => /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(edtf))?.edtf ?? reading.anchor;
  return dates.toSorted((a, b) => a.start - b.start);
}

function judge(reading: Reading, statement: Statement, { quote, kind, dates, quantities }: Passage) {
  const { hands, speaker, isQuoted, isDenied } = statement;
  const claimant = hands.at(-1)?.who ?? null;
  const { coreferences, opening, open } = readPointing(reading, statement);
  const hasQuantity = quantities.length > 0;
  const line = statement.derived ?? withDates(...wordsOf(reading, statement), dates);
  return {
    claimant,
    attribution: hands,
    claimLine: claimLineOf(line, { claimant: isDenied || statement.derived ? null : claimant, refersTo: opening, isQuoted }),
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
      isDerived: statement.derived !== null,
      hasQuantity,
      hands,
      bases: dates.map(({ basis }) => basis),
      open: speaker?.isOpen ? speaker.who : open,
    }),
  };
}

function voiceOf({ hands, speaker }: Statement): 'person' | 'body' | null {
  if (hands.length === 0) return null;
  return speaker?.isPerson ? 'person' : 'body';
}

/** The words that make the standalone sentence, and where they begin: the passage without a tag that stands inside of it. */
function wordsOf({ text }: Reading, { span, cut }: Statement): [string, number] {
  const inside: Span | null = cut && cut.start > span.start && cut.end < span.end ? cut : null;
  if (!inside) return [text.slice(span.start, span.end), span.start];
  const before = text.slice(span.start, inside.start).replace(/[,\s"“”]+$/u, '');
  return [`${before} ${text.slice(inside.end, span.end).replace(/^[,\s"“”]+/u, '')}`, Number.NaN];
}
