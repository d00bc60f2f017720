import { createTranslator } from 'next-intl';
import home from '../../../messages/en/home.json';
import words from '../../../messages/en/words.json';

/** The sentences of the home screen. */
export const t = createTranslator({ locale: 'en', messages: { home, words } });
