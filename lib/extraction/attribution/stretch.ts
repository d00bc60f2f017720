import { anyCase } from '#lib/extraction/text/any-case';
import type { Coreference, Hand, Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import { REFERRING } from '#lib/extraction/words/saying-tags';
import { type Resolved, resolve } from '#lib/extraction/people/resolve';

/** A stretch of the text with its quotations blanked out; `start` is the place of its first unit in the text. */
export interface Stretch {
  text: string;
  words: string;
  start: number;
}

/** Somebody who speaks, as far as the text makes out who. */
export interface Speaker {
  who: string;
  isPerson: boolean;
  isOpen: boolean;
}

/** What a sentence reports: through whose hands, the stretch that holds it, and what its pronouns mean. */
export interface Reported {
  /** Outermost first. */
  hands: Hand[];
  content: Span;
  coreferences: Coreference[];
  speaker: Speaker;
  /** The speaker says no to it, so that the sentence is claimed as a whole. */
  isDenied: boolean;
  /** What the tag goes on to report: "…, adding that two more were found". */
  added?: Span;
  /** A tag inside of the content, which its standalone sentence leaves out. */
  cut: Span | null;
}

/**
 * What was said, by whom, by which verb; spans count from the beginning of the stretch. "The outlet with reference to the
 * ministry" are two hands, the outlet around the ministry.
 */
export function reportedBy(stretch: Stretch, found: { source: Span; verb: string; content: Span }, memory: Memory): Reported {
  const { source, verb, content } = found;
  const referring = REFERRING.exec(stretch.words.slice(source.start, source.end));
  if (referring && referring.index > 0) {
    const outlet = { start: source.start, end: source.start + referring.index };
    const origin = { start: outlet.end + referring[0].length, end: source.end };
    const inner = reportedBy(stretch, { source: origin, verb: 'said', content }, memory);
    return { ...inner, hands: [...reportedBy(stretch, { source: outlet, verb, content }, memory).hands, ...inner.hands] };
  }
  const who = resolve(stretch.text, moved(source, stretch.start), memory);
  return {
    hands: [handOf(who, verb.toLowerCase())],
    content: moved(content, stretch.start),
    coreferences: who.coreference ? [who.coreference] : [],
    speaker: who,
    isDenied: false,
    cut: null,
  };
}

export function handOf({ who, start, end }: Resolved, verb: string): Hand {
  return { who, verb, start, end };
}

export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

const NOBODY = anyCase(
  /^(?:whatever|whoever|whichever|who|whom|whose|which|where|when|on \p{Lu}\p{Ll}+day|(?:to|through) (?:the |an? |his |her |its |their )?\p{Ll}|nobody|no one|no-one|none|not (?:even|one|a single|all|everyone|everybody)|neither|few|hardly any(?:one|body)|no \p{L}+)\b/iu,
);

/** Whether every hand is somebody: a loose "according to ," names nobody, and what nobody says is not said. */
export function namesAll(hands: readonly Hand[]): boolean {
  return hands.every(({ who }) => /[\p{L}\p{N}]/u.test(who) && !NOBODY.test(who));
}

/** The same stretch with a part of it blank, so that what stands around the part is read as one. */
export function blanked({ text, words, start }: Stretch, part: Span): Stretch {
  const gap = ' '.repeat(part.end - part.start);
  return { text, words: `${words.slice(0, part.start)}${gap}${words.slice(part.end).replace(/^,/, ' ')}`, start };
}
