import { subjectBefore } from '#lib/extraction/attribution/subject';
import { handOf, moved } from '#lib/extraction/attribution/stretch';
import { hasVerb, nestedLine, nestedLineElsewhere, type NestedLine } from '#lib/extraction/claims/nested/nested-line';
import type { ExtractedCandidate, Hand, Span } from '#lib/extraction/extraction';
import { resolve } from '#lib/extraction/people/resolve';
import { propose } from '#lib/extraction/propose';
import { ownStatement, type Reading } from '#lib/extraction/reading';
import type { Link } from '#lib/extraction/reference/work';
import { isDenial, REPORT_VERB } from '#lib/extraction/words/verbs';

/** From so much in common on, two passages are the same claim. */
const SAME = 0.5;
/** What joins a clause to the words before it is no part of it. */
const JOINT = /^(?:that|and|but|que|y|e|pero|et|mais|dass|und|aber|che|ma|mas|что|и|но|що|але)\s/u;
/** "told a meeting on Monday" before "that". */
const TOLD = new RegExp(`\\b(?<verb>${REPORT_VERB})(?:\\s[^,;:]{1,60})?\\sthat\\s?$`, 'u');

/** What a claim of the sentence holds as a claim of its own, as learned: "the lapse was found by accident, because a clerk had moved house". */
export function proposeNested(reading: Reading, known: number): void {
  for (const around of reading.candidates.slice(known)) {
    if (reading.remarks.has(around) || isDenied(around)) continue;
    const taken: Span[] = [...around.attribution];
    for (const found of reading.nested(reading.text, around)) {
      const span = trimmed(reading.text, found);
      const isTaken = taken.some(({ start, end }) => start < span.end && end > span.start);
      const isKnown = reading.candidates.slice(known).some((other) => shared(other, span) >= SAME);
      if (isTaken || isKnown || isPiece(reading, around, span)) continue;
      proposeOne(reading, around, span);
      taken.push(span);
    }
  }
}

/** What the words around go on with, half a figure, or what a claim beside it is about ("the flood of 2015"). */
function isPiece({ text, candidates }: Reading, around: ExtractedCandidate, span: Span): boolean {
  if (isRestOf(text, around, span) || isCutFigure(text, span)) return true;
  if (hasVerb(text.slice(span.start, span.end))) return false;
  const isBeforeTag = around.attribution.some(({ start }) => start >= span.end && start - span.end <= 3);
  if (span.start === around.start && isBeforeTag) return true;
  if (span.start === around.start && /[\p{L}\d,]\s$/u.test(text.slice(Math.max(0, span.start - 2), span.start))) return true;
  return candidates.some(({ start, end }) => start > around.start && start <= span.start && end > span.end);
}

/** "Of 2,900 claims, the Trust has established, | only 612 were settled": what stands behind a tag goes on with the words before it. */
function isRestOf(text: string, { attribution, start, end }: ExtractedCandidate, span: Span): boolean {
  if (end - span.end > 1) return false;
  return attribution.some(
    (hand) => hand.start > start && hand.end <= span.start && TAG_END.test(text.slice(hand.end, span.start)),
  );
}

const TAG_END = /^[^,;:.]{0,40},\s$/u;

/** "at 10 | :30", "1 | ,200". */
function isCutFigure(text: string, { start, end }: Span): boolean {
  return /^\d[.,:]\d/.test(text.slice(end - 1, end + 2)) || /^\d[.,:]\d/.test(text.slice(start - 2, start + 1));
}

/** What is denied is a claim as a whole. */
function isDenied({ attribution, kind }: ExtractedCandidate): boolean {
  return isDenial(attribution.at(-1)?.verb ?? '') || (attribution.length > 0 && kind === 'speech-act');
}

function proposeOne(reading: Reading, around: ExtractedCandidate, span: Span): void {
  const isInside = ({ start, end }: Span) => start >= span.start && end <= span.end;
  const passed = reading.nonClaims.length;
  propose(reading, {
    ...ownStatement(span),
    ...lineIn(reading, around, span),
    hands: handsOf(reading, around, span),
    coreferences: reading.isEnglish ? [] : around.coreferences.filter(isInside),
    links: linksIn(reading, around).filter(isInside),
    isStated: true,
  });
  // What holds nothing to check in it is part of a claim all the same.
  reading.nonClaims.splice(passed);
}

function lineIn({ text, rules }: Reading, around: ExtractedCandidate, span: Span): NestedLine {
  return rules ? nestedLineElsewhere(text, { around, span, lexicon: rules.lexicon }) : nestedLine(text, around, span);
}

/** What the words of a sentence point at, and what the claim around was given beside that. */
function linksIn({ links }: Reading, { coreferences }: ExtractedCandidate): Link[] {
  const known = new Set(links.map(({ start }) => start));
  return [...links, ...coreferences.filter(({ start }) => !known.has(start)).map((each) => ({ ...each, isOpen: false }))];
}

/** Whoever says the words around, and whoever they tell of; who somebody is ("the mayor, Ann Lee") is the document's own. */
function handsOf({ text, label, memory, isEnglish }: Reading, around: ExtractedCandidate, span: Span): Hand[] {
  if (!isEnglish) return around.attribution;
  if (!hasVerb(text.slice(span.start, span.end)) && !/\d/.test(text.slice(span.start, span.end))) return label ? [label] : [];
  const words = text.slice(around.start, span.start);
  const verb = TOLD.exec(words)?.groups?.verb;
  const subject = verb === undefined ? null : subjectBefore({ words, from: 0 }, words.lastIndexOf(` ${verb} `) + 1);
  if (verb === undefined || subject === null) return around.attribution;
  return [...around.attribution, handOf(resolve(text, moved(subject, around.start), memory), verb)];
}

/** Without what joins it to the words before it, and with both marks of a quotation that it holds one of. */
function trimmed(text: string, { start, end }: Span): Span {
  const from = start + (JOINT.exec(text.slice(start, end))?.[0].length ?? 0);
  const words = text.slice(from, end);
  const opened = words.split(/[“"(]/u).length;
  const closed = words.split(/[”")]/u).length;
  const isPaired = /[“”()]/u.test(words);
  if ((isPaired ? opened < closed : opened % 2 === 0) && /[“"(]/u.test(text.charAt(from - 1))) return { start: from - 1, end };
  const isOpen = isPaired ? opened > closed : opened % 2 === 0;
  return { start: from, end: isOpen && /[”")]/u.test(text.charAt(end)) ? end + 1 : end };
}

function shared(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
