import type { ExtractedCandidate, Span } from '#lib/extraction/extraction';
import type { Gold } from './gold';
import { overlap } from './match';
import { sameName } from './same';
import type { Miss, Tally } from './score';

/**
 * How many of the gold's mentions are resolved. A mention is found in the coreferences of any proposal, or in a hand of its
 * attribution that stands on the mention's words ("he said").
 */
export function compareMentions(gold: Gold, candidates: ExtractedCandidate[]): { recall: Tally; misses: Miss[] } {
  const said = candidates.flatMap(({ coreferences, attribution }) => [
    ...coreferences.map(({ start, end, refersTo }) => ({ start, end, who: refersTo })),
    ...attribution,
  ]);
  const misses = gold.coreferences.flatMap((mention): Miss[] => {
    const about = said.filter((each) => standsOn(each, mention));
    if (about.some(({ who }) => sameName(mention.refersTo, who))) return [];
    const at = gold.text.slice(Math.max(0, mention.start - 24), mention.end + 24);
    return [{ kind: about.length > 0 ? 'coreference-wrong' : 'coreference-missed', at, wanted: mention, given: about[0]?.who }];
  });
  const of = gold.coreferences.length;
  return { recall: { right: of - misses.length, of }, misses };
}

function standsOn(said: Span, mention: Span): boolean {
  return overlap(said, mention) >= 0.5;
}
