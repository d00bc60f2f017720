import { t } from '../../_view/texts';
import type { Flag } from '../_act/browser-document';

/** Flags that stand once above the text, or that are asked as a question. */
const ELSEWHERE = /^(?:machine-translated$|language not fully understood|unclear (?:who|what) )/;

const KNOWN: [pattern: RegExp, code: string, isTranslation: boolean][] = [
  [/^loaded verb “(.*)”$/, 'loadedVerb', false],
  [/^denial: “(.*)”$/, 'denial', false],
  [/^year inferred$/, 'yearInferred', false],
  [/^date open: no publication date$/, 'dateOpen', false],
  [/^taken for granted in another sentence$/, 'derived', false],
  [/^words in quotation marks are a translation$/, 'quoteTranslated', true],
  [/^number in a translation: look at the original$/, 'numberTranslated', true],
];

/** The flags of a proposal in plain words; one that is new to this screen is shown as extraction words it. */
export function flagsOn(flags: readonly string[]): Flag[] {
  return flags.filter((flag) => !ELSEWHERE.test(flag)).map(flagOn);
}

function flagOn(flag: string): Flag {
  for (const [pattern, code, isTranslation] of KNOWN) {
    const found = pattern.exec(flag);
    if (found) return { words: found[1] ?? null, sentence: t(`document.flag.${code as 'loadedVerb'}`), isTranslation };
  }
  const quoted = /“([^”]+)”/.exec(flag)?.[1] ?? null;
  const sentence = `${flag.charAt(0).toUpperCase()}${flag.slice(1)}.`;
  return { words: quoted, sentence, isTranslation: /translat|idiom|acronym|false friend|word for word|calque/i.test(flag) };
}

/** The word that the text leaves open, and whether it is somebody. */
export function openWord(flags: readonly string[]): { word: string; isPerson: boolean } | null {
  const found = flags.flatMap((flag) => /^unclear (who|what) “(.+)” means$/.exec(flag) ?? []);
  return found[2] ? { word: found[2], isPerson: found[1] === 'who' } : null;
}
