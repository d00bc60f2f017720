import { ACT_VERB } from '#lib/extraction/words/verbs';
import type { ClaimKind } from '#lib/workflow/vocabulary';

/** The first that fits decides: what cannot be true or false yet, then what needs its own kind of checking. */
const KINDS: [ClaimKind, RegExp][] = [
  [
    'opinion',
    /\b(?:i|we) (?:think|believe|feel|hope|consider)\b|\b(?:should|ought to|must not)\b|\b(?:beautiful|terrible|wonderful|disgraceful|shameful|great|awful|unacceptable|best|worst)\b(?! (?:result|rate|record|since))/iu,
  ],
  [
    'prediction',
    /\b(?:will|would|shall|is going to|are going to|is expected to|are expected to|is set to|is likely to|by 20[3-9]\d)\b/iu,
  ],
  [
    'motive',
    /\b(?:in order to|because (?:he|she|they) wants?|aims? to|intends? to|wants? to|was in response to|in retaliation for|motivated by)\b/iu,
  ],
  [
    'causal',
    /\b(?:because of|because|due to|caused|causes|led to|leads to|as a result of|thanks to|results? in|resulted in)\b/iu,
  ],
  [
    'document',
    /\b(?:treaty|law|decree|constitution|article \d|agreement|document|contract|report|resolution|statute|ruling)\b.{0,60}\b(?:says?|states?|provides?|obliges?|defines?|requires?|covers?|bans?|allows?|prohibits?|stipulates?)\b/iu,
  ],
  ['capability', /\b(?:can|could|is able to|are able to|is capable of|are capable of|cannot|can't)\b/iu],
  ['speech-act', new RegExp(`\\b(?:has |have |had )?${ACT_VERB}\\b`, 'iu')],
  [
    'descriptor',
    /^(?:\p{Lu}[\p{L}'’-]+\s+){1,4}(?:is|was) (?:the|a|an) (?:\p{L}+ ){0,3}(?:president|minister|mayor|director|head|founder|member|citizen|doctor|lawyer|professor)\b/u,
  ],
];

/** What kind of statement these words make (PRACTICE 4.2). A number makes a quantity of what would else be an event. */
export function kindOf(words: string, hasQuantity: boolean): ClaimKind {
  const found = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (found === 'capability' && hasQuantity) return 'quantity';
  return found ?? (hasQuantity ? 'quantity' : 'event');
}
