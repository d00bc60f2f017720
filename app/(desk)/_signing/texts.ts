import { createTranslator } from 'next-intl';
import signing from '../../../messages/en/signing.json';
import words from '../../../messages/en/words.json';
import type { Texts } from '#ui/texts.client';

const t = createTranslator({ locale: 'en', messages: signing });

/** The sentences of the list that is signed at once; plain {placeholders} only. */
export const signingTexts: Texts = { ...signing.dialog, outcome: words.outcome };

/** What the button says: how many were opened and can be signed, or how many wait to be opened. */
export function buttonLabel({ all, opened }: { all: number; opened: number }): string {
  return opened > 0 ? t('button.opened', { count: opened }) : t('button.toOpen', { count: all });
}
