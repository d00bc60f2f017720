import { createTranslator } from 'next-intl';
import door from '../../../messages/en/door.json';
import words from '../../../messages/en/words.json';

/** The sentences at the door, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: { door, words } });

const { offline, signIn, demo, firstRun, password, invitation, reset } = door;

/** The sentences of the forms. */
export const doorTexts = {
  offline,
  signIn,
  firstRun,
  password,
  invitation: { name: invitation.name, verb: invitation.verb },
  reset: { verb: reset.verb },
  demo: { nothing: demo.nothing },
};
