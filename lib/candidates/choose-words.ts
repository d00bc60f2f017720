import { Refusal } from '#lib/db/refusal';
import type { ProposedWords } from '#lib/candidates/candidate-content';
import { questionsFor } from '#lib/workflow/vocabulary';

/**
 * The words of a claim from what was proposed and what a person gave, and whether any of them differ: that is making.
 * A changed kind or speaker asks the questions of that kind, unless the person chose the questions too.
 * Refuses a claim that would be asked nothing (`noQuestion`).
 */
export function chooseWords(
  proposed: ProposedWords,
  changes: Partial<ProposedWords>,
): { words: ProposedWords; isChanged: boolean } {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<ProposedWords>;
  const words = { ...proposed, ...given };
  if (!given.questions && (words.kind !== proposed.kind || (words.claimant === null) !== (proposed.claimant === null)))
    words.questions = questionsFor(words.kind, words.claimant !== null);
  if (words.questions.length === 0) throw new Refusal('invalid', 'noQuestion', { field: 'questions' });
  const fields = Object.keys(words) as (keyof ProposedWords)[];
  return { words, isChanged: fields.some((field) => JSON.stringify(words[field]) !== JSON.stringify(proposed[field])) };
}
