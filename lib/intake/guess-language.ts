import { detectAll } from 'tinyld';

const SAMPLE_UNITS = 4000;

/** Scripts that one language of the news mostly stands for, when there is too little text to count letter groups. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30FF]/g, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Words of grammar that stand everywhere in one language and hardly in its neighbours. */
const GRAMMAR: Record<string, string> = {
  en: 'the and of to is was were said has have that with for not',
  es: 'el los las y del con por para una su más pero según había está también desde donde',
  fr: 'le les des et du est dans pour une sur qui par plus avec cette ont selon été aux ces',
  de: 'der die das und den von mit ist nicht ein eine dem auf für sich des werden wurde im zu',
  pt: 'o os as do da dos das não um uma com em ao mais pela pelo foi são também no na',
  it: 'il gli di che della per non è con una del nel sono dei anche alla ha più le',
};
const VOCABULARY = Object.entries(GRAMMAR).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));
/** Of all words of a text, those of its own grammar; another language has fewer of them. */
const INVISIBLE = /[\u00AD\u200B\u2060]/gu;
const ENOUGH = 0.12;
const CLEARLY = 1.5;

/**
 * BCP 47 tag of the language a text is written in, or "und". Reads the beginning only. Words of grammar are counted
 * first: letter groups mistake lines full of names for other languages, at worst for those of another script.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS).replace(INVISIBLE, '');
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const script = scriptLanguage(sample);
  return languageOfGrammar(words) ?? languageOfLetters(sample, script) ?? script;
}

function languageOfGrammar(words: string[]): string | null {
  const votes = VOCABULARY.map(({ language, words: own }) => ({ language, count: words.filter((word) => own.has(word)).length }));
  const [first, second] = votes.sort((a, b) => b.count - a.count);
  if (!first || first.count < 2 || first.count <= words.length * ENOUGH) return null;
  return first.count > (second?.count ?? 0) * CLEARLY ? first.language : null;
}

/** The most likely one that is written in the letters of this text. */
function languageOfLetters(sample: string, script: string): string | null {
  const isOther = (language: string) => SCRIPTS.some(([, own]) => own === language) && language !== script;
  return detectAll(sample).find(({ lang }) => script !== 'und' || !isOther(lang))?.lang ?? null;
}

/** Letters that are not Latin. */
const OTHER_LETTERS = /[\u0370-\u1DFF\u2C00-\uA6FF\uA840-\uFAFF\uFB1D-\uFDFF\uFE70-\uFEFF\uFF66-\uFFDC]|[\u{10000}-\u{1FFFF}]/u;

function scriptLanguage(sample: string): string {
  if (!OTHER_LETTERS.test(sample)) return 'und';
  const letters = sample.match(/\p{L}/gu)?.length ?? 1;
  const found = SCRIPTS.find(([script]) => (sample.match(script)?.length ?? 0) > letters / 3);
  return found?.[1] ?? 'und';
}
