import { readBlocks } from '#lib/intake/read-blocks';
import type { ExtractedCandidate, Hand, Span } from '#lib/extraction/extraction';
import { type ReadOptions, startReading, translationOf } from '#lib/extraction/extract-claims';
import { propose } from '#lib/extraction/propose';
import { locate, searched } from '#lib/extraction/proposers/locate';
import { sameAs } from '#lib/extraction/proposers/merge';
import type { TextPart } from '#lib/extraction/proposers/proposer';
import { ownStatement, type Reading, speakerOf, type Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { readQuotations } from '#lib/extraction/text/quotations';
import { type Block, CLAIM_KINDS, type ClaimKind, type DropReason } from '#lib/workflow/vocabulary';

/** Of one part, so many proposals are looked at. */
const MOST_ITEMS = 80;
const LONGEST_QUOTE = 1200;
const LONGEST_NAME = 100;
const HELD_BY: readonly Block['kind'][] = ['paragraph', 'quote'];
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|this|that|these|those)$/i;

/** What is left of an answer once it was held against the text. */
export interface Judged {
  kept: ExtractedCandidate[];
  dropped: Partial<Record<DropReason, number>>;
}

type Facts = ReadOptions & { language: string; publishedOn: string | null };

/** Judges answers to parts of this text, one after another; a passage that was kept before is dropped as `twice`. */
export function openJudge(text: string, facts: Facts): (part: TextPart, items: readonly unknown[]) => Judged {
  const blocks = readBlocks(text);
  const { language, publishedOn } = facts;
  const at = {
    reading: startReading(text, blocks, { language, publishedOn, ...translationOf(text, facts) }),
    blocks,
    kept: [] as Span[],
  };
  return (part, items) => {
    const judged: Judged = { kept: [], dropped: {} };
    const drop = (reason: DropReason, count = 1) => {
      judged.dropped[reason] = (judged.dropped[reason] ?? 0) + count;
    };
    if (items.length > MOST_ITEMS) drop('too-many', items.length - MOST_ITEMS);
    const stretch = searched(part.words);
    for (const item of items.slice(0, MOST_ITEMS)) {
      const found = judge(at, { part, stretch }, item);
      if (typeof found === 'string') drop(found);
      else if (sameAs(found, at.kept)) drop('twice');
      else {
        at.kept.push(found);
        judged.kept.push(found);
      }
    }
    return judged;
  };
}

interface Place {
  part: TextPart;
  stretch: ReturnType<typeof searched>;
}

/** The passage an item names, with everything else read from the text itself; or why there is none. */
function judge(at: { reading: Reading; blocks: readonly Block[] }, place: Place, item: unknown): ExtractedCandidate | DropReason {
  const claimed = readItem(item);
  if (typeof claimed === 'string') return claimed;
  const { reading, blocks } = at;
  const { part, stretch } = place;
  const found = locate(stretch, claimed.quote, claimed.near);
  if (!found) return 'not-found';
  const span = withoutQuotes(reading.text, { start: part.start + found.start, end: part.start + found.end });
  const block = blocks.find(({ start, end }) => start <= span.start && end >= span.end);
  if (!block || !HELD_BY.includes(block.kind)) return 'not-text';
  const { speaker, kind } = claimed;
  const hand = speaker === null ? null : handOf(reading, place, { ...span, speaker });
  if (speaker !== null && !hand) return 'unknown-speaker';
  const isQuoted = readQuotations(reading.text, block).some((quote) => quote.start <= span.start && quote.end >= span.end);
  const statement: Statement = {
    ...ownStatement(span),
    kind,
    isQuoted,
    ...(hand && { hands: [hand], speaker: speakerOf(hand) }),
  };
  return understand(reading, statement) ?? 'no-claim';
}

interface Claimed {
  quote: string;
  /** An offset into the part, as far as it can be trusted. */
  near: number;
  speaker: string | null;
  kind: ClaimKind;
}

function readItem(item: unknown): Claimed | DropReason {
  const { quote, start, speaker = null, kind } = Object(item) as Record<string, unknown>;
  if (!isWords(quote) || !isSpeaker(speaker)) return 'malformed';
  if (quote.length > LONGEST_QUOTE) return 'too-long';
  const known = CLAIM_KINDS.find((each) => each === kind);
  if (!known) return 'unknown-kind';
  return { quote, near: Number.isFinite(start) ? (start as number) : 0, speaker: speaker?.trim() || null, kind: known };
}

function isWords(quote: unknown): quote is string {
  return typeof quote === 'string' && quote.trim() !== '';
}

function isSpeaker(speaker: unknown): speaker is string | null {
  return speaker === null || typeof speaker === 'string';
}

/** The quotation marks around a whole quotation are no words of the claim. */
function withoutQuotes(text: string, { start, end }: Span): Span {
  const opens = /^[\s"“„«'‘]*["“„«]/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const isOpened = opens > 0 && !/["”»]/u.test(text.slice(start + opens, end).replace(/["”»][\s.,;:!…]*$/u, ''));
  const span = withoutEnd(text, { start: isOpened ? start + opens : start, end });
  // The question mark stays outside, where the rules look for it.
  const asks = /[?？؟]+$/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start, end: span.end - asks };
}

/** The speaker as this part of the text names them, by the place nearest to the claim. */
function handOf({ text, memory }: Reading, { part, stretch }: Place, claim: Span & { speaker: string }): Hand | null {
  const { speaker } = claim;
  if (speaker.length > LONGEST_NAME || !/\p{L}/u.test(speaker) || PRONOUN.test(speaker)) return null;
  const found = locate(stretch, speaker, claim.start - part.start);
  if (!found) return null;
  const place = { start: part.start + found.start, end: part.start + found.end };
  const words = text.slice(place.start, place.end).replace(/\s+/gu, ' ');
  return { who: memory.directory.fullName(words), verb: '', ...place };
}

/** What our own rules make of the passage; the kind alone is the proposer's. Null when it is too little to be a claim, or asked nothing. */
function understand(reading: Reading, statement: Statement): ExtractedCandidate | null {
  const before = reading.candidates.length;
  propose(reading, statement);
  return reading.candidates[before] ?? null;
}
