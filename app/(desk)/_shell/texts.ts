import { createTranslator } from 'next-intl';
import shell from '../../../messages/en/shell.json';

/** The sentences of the shell, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: shell });

/** The same sentences for the parts that run in the browser; they hold no plurals. */
export const shellTexts = shell;
