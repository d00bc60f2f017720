import { createTranslator } from 'next-intl';
import gates from '../../../../messages/en/gates.json';
import mail from '../../../../messages/en/mail.json';
import settings from '../../../../messages/en/settings.json';
import words from '../../../../messages/en/words.json';

/** The sentences of this screen, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: settings });

/** Those of its form; they hold no plurals. */
export const settingsTexts = Object.assign({ item: gates.item, claimKind: words.claimKind }, settings.form);

/** Those of the form for idioms. */
export const idiomTexts = settings.idioms.form;

/** What is said of mail and chat. Reasons are looked up by the code that was kept. */
const sayMail = createTranslator({ locale: 'en', messages: mail });
export const tMail = sayMail as (key: string, params?: Record<string, string | number>) => string;

/** Those of its buttons. */
export const sendingTexts = { again: mail.settings.again, sentAgain: mail.settings.sentAgain, offline: mail.settings.offline };

/** Those of the test mail. */
export const testMailTexts = { ...mail.test.form, reason: mail.reason };

/** Those of the chat. */
export const chatTexts = { ...mail.chat.form, topic: mail.chat.topic, reason: mail.reason };
