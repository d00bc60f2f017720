import type { ProposedContent } from '#lib/candidates/proposed-content';

interface Span {
  start: number;
  end: number;
}

type Content = Pick<ProposedContent, 'attribution' | 'claimLine' | 'coreferences' | 'quote' | 'sentence'>;
type Told = Content['coreferences'][number];

/**
 * Whose meaning is told on the card of a passage: words of the passage itself, those of the tag that says who spoke, and a word
 * of the same sentence that the claim line puts into brackets. What the machine made out beside them is about other words.
 * Offsets are those of the text.
 */
export function wordsTold(content: Content, passage: Span): Told[] {
  const { attribution, coreferences, claimLine } = content;
  const sentence = sentenceAt(content, passage);
  const own = [passage, ...attribution.flatMap((hand) => [hand, tagOf(hand, passage, sentence)])];
  const isBracketed = ({ refersTo }: Told) => claimLine.includes(`[${refersTo}`);
  return coreferences.filter(
    (word) => own.some((span) => isWithin(word, span)) || (isWithin(word, sentence) && isBracketed(word)),
  );
}

/** From the name to the passage, or from the passage to the end of the sentence; nothing when the tag is in another sentence. */
function tagOf(hand: Span, passage: Span, sentence: Span): Span {
  if (!isWithin(hand, sentence)) return hand;
  return hand.start < passage.start
    ? { start: hand.start, end: passage.start }
    : { start: passage.end, end: Math.max(passage.end, sentence.end) };
}

function sentenceAt({ sentence, quote }: Content, { start, end }: Span): Span {
  const before = Math.max(0, sentence.indexOf(quote));
  return { start: start - before, end: Math.max(end, start - before + sentence.length) };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
