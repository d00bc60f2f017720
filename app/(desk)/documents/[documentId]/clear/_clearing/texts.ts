import { createTranslator } from 'next-intl';
import clearing from '../../../../../../messages/en/clearing.json';
import refusals from '../../../../../../messages/en/refusals.json';
import words from '../../../../../../messages/en/words.json';
import type { Texts } from '#ui/texts.client';

/** The sentences of clearing, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: { ...clearing, words, refusals } });

/** Those that its forms need in the browser. */
export const clearingTexts: Texts = { ...clearing.form, outcome: words.outcome };
