import { createTranslator } from 'next-intl';
import acts from '../../../../../messages/en/acts.json';
import claim from '../../../../../messages/en/claim.json';
import gates from '../../../../../messages/en/gates.json';
import words from '../../../../../messages/en/words.json';

/** The sentences of the claim screen, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: { claim, words, gates, acts } });
