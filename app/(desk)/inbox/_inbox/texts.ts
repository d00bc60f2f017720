import { createTranslator } from 'next-intl';
import notices from '../../../../messages/en/notices.json';
import words from '../../../../messages/en/words.json';

/** The sentences of the inbox. */
export const t = createTranslator({ locale: 'en', messages: { notices, words } });
