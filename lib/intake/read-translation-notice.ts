import { guessLanguage } from '#lib/intake/guess-language';
import { findLanguageName } from '#lib/intake/blocks/language-names';

/** What a translation service's footer says. Offsets are UTF-16 units of the text, end exclusive. */
export interface TranslationNotice {
  start: number;
  end: number;
  /** BCP 47 tag of the original, if the notice says or shows it. */
  translatedFrom: string | null;
  /** The service or person, by its English name when known. */
  translator: string | null;
}

const LONGEST_NOTICE = 300;

/** "Translated by", in the languages whose services leave a footer. A notice is a line of its own, so the verb stands early. */
const TRANSLATED = new RegExp(
  [
    String.raw`\b(machine|automatically|auto|computer)?[- ]?translat(ed|ion)\b.{0,60}?\b(by|with|using|via|through|from)\b`,
    String.raw`^translat(ed|ion)\b\s*:?`,
    'перевед[её]но|машинный перевод|автоматический перевод|^перевод\\s*[:—-]',
    'перекладено|машинний переклад|автоматичний переклад|^переклад\\s*[:—-]',
    'перакладзена|преведено',
    String.raw`\b(maschinell |automatisch )?übersetzt\b|^übersetzung\s*:`,
    String.raw`\btraduit\b.{0,40}\b(par|avec|de|du)\b|^traduction\s*:|traduction automatique`,
    String.raw`\btraducid[oa]\b.{0,40}\b(por|con|mediante|de|del)\b|^traducción\s*:|traducción automática`,
    String.raw`\btradott[oa]\b.{0,40}\b(da|con|dal)\b|^traduzione\s*:|traduzione automatica`,
    String.raw`\btraduzid[oa]\b.{0,40}\b(por|pelo|com|do)\b|^tradução\s*:|tradução automática`,
    'przetłumaczon[eoay]|tłumaczenie (maszynowe|automatyczne)|^tłumaczenie\\s*:',
    'tarafından çevril|çevrilmiştir|\\bvertaald\\b.{0,40}\\b(door|met|uit)\\b|översatt (av|med|från)',
    '机器翻译|翻译自|由.{1,30}翻译|機械翻訳|翻訳されました|자동 번역|기계 번역|ترجمة (آلية|بواسطة)',
  ].join('|'),
  'iu',
);

/** One look that saves thirty on every other line of a text. */
const STEM = /trans|перев|перекл|машин|автомат|преве|übersetz|tradu|tradot|tłumacz|çevril|vertaald|översatt|译|訳|번역|ترجمة/iu;

/** Services by the names they carry in the wild, under one English name each. */
const SERVICES: [RegExp, string][] = [
  [/(яндекс|yandex)/iu, 'Yandex Translate'],
  [/deepl/i, 'DeepL'],
  [/(google|гугл)/iu, 'Google Translate'],
  [/(bing|microsoft)/i, 'Microsoft Translator'],
  [/(промт|promt)/iu, 'PROMT'],
  [/papago/i, 'Papago'],
  [/baidu|百度/i, 'Baidu Translate'],
  [/libretranslate/i, 'LibreTranslate'],
  [/chatgpt|openai/i, 'ChatGPT'],
];

/** "The text is translated automatically …" may go on to say that errors are possible. */
const BY_MACHINE = /\b(?:machine|automatic(?:ally)?|computer)[- ]?translat|\btranslat\p{L}+\s(?:automatically|by machine)/iu;

/** "Translated from the Italian by Moira Pell. In case of doubt the original applies.": who, and then more. */
const NAMED_OUTRIGHT =
  /^[([]?(?:this |the )?(?:text |article |material |story |report |interview )?(?:is |was |has been )?translated from (?:the )?\p{Lu}\p{Ll}+(?: original)? by (?:the )?[\p{L}"“«][^()\n]{2,70}?(?:[.;,]|$)/iu;
/** "(Automatic translation: Yiqiao)". */
const LABELLED =
  /^[([]?(?:automatic |machine |computer |english )?translat(?:ion|ed|or)\s?(?:\(\w+\)\s?)?:\s["“«]?(\p{Lu}[\p{L}\d.'’-]*(?:\s\p{Lu}[\p{L}\d.'’-]*){0,3})/iu;
/** "The letter was translated from the Latin by a monk": no notice of the text itself. */
const OF_ANOTHER =
  /^(?:the|an?|his|her|its|their)\s(?!(?:text|article|material|story|report|interview|translation|page|original|document|post|content|news|publication)\b)\p{L}+\s/iu;
/** A name: words with a capital, initials, and a desk or service between ("the English desk of WAP"). */
const NAME = String.raw`(?:the\s)?((?:\p{Lu}\.\s?)*\p{Lu}[\p{L}\d'’-]*(?:['’]s)?(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}\d'’-]*|(?:desk|service|team|department|office|bureau|staff|of|de|la|van|von|der|den|al|bin)(?=\s|[.,;)\]]|$)))*)`;
const BY = new RegExp(String.raw`(?:\b(?:by|par|por|von|da|przez|door|av)|перев[её]л[аи]?)\s+${NAME}`, 'u');
const QUOTED =
  /(?:\bservice|\btranslator|\bnetwork|\bmodel|\bengine|\bprogram(?:me)?|\bsystem|\btool|\bsoftware|сервис\p{L}*|сервіс\p{L}*|служб\p{L}*|мереж\p{L}*|сет[ьи]\p{L}*)\s+["«“„]([^"»”“]{2,40})["»”“]/iu;
const WITH = /^Bu\s.{0,20}?\s(\p{Lu}[\p{L}\d-]+)\s(?:ile|tarafından)\s/u;

/** Whether a line of its own is the footer of a translation service, or names who translated the text. */
export function isTranslationNotice(line: string): boolean {
  if (line.length > LONGEST_NOTICE || !STEM.test(line)) return false;
  if (LABELLED.test(line) && line.length <= 80) return true;
  if (!TRANSLATED.test(line)) return false;
  if (NAMED_OUTRIGHT.test(line)) return true;
  return SERVICES.some(([name]) => name.test(line)) ? line.length <= 160 : tellsOfItself(line);
}

/** Short, with the verb early, and of the text itself: no sentence about some other translation. */
function tellsOfItself(line: string): boolean {
  if (OF_ANOTHER.test(line) || line.search(TRANSLATED) >= 60 || line.length > 140) return false;
  return BY_MACHINE.test(line) || !/[.!?]\s+\p{Lu}/u.test(line);
}

/**
 * The translation footer of a text, or null. When it does not say what the original was but is itself in another language
 * than the text, that language is taken: services write their footer in the language of the page they translated. `language`
 * is that of the text as guessed, where it was guessed before.
 */
export function readTranslationNotice(text: string, language?: string): TranslationNotice | null {
  const lines = linesOf(text);
  const line =
    [...lines.slice(-12).reverse(), ...lines.slice(0, 6)].find(({ text: words }) => isTranslationNotice(words)) ??
    lines.find(({ text: words }) => isTranslationNotice(words) && isOutright(words));
  if (!line) return null;
  const translatedFrom = findLanguageName(line.text) ?? shownLanguage(line.text, text, language);
  return { start: line.start, end: line.start + line.text.length, translatedFrom, translator: findTranslator(line.text) };
}

interface Line {
  start: number;
  text: string;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: words, index }) => ({ start: index, text: words.trimEnd() }));
}

/** In the midst of a text a line is a notice only if it opens with the translation, names a service or says it was a machine. */
function isOutright(line: string): boolean {
  return line.search(TRANSLATED) === 0 || BY_MACHINE.test(line) || SERVICES.some(([name]) => name.test(line));
}

function findTranslator(line: string): string | null {
  const service = SERVICES.find(([name]) => name.test(line));
  if (service) return service[1];
  const named = [QUOTED, BY, WITH, LABELLED].map((form) => form.exec(line)?.[1]).find((name) => name !== undefined);
  return named?.replace(/(?:\s(?:of|de|la|van|von|der|den|al|bin))+$/u, '').replace(/(?<=\p{L}{2})\.$/u, '') ?? null;
}

function shownLanguage(line: string, text: string, known?: string): string | null {
  const isOtherScript = scriptOf(line) !== scriptOf(text.slice(0, 2000));
  if (!isOtherScript && line.length <= 40) return null;
  const language = /перекл|машинний/iu.test(line) ? 'uk' : guessLanguage(line);
  return language !== 'und' && language !== (known ?? guessLanguage(text)) ? language : null;
}

function scriptOf(text: string): string {
  const rest = text.replace(/[A-Za-z]+/g, '');
  const plain = text.length - rest.length;
  if (rest.length <= plain) return 'latin';
  const count = (script: RegExp) => plain + (rest.match(script)?.length ?? 0);
  return count(/\p{L}/gu) > count(/\p{Script=Latin}/gu) * 2 ? 'other' : 'latin';
}
