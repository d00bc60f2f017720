import { createTranslator } from 'next-intl';
import sheet from '../../../../../../messages/en/sheet.json';
import words from '../../../../../../messages/en/words.json';

export const t = createTranslator({ locale: 'en', messages: { sheet, words } });
