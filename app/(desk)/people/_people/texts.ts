import { createTranslator } from 'next-intl';
import assign from '../../../../messages/en/assign.json';
import people from '../../../../messages/en/people.json';

/** The sentences of this screen, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: people });

const { form, role, may } = people;

/** The sentences of its dialogs; they hold no plurals. */
export const peopleTexts = Object.assign({ role, may, assign }, form);
