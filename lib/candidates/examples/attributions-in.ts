import type { CandidateState } from '#lib/candidates/proposed-content';
import type { Block, DismissReason } from '#lib/workflow/vocabulary';

/** A stretch `[start, end)`; what it counts is said where it stands. */
type Stretch = [start: number, end: number];

/** In the form of the training data for attribution: offsets of `text` in Unicode code points. */
export interface AttributionExample {
  id: string;
  text: string;
  attributions: { source: Stretch[]; cue: Stretch[]; content: Stretch[] }[];
}

/** What became of a passage. Offsets are UTF-16 units of the document's text. */
export interface Decided {
  id: string;
  start: number;
  end: number;
  quote: string;
  /** `marked`: by hand, without a proposal. */
  state: CandidateState | 'marked';
  reason: DismissReason | null;
  /** Whom the machine read as the speaker, and where the text names that person. */
  hand: { who: string; verb: string; start: number; end: number } | null;
  /** Who said it, as the claim has it now; null for the document's own words. */
  claimant: string | null;
}

interface Version {
  documentId: string;
  version: number;
  text: string;
  blocks: readonly Block[];
}

/**
 * The paragraphs of a text in which people have settled who said what: each of its proposals is a claim now, or was cut into such.
 * One that is open or was dismissed would teach that nobody said it, so its paragraph is left out; so is one whose speaker or
 * verb cannot be found in the words.
 */
export function attributionsIn(
  { documentId, version, text, blocks }: Version,
  decided: readonly Decided[],
): AttributionExample[] {
  return blocks.flatMap((block) => {
    const here = decided.filter(({ start, end }) => start >= block.start && end <= block.end);
    const settled = here.map((each) => attributionOf(text, block, each));
    const isWhole = here.length > 0 && settled.every((each) => each !== null);
    if (!isWhole) return [];
    const words = text.slice(block.start, block.end);
    const inPoints = ([start, end]: Stretch): Stretch => [pointsBefore(words, start), pointsBefore(words, end)];
    const attributions = settled
      .flatMap((each) => each)
      .map(({ source, cue, content }) => ({
        source: source.map(inPoints),
        cue: cue.map(inPoints),
        content: content.map(inPoints),
      }));
    return [{ id: `${documentId}/${version}/${block.start}`, text: words, attributions }];
  });
}

type Attribution = AttributionExample['attributions'][number];

/** None for the document's own words; null when the passage leaves open who said it. In UTF-16 units of the block. */
function attributionOf(text: string, block: Block, decided: Decided): Attribution[] | null {
  const { state, claimant } = decided;
  if (state === 'proposed' || state === 'dismissed') return null;
  return state === 'split' || claimant === null ? [] : saidBy(text, block, { ...decided, claimant });
}

function saidBy(text: string, block: Block, decided: Decided & { claimant: string }): Attribution[] | null {
  const { start, end, hand, claimant } = decided;
  const words = text.slice(block.start, block.end);
  const passage: Stretch = [start - block.start, end - block.start];
  const source = mentionIn(block, decided) ?? findName(words, claimant, passage);
  const cue = source && findNear(words, hand?.verb ?? '', source);
  return source && cue ? [{ source: [source], cue: [cue], content: [passage] }] : null;
}

/** Where the text names the speaker, when a person left that as it was read. */
function mentionIn(block: Block, { hand, claimant }: Decided): Stretch | null {
  const isUnchanged = hand !== null && hand.who === claimant && hand.start >= block.start && hand.end <= block.end;
  return isUnchanged ? [hand.start - block.start, hand.end - block.start] : null;
}

/** The name, or its last word, outside of what was said. */
function findName(words: string, name: string, passage: Stretch): Stretch | null {
  const isOutside = (at: number, length: number) => at + length <= passage[0] || at >= passage[1];
  for (const wanted of new Set([name, name.split(' ').at(-1) ?? name])) {
    const found = allOf(words, wanted).find((at) => isOutside(at, wanted.length));
    if (found !== undefined) return [found, found + wanted.length];
  }
  return null;
}

/** The verb that stands nearest to who said it; null when none is known or it does not stand there. */
function findNear(words: string, verb: string, [start, end]: Stretch): Stretch | null {
  if (verb === '') return null;
  const distance = (at: number) => Math.max(0, at - end, start - at - verb.length);
  const [nearest] = allOf(words, verb).toSorted((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : [nearest, nearest + verb.length];
}

function allOf(words: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

function pointsBefore(words: string, units: number): number {
  let points = 0;
  for (let at = 0; at < units; points += 1) at += (words.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return points;
}
