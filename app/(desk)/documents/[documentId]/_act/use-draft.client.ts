'use client';
import { dropKept, keep, useKept } from '#app/_client/kept.client';
import { sidesOf } from '../../../_harm/harm';
import type { OpenQuestion, Proposal } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { type Acceptance, answered, asProposed, changesOf, type Draft, onNewReading, withWholeNumbers } from './draft';
import { isOpenProposal } from './filter-items';
import { wordsKey } from './kept-words.client';

/** What this person makes of a proposal: kept in this browser until it is sent, shown on the card in place of what was read. */
export function useDraft(proposal: Proposal) {
  const { document } = useDocumentDesk();
  const kept = useKept<Draft>(wordsKey(document.personId, proposal.id), asProposed(proposal));
  const fields = withWholeNumbers(onNewReading(kept.fields, proposal), proposal);
  const set = (part: Partial<Draft>) => kept.set({ ...fields, ...part });
  const changes = changesOf(proposal, fields);
  const open = proposal.asked.filter(({ key }) => fields.answers[key] === undefined);
  const { harm = {} } = fields;
  const acceptance: Acceptance = sidesOf(harm).length > 0 ? { ...changes, harm } : changes;
  return { draft: fields, set, drop: kept.drop, harm, acceptance, isChanged: Object.keys(changes).length > 0, open };
}

/** Answers a question for every proposal that waits for the same words; says how many those are. */
export function useAnswers() {
  const { document, pending } = useDocumentDesk();
  const waiting = (key: string) =>
    document.items.flatMap((item) => {
      if (item.type !== 'proposal' || !isOpenProposal(item, pending)) return [];
      const question = item.asked.find((each) => each.key === key);
      return question ? [{ proposal: item, question }] : [];
    });
  return {
    countOf: (key: string) => waiting(key).length,
    answer: ({ key }: OpenQuestion, name: string) => {
      for (const { proposal, question } of waiting(key)) {
        const at = wordsKey(document.personId, proposal.id);
        keep<Draft>(at, (kept) => answered(onNewReading({ ...asProposed(proposal), ...kept }, proposal), question, name));
      }
    },
    forget: (proposal: Proposal) => dropKept(wordsKey(document.personId, proposal.id)),
  };
}
