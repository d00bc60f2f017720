import { answerTo } from '#lib/candidates/flags/answer-to';
import type { DocumentCandidate, DocumentPage } from '#lib/candidates/read-document';
import { t } from '../../_view/texts';
import type { Flag, FlaggedWords, Item } from '../_act/browser-document';

/** Flags that stand once above the text, or that are asked as a question. */
const ELSEWHERE = /^(?:machine-translated$|language not fully understood|unclear (?:who|what) )/;

/** What is said of it depends on what the dates lack. */
const DATE_OPEN = /^date open: no publication date$/;

interface Known {
  pattern: RegExp;
  code: 'loadedVerb';
  isTranslation: boolean;
  /** What the sentence names, in the order of the pattern's groups. */
  names?: readonly string[];
}

const known = (pattern: RegExp, code: string, more: Partial<Known> = {}): Known => ({
  pattern,
  code: code as Known['code'],
  isTranslation: false,
  ...more,
});
const translated = { isTranslation: true };

const KNOWN: readonly Known[] = [
  known(/^loaded verb “(.*)”$/, 'loadedVerb'),
  known(/^denial: “(.*)”$/, 'denial'),
  known(/^year inferred$/, 'yearInferred'),
  known(DATE_OPEN, 'dateOpen'),
  known(/^taken for granted in another sentence$/, 'derived'),
  known(/^words in quotation marks are a translation$/, 'quoteTranslated', translated),
  known(/^number in a translation: look at the original$/, 'numberTranslated', translated),
  known(/^word for word: “(.*)” \((.*)\)$/, 'idiom', { ...translated, names: ['original', 'meaning'] }),
  known(/^“.*” may stand for “(.*)” \((.*)\)$/, 'falseFriend', { ...translated, names: ['original', 'meaning'] }),
  known(/^(.+) and (.+) may be one name$/, 'acronym', { ...translated, names: ['one', 'other'] }),
  known(/^number beside words put word for word: “(.*)”$/, 'number', translated),
];
/** The number beside a calque says it better than the flag on any number. */
const SAID_BETTER: Record<string, string> = {
  'number in a translation: look at the original': 'number beside words put word for word',
};

/** The flags of a proposal in plain words, those on words first; one that is new to this screen is shown as extraction words it. */
export function flagsOn({ id, content }: Pick<DocumentCandidate, 'id' | 'content'>, page: Answers): Flag[] {
  const { flags, flagged = [] } = content;
  const onWords = flagged.map(({ message, code, start, end }) => ({
    ...inWords(message),
    words: page.text.slice(start, end),
    place: { candidateId: id, code, start, end },
    answered: answeredBy(page, { code, start, end }),
  }));
  const isPlaced = new Set(flagged.map(({ message }) => message));
  const rest = flags.filter((flag) => {
    const better = SAID_BETTER[flag];
    return !isPlaced.has(flag) && !ELSEWHERE.test(flag) && !(better && flags.some((each) => each.startsWith(better)));
  });
  return [...onWords, ...rest.map((flag) => (DATE_OPEN.test(flag) ? dateOpen(content) : inWords(flag)))];
}

/** A day without a year, or words such as "recently" that only the date of the text could place. */
function dateOpen({ dates = [] }: Partial<Pick<DocumentCandidate['content'], 'dates'>>): Flag {
  const open = dates.filter(({ edtf }) => edtf.includes('XX'));
  const isYear = open.every(({ edtf }) => /XXXX-\d\d/.test(edtf));
  const words = open.map(({ text }) => `“${text}”`).join(', ');
  const sentence = isYear ? t('document.flag.dateOpen') : t('document.flag.dateUnplaced', { words });
  return { words: null, sentence, isTranslation: false, place: null, answered: null };
}

type Answers = Pick<DocumentPage, 'flagAnswers' | 'text' | 'version'>;

function answeredBy(page: Answers, flag: Parameters<typeof answerTo>[1]): Flag['answered'] {
  const found = answerTo(page.flagAnswers, flag, page);
  return found && { ...found, by: found.by ?? t('document.form.somebody') };
}

function inWords(flag: string): Flag {
  const plain = { place: null, answered: null };
  for (const { pattern, code, isTranslation, names } of KNOWN) {
    const found = pattern.exec(flag);
    if (!found) continue;
    const values = Object.fromEntries((names ?? []).map((name, i) => [name, found[i + 1] ?? '']));
    return { ...plain, words: names ? null : (found[1] ?? null), sentence: t(`document.flag.${code}`, values), isTranslation };
  }
  const quoted = /“([^”]+)”/.exec(flag)?.[1] ?? null;
  const sentence = `${flag.charAt(0).toUpperCase()}${flag.slice(1)}.`;
  return {
    ...plain,
    words: quoted,
    sentence,
    isTranslation: /translat|idiom|acronym|false friend|word for word|calque/i.test(flag),
  };
}

/** Every flagged stretch that is drawn in the text, once; those that were dropped, or whose proposals were all set aside, are not. */
export function flaggedWords(items: readonly Item[]): FlaggedWords[] {
  const found = new Map<string, FlaggedWords>();
  for (const item of items) {
    if (item.type === 'proposal' && item.state !== 'proposed') continue;
    for (const { place, words, sentence, isTranslation, answered } of item.flags) {
      if (!place || answered?.answer === 'dropped') continue;
      const { code, start, end } = place;
      const key = `${code}-${start}`;
      if (!found.has(key)) found.set(key, { key, start, end, words: words ?? '', sentence, isTranslation, itemId: item.id });
    }
  }
  return [...found.values()];
}

/** The word that the text leaves open, whether it is somebody, and whether it stands for whoever says it. */
export function openWord(flags: readonly string[]): { word: string; isPerson: boolean; isUnnamed: boolean } | null {
  const unnamed = flags.flatMap((flag) => /^unclear who says it: “(.+)”$/.exec(flag) ?? [])[1];
  if (unnamed) return { word: unnamed, isPerson: true, isUnnamed: true };
  const found = flags.flatMap((flag) => /^unclear (who|what) “(.+)” means$/.exec(flag) ?? []);
  return found[2] ? { word: found[2], isPerson: found[1] === 'who', isUnnamed: false } : null;
}
