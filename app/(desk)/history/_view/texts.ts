import { createTranslator } from 'next-intl';
import history from '../../../../messages/en/history.json';
import words from '../../../../messages/en/words.json';

/** The sentences of the history screen. */
export const t = createTranslator({ locale: 'en', messages: { history, words } });
