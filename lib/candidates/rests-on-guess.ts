import type { ProposedContent } from '#lib/candidates/proposed-content';

type Content = Pick<ProposedContent, 'attribution' | 'claimLine' | 'claimant' | 'quote'>;
type Link = ProposedContent['coreferences'][number];

/** What of a claim rests on the guess whom or what a word means: who spoke, or what its line says. Null: neither does. */
export function restsOnGuess(content: Content, link: Link): 'speaker' | 'line' | null {
  if (link.sure !== 'likely') return null;
  if (namesSpeaker(content, link)) return 'speaker';
  return isInLine(content, link) ? 'line' : null;
}

/** The word stands where the text says who spoke. */
function namesSpeaker({ claimant, attribution }: Content, { refersTo, start, end }: Link): boolean {
  const hand = attribution.at(-1);
  return claimant === refersTo && hand !== undefined && start < hand.end && hand.start < end;
}

/** The claim line says, in place of this word, whom it means: the words of the passage alone do not name it. */
function isInLine({ claimLine, quote }: Content, { refersTo }: Link): boolean {
  const name = new RegExp(`(?<![\\p{L}\\p{N}])${refersTo.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
  return name.test(claimLine) && !name.test(quote);
}
