import type { Question } from '#lib/workflow/vocabulary';

/** What the rule needs to know of a finding; VerdictContent's and a published check's findings both fit. */
export interface FindingState {
  state: 'rated' | 'open';
  /** Key of the rating on its scale, when rated. */
  rating?: string;
}

/** Ratings that say the words themselves are not the speaker's: whether they are true is then the smaller news. */
const WORDS_FAIL = new Set(['said_altered', 'said_out_of_context', 'not_said']);

/**
 * Which finding is shown first and exported. Truth leads once it is rated, except where the words were altered, torn from
 * their context or never said. Null when neither question is asked. PRODUCT "Two questions, one claim".
 */
export function leadQuestion(findings: { attribution: FindingState | null; veracity: FindingState | null }): Question | null {
  const { attribution, veracity } = findings;
  if (attribution?.state === 'rated' && WORDS_FAIL.has(attribution.rating ?? '')) return 'attribution';
  if (veracity?.state === 'rated') return 'veracity';
  if (attribution) return 'attribution';
  return veracity ? 'veracity' : null;
}
