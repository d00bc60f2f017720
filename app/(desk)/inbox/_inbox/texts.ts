import { createTranslator } from 'next-intl';
import mail from '../../../../messages/en/mail.json';
import notices from '../../../../messages/en/notices.json';
import words from '../../../../messages/en/words.json';

/** The sentences of the inbox. */
export const t = createTranslator({ locale: 'en', messages: { notices, words, mail } });

/** Those of its form; they hold no plurals. */
export const choicesTexts = { ...mail.choices, topic: mail.topic };
