import { createTranslator } from 'next-intl';
import incoming from '../../../../messages/en/incoming.json';

/** The sentences of this screen, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: { incoming } });

/** For the parts that run in the browser. They hold plain {placeholders} only, no plurals. */
export const browserTexts = incoming.browser;
