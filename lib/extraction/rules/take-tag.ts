import { isReportedForm } from '#lib/extraction/rules/reported-form';
import { nobodyTag } from '#lib/extraction/rules/nobody-tags';
import { asTag } from '#lib/extraction/rules/tags-as';
import { behindTag } from '#lib/extraction/rules/tags-behind';
import { sourceWithin } from '#lib/extraction/rules/tags-within';
import type { Span } from '#lib/extraction/extraction';
import type { Frame } from '#lib/extraction/rules/frame';
import { place, type Range, type Sentence, type Whom } from '#lib/extraction/rules/sentence';
import { frameTold, type Told } from '#lib/extraction/rules/tag-frame';
import { has, type Word } from '#lib/extraction/rules/words-of';
import { IS } from '#lib/extraction/rules/lexicon';
import { isFinite } from '#lib/extraction/rules/verbs';

/** A tag that was found: the words it takes, and who says what stands around it. */
export interface Tag extends Told, Range {
  /** What is told of whoever speaks: ", der das Museum leitet". */
  told: Range | null;
}

/** A sentence without its tag. */
export interface Taken {
  words: Word[];
  frame: Frame;
  who: Whom | null;
  /** The words of the tag in the text. */
  span: Span;
  /** How many words what was said takes; what follows is the text's own. */
  upTo: number;
  told: Span | null;
}

/**
 * Takes the words that only say whose statement it is out of a sentence, so that its parts are read without them: behind it, at its
 * beginning or inside of it. Null when there are none, or where the order of words does not tell.
 */
export function takeTag(sentence: Sentence): Taken | null {
  const tag = findTag(sentence);
  if (!tag) return null;
  const { words } = sentence;
  const frame = { ...frameTold(sentence, tag), tag: place(sentence, tag), isBehind: tag.from > 0 };
  const rest = [...words.slice(0, tag.from), ...joinedAt(words, tag)];
  return {
    frame,
    who: tag.who,
    upTo: ownFrom(sentence, tag),
    span: place(sentence, tag),
    told: toldOf(sentence, tag),
    words: rest,
  };
}

/** Whoever speaks with what is told of her: "Paul Krug, der das Museum seit 2010 leitet". */
function toldOf(sentence: Sentence, { who, told }: Tag): Span | null {
  if (!who || !told || who.start < sentence.start) return null;
  return { start: who.start, end: place(sentence, told).end };
}

/** The first tag of a sentence. */
export function findTag(sentence: Sentence): Tag | null {
  const { words, lexicon } = sentence;
  if (words.some(({ mark, bits }) => mark.includes(';') || bits & IS.speech)) return null;
  const parts = partsOf(words);
  if (lexicon.words.tags === null) return nobodyTag(sentence, parts);
  for (let k = 0; k < parts.length; k += 1) {
    const found = asTag(sentence, parts, k) ?? (k > 0 ? behindTag(sentence, parts, k) : null);
    if (found) return found;
  }
  return sourceWithin(sentence);
}

/** The stretches between commas, colons, dashes and brackets. */
function partsOf(words: readonly Word[]): Range[] {
  const parts: Range[] = [];
  let from = 0;
  for (let i = 1; i <= words.length; i += 1) {
    if (i < words.length && !/[,:—–()]/.test((words[i] as Word).mark)) continue;
    parts.push({ from, to: i });
    from = i;
  }
  return parts;
}

/** What follows a tag inside of a sentence stands right behind what it was put into. */
function joinedAt(words: readonly Word[], { from, to }: Tag): Word[] {
  const [first, ...rest] = words.slice(to);
  if (!first) return [];
  const isInside = from > 0 && /,/.test(first.mark) && /,/.test(words[from]?.mark ?? '') && !has(first, JOINS);
  return [isInside || from === 0 ? { ...first, mark: '' } : first, ...rest];
}

const JOINS = IS.and | IS.but | IS.relative | IS.subordinate | IS.that;

/** "…, teilte die Polizei mit, und die Straße ist frei": behind "und" the text goes on by itself, unless the verb says otherwise. */
function ownFrom({ words, lexicon }: Sentence, { from, to }: Tag): number {
  const all = words.length - (to - from);
  if (from === 0 || to >= words.length || !has(words[to], IS.and | IS.but)) return all;
  const verb = words.findIndex((_, i) => i > to && isFinite(words, i));
  return verb > 0 && !isReportedForm(lexicon, words[verb]?.lower ?? '') ? from : all;
}
