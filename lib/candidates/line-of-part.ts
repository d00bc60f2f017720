import { claimLineOf } from '#lib/extraction/claims/claim-line';
import { finished } from '#lib/extraction/claims/finish-line';
import type { ProposedContent } from '#lib/candidates/proposed-content';

type Whole = Pick<ProposedContent, 'quote' | 'claimLine' | 'claimant' | 'coreferences'>;

/**
 * The line of a part that somebody cut out of a proposal and gave no line: its words as a sentence, said by whom the whole was said
 * by where the line of the whole says so, and with whom a pronoun at its beginning means.
 */
export function lineOfPart(whole: Whole, part: { quote: string; start: number }, language: string): string {
  const words = part.quote.replace(/\s+/g, ' ').trim();
  const lead = leadOf(whole);
  if (lead !== '') return finished(`${lead}${words}`);
  if (!language.startsWith('en')) return finished(words);
  const opening = whole.coreferences.find(({ start }) => start === part.start);
  return claimLineOf(words, { claimant: null, refersTo: opening?.refersTo ?? null, isQuoted: false });
}

/** "Alder said: " before the words of the passage. */
function leadOf({ claimLine, claimant }: Whole): string {
  if (!claimant || !claimLine.startsWith(claimant)) return '';
  const said = /^ [^:.!?]{2,40}: /u.exec(claimLine.slice(claimant.length))?.[0];
  return said === undefined ? '' : `${claimant}${said}`;
}
