import { createTranslator } from 'next-intl';
import messages from '../../messages/en/extract.json';
import words from '../../messages/en/words.json';

/** The sentences of the command, and the words of the desk that the screens use too. */
export const say = createTranslator({ locale: 'en', messages });
export const wordFor = createTranslator({ locale: 'en', messages: words });

/** What was asked for cannot be done; its message is a sentence for whoever typed the command. */
export class Unusable extends Error {}
