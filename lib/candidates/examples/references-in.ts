import type { ProposedContent } from '#lib/candidates/proposed-content';

/** With where its passage begins. */
type Proposed = ProposedContent & { start: number };

interface Claim {
  claimLine: string;
  claimant: string | null;
}

/** Whom a word was read to mean, and whom a person said it means. Offsets are UTF-16 units of the text. */
export interface CorrectedReference {
  span: { start: number; end: number };
  before: string | null;
  after: string;
}

/**
 * What a person answered when asked whom a word means, as the claim tells it: the speaker who was guessed is another one, the name
 * in the line has given way to another, or a word that was left open has a name in brackets in its place.
 */
export function referencesIn(proposed: Proposed, claim: Claim): CorrectedReference[] {
  const { coreferences, claimLine } = proposed;
  const guessed = coreferences.flatMap(({ start, end, refersTo }) => {
    const isSpeaker = proposed.claimant === refersTo && claim.claimant !== null && claim.claimant !== refersTo;
    const after = isSpeaker ? claim.claimant : nameInstead(claimLine, refersTo, claim.claimLine);
    return after === null ? [] : [{ span: { start, end }, before: refersTo, after }];
  });
  return [...guessed, ...openIn(proposed, claim)];
}

const OPEN = /^unclear (?:who|what) “(.+)” means$/u;

/** What was left open: who spoke, or a word of the line. */
function openIn(proposed: Proposed, claim: Claim): CorrectedReference[] {
  const word = proposed.flags.flatMap((flag) => OPEN.exec(flag)?.[1] ?? [])[0];
  if (word === undefined) return [];
  const hand = proposed.attribution.at(-1);
  if (!hand || proposed.claimant?.toLowerCase() !== word.toLowerCase()) return bracketed(proposed, claim, word);
  const { start, end } = hand;
  const isNamed = claim.claimant !== null && claim.claimant !== proposed.claimant;
  return isNamed ? [{ span: { start, end }, before: null, after: claim.claimant ?? '' }] : [];
}

/** "They are pulled …" is "[The missiles] are pulled …" now. */
function bracketed({ start, quote, claimLine }: Proposed, claim: Claim, word: string): CorrectedReference[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${plain(word)}(?![\\p{L}\\p{N}])`, 'iu');
  const [inLine, inText] = [pattern.exec(claimLine), pattern.exec(quote)];
  if (!inLine || !inText) return [];
  const before = plain(claimLine.slice(0, inLine.index));
  const behind = plain(claimLine.slice(inLine.index + inLine[0].length));
  const name = new RegExp(`^${before}\\[(.+?)(?:’s)?\\]${behind}$`, 'u').exec(claim.claimLine)?.[1];
  const from = start + inText.index;
  return name === undefined ? [] : [{ span: { start: from, end: from + inText[0].length }, before: null, after: name }];
}

/** The name that stands in every place of another one, when nothing else in the line has changed. */
function nameInstead(before: string, name: string, after: string): string | null {
  if (before === after || !before.includes(name)) return null;
  const [first = '', ...further] = before.split(name).map(plain);
  const [second = '', ...rest] = further;
  const pattern = new RegExp(`^${first}(.{1,120}?)${second}${rest.map((part) => `\\1${part}`).join('')}$`, 'u');
  const instead = pattern.exec(after)?.[1] ?? null;
  return instead === null || PRONOUN.test(instead) ? null : instead;
}

/** "He said so" instead of a name is another line, and names nobody. */
const PRONOUN = /^(?:he|she|they|it|we|i|you|his|her|their|its)$/iu;

function plain(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
