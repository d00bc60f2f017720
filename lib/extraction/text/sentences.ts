import type { Span } from '#lib/extraction/extraction';
import { isGermanAbbreviation, isGermanStart } from '#lib/extraction/text/german-sentences';
import { endOfSentence, goesOnBehindQuote } from '#lib/extraction/text/without-spaces';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“«])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Mt|Ft|Capt|Cpl|Maj|Adm|Supt|Insp|Rev|[Hh]on|[Rr]t|Messrs|vs|etc|approx|ca|Jr|Sr|Sra|Srs|Dra|MM|Mlle|Mgr|Sig|sig|Dott|dott|Avv|avv|Inc|Ltd|Co|[A-Z]|[a-z]\.[a-z]|e\.g|i\.e|т\.е|г|ул|Nr|bzw|z\.B|Abs|M|Mme)\.\s*$/u;
/** Languages that write "13. Dezember": a full stop after a one- or two-digit number ends no sentence. */
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;
const WITH_ORDINALS = new Set('de da nb nn no fi cs sk pl hu sl hr sr et lv lt is'.split(' '));
/** "by Sept. 15", "fig. 3", "p. 12": a full stop before a number ends no sentence behind these. */
const BEFORE_NUMBER = /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Art|Sec|Fig|Ch|Vol|No|pp?|para)\.\s*$/i;
/** Something that may end a sentence stands before the last words. */
const ENDS_INSIDE = /[.!?…。．！？؟۔।\n\u2028\u2029]\P{L}{0,4}[\s\p{L}\p{N}]/u;
const LONGEST_PIECE = 20_000;

/** The sentences of a stretch of text with their offsets, white space at the edges left out. Linear in its length. */
export function readSentences(text: string, within: Span, language: string): Span[] {
  if (!ENDS_INSIDE.test(text.slice(within.start, within.end))) return trimmed(text, within);
  const hasOrdinals = WITH_ORDINALS.has(language.split('-')[0] ?? '');
  const sentences: Span[] = [];
  let open: number | null = null;
  let last = within.start;
  for (const { end: at } of cutAtFigures(text, cut(text, within, segmenterFor(language)))) {
    const from: number = open ?? last;
    const end = at >= within.end ? at : endOfSentence(text, at);
    last = end;
    const isDone =
      end >= within.end ||
      !(
        goesOn(text, end) ||
        goesOnBehindQuote(text, { start: from, end }, language) ||
        (isUnfinished(text.slice(Math.max(from, end - 16), end), hasOrdinals) &&
          !isSpanishStart(text, end, language) &&
          !isAnotherStart(text, end) &&
          !isGermanStart(text, { start: from, end }, language)) ||
        isGermanAbbreviation(text, { start: from, end }, language) ||
        isNumbered(text, from, end)
      );
    open = isDone ? null : from;
    if (isDone) sentences.push(...trimmed(text, { start: from, end }));
  }
  return sentences;
}

/** Cuts by the rules of Unicode, in pieces that the segmenter handles quickly. */
function* cut(text: string, within: Span, segmenter: Intl.Segmenter): Generator<Span> {
  for (let from = within.start; from < within.end; from += LONGEST_PIECE) {
    const to = Math.min(within.end, from + LONGEST_PIECE);
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      yield { start: from + index, end: from + index + segment.length };
    }
  }
}

/** "He left. 900 visitors came.": behind a whole word a sentence may begin with a figure, which the rules of Unicode do not see. */
function* cutAtFigures(text: string, spans: Iterable<Span>): Generator<Span> {
  for (const { start, end } of spans) {
    let from = start;
    const words = text.slice(start, end);
    for (const { index, 0: stop } of words.includes('. ') || words.includes(' »') ? matchesOf(words, BEFORE_FIGURE) : []) {
      const at = start + index + stop.length;
      yield { start: from, end: at };
      from = at;
    }
    yield { start: from, end };
  }
}

const BEFORE_FIGURE = /\.(?<=\p{Ll}{4}\.)\s+(?=\d[\d.,\u00a0\u202f]*\s\p{Ll}{3})|[.!?](?<=\p{L}{3}.)\s+(?=[»„“«][\p{N}\p{L}])/gu;

/** "Why?" said the mayor, "Why?" Mr Lund asked: behind a closing mark a small letter or a short tag goes on with the sentence. */
function goesOn(text: string, end: number): boolean {
  if (!/[?!…]['’”"»]\s*$/u.test(text.slice(Math.max(0, end - 4), end))) return false;
  return /^\s*\p{Ll}/u.test(text.slice(end, end + 2)) || TAGGED.test(text.slice(end, end + 80));
}

const TAGGED =
  /^\s*(?:\p{Lu}[\p{L}’'-]*\.?\s){1,4}(?:asked|wondered|demanded|said|shouted|cried|replied|added|exclaimed)(?:[.,;]|\s(?!nothing\b))/u;

/** "hepatitis A. El hospital", "la línea B. Según Ruiz": a letter is no initial before a word that opens a Spanish sentence. */
function isSpanishStart(text: string, end: number, language: string): boolean {
  return (
    language.startsWith('es') &&
    OPENS_SPANISH.test(text.slice(end, end + 12)) &&
    LETTER.test(text.slice(Math.max(0, end - 14), end))
  );
}

const OPENS_SPANISH =
  /^\s*(?:El|La|Los|Las|Un|Una|En|No|Se|Su|Sus|Según|Por|Para|Con|Ya|Tras|Al|Este|Esta|Ese|Esa|Otr[oa]s?|Hay|Desde|Hasta|Pero|Y)\s/u;
const LETTER = /\p{Ll}{2}\s\p{Lu}\.\s*$/u;

/** "at 10.40 a.m. He thanked the Scouts", "we shall close Terminal A. The Minister asked": the hour or the letter ends the sentence. */
function isAnotherStart(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 24), end);
  const next = text.slice(end, end + 16);
  if (HOUR.test(before)) return /^\s*\p{Lu}/u.test(next) && !BEHIND_HOUR.test(next);
  return LETTERED.test(before) && OPENS.test(next);
}

const HOUR = /\d\s?[ap]\.m\.\s*$/u;
const BEHIND_HOUR =
  /^\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}{2,4}\b|(?:Eastern|Central|Pacific|Local|Moscow|Kyiv|Beijing|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)/u;
const LETTERED =
  /\b(?:[Tt]erminal|[Bb]lock|[Ww]ard|[Gg]ate|[Pp]latform|[Aa]nnex|[Gg]roup|[Cc]lass|[Ll]evel|[Rr]oute|[Zz]one|[Ee]xhibit|[Uu]nit|[Bb]uilding|[Rr]oom|[Tt]ype|[Vv]itamin|[Hh]epatitis|[Ii]nfluenza|[Pp]lan|[Oo]ption|[Ww]itness|[Ss]chedule|[Aa]ppendix|[Cc]ategory|[Gg]rade|[Pp]hase|[Pp]rotein|[Ii]mmunoglobulin|[Hh]all|[Ww]ing|[Ss]ection|[Ss]ector|[Bb]and)\s\p{Lu}\.\s*$/u;
const OPENS =
  /^\s*["“]?(?:The|A|An|In|On|At|It|He|She|They|We|I|You|But|And|So|That|This|These|Those|There|If|When|After|Before|Our|My|Its|His|Her|Their|No|Not|What|Who|Nobody|For|From|By|With|Since|Under|All|Some|Two|Three|Mr|Mrs|Ms|Dr)\b/u;

function isNumbered(text: string, from: number, end: number): boolean {
  return /\d/.test(text.charAt(end)) && BEFORE_NUMBER.test(text.slice(Math.max(from, end - 8), end));
}

function isUnfinished(tail: string, hasOrdinals: boolean): boolean {
  return ABBREVIATION.test(tail) || (hasOrdinals && ORDINAL.test(tail));
}

function trimmed(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.end - (words.length - words.trimEnd().length);
  return end > start ? [{ start, end }] : [];
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(isTag(language) ? language : 'en', { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
