import { createTranslator } from 'next-intl';
import gates from '../../../../messages/en/gates.json';
import settings from '../../../../messages/en/settings.json';
import words from '../../../../messages/en/words.json';

/** The sentences of this screen, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: settings });

/** Those of its form; they hold no plurals. */
export const settingsTexts = Object.assign({ item: gates.item, claimKind: words.claimKind }, settings.form);
