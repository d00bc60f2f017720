import { createTranslator } from 'next-intl';
import claim from '../../../../../messages/en/claim.json';
import page from '../../../../../messages/en/capture.json';

const { capture } = claim.form;
const { listen, watch, cannotPlay } = claim.sources;

/** The sentences of a captured page. */
export const t = createTranslator({
  locale: 'en',
  messages: { page, capture, head: claim.head, player: { listen, watch, cannotPlay } },
});
