import { createTranslator } from 'next-intl';
import claim from '../../../../messages/en/claim.json';
import document from '../../../../messages/en/document.json';
import words from '../../../../messages/en/words.json';
import type { Texts } from '#ui/texts.client';

/** The sentences of the document screens, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: { document, words } });

/** The sentences that forms and buttons need in the browser. They hold plain {placeholders} only, no plurals. */
export function formTexts(): Texts {
  const { stage, condition, claimKind, question, dismissReason, documentKind, purpose } = words;
  const { harmSide, harmLevel } = words;
  const { notJudged, asks } = claim.form.harm;
  return {
    ...document.form,
    harm: { notJudged, asks },
    harmSide,
    harmLevel,
    stage,
    condition,
    claimKind,
    question,
    dismissReason,
    documentKind,
    purpose,
  };
}
