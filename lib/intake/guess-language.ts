import { detect } from 'tinyld';

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

const ENGLISH = /\b(the|and|of|to|is|was|were|said|has|have|that|with|for|not)\b/gi;

/**
 * BCP 47 tag of the language a text is written in, or "und". Reads the beginning only. English function words are counted
 * first: letter groups mistake short English lines full of foreign names for other languages.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return 'und';
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (english >= 2 && english / words > 0.12) return 'en';
  return detect(sample) || scriptLanguage(sample);
}

function scriptLanguage(sample: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 1;
  const found = SCRIPTS.find(([script]) => (sample.match(script)?.length ?? 0) > letters / 3);
  return found?.[1] ?? 'und';
}
