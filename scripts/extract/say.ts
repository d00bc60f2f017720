import { createTranslator } from 'next-intl';
import document from '../../messages/en/document.json';
import messages from '../../messages/en/extract.json';
import words from '../../messages/en/words.json';

/** The sentences of the command, those of the cards of proposals, and the words of the desk that all screens use. */
export const say = createTranslator({ locale: 'en', messages });
export const sayOnCard = createTranslator({ locale: 'en', messages: document.form });
export const wordFor = createTranslator({ locale: 'en', messages: words });

/** What was asked for cannot be done; its message is a sentence for whoever typed the command. */
export class Unusable extends Error {}
