import { guessLanguage } from '#lib/intake/guess-language';
import { readBlocks } from '#lib/intake/read-blocks';
import { readPublicationDate, type ReadDay } from '#lib/intake/read-publication-date';
import { readTranslationNotice } from '#lib/intake/read-translation-notice';
import { textHash } from '#lib/intake/text-hash';
import type { Block, BlockKind, DocumentKind } from '#lib/workflow/vocabulary';

/** A fact that was read from a text, and the words it was read from; null words mean a guess from the whole. */
export interface Understood<T> {
  value: T;
  words: string | null;
}

export type DocumentFlag = 'machine-translated' | 'original-missing' | 'no-byline' | 'no-date' | 'no-title';

/** What the desk makes of a text before anybody says otherwise. */
export interface UnderstoodText {
  sha256: string;
  words: number;
  blocks: Block[];
  title: Understood<string>;
  byline: Understood<string> | null;
  publishedOn: Understood<string> | null;
  language: Understood<string>;
  kind: Understood<DocumentKind>;
  translatedFrom: Understood<string> | null;
  translator: Understood<string> | null;
  flags: DocumentFlag[];
}

const LONGEST_TITLE = 300;
/** A text without a headline is called by its first sentence, cut at a word when that is longer. */
const LONGEST_OPENING = 90;
const LONGEST_BYLINE = 200;
const SHORT_POST = 600;
const WORD = /[\p{L}\p{N}]/u;

/** Reads title, byline, date, language, kind and translation from a canonical text. Guesses nothing that is not in it. */
export function understandText(text: string): UnderstoodText {
  const blocks = readBlocks(text);
  const wordsOf = (kind: BlockKind) => {
    const block = blocks.find((each) => each.kind === kind && WORD.test(text.slice(each.start, each.end)));
    return block ? text.slice(block.start, block.end) : null;
  };
  const headline = wordsOf('headline');
  const byline = wordsOf('byline');
  const language = guessLanguage(text);
  const day = readPublicationDate(text, blocks, language);
  const notice = readTranslationNotice(text);
  const fromNotice = (value: string | null | undefined) =>
    notice && value ? { value, words: text.slice(notice.start, notice.end) } : null;
  return {
    sha256: textHash(text),
    words: text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    blocks,
    title: { value: headline === null ? openingOf(text) : titleFrom(headline), words: headline },
    byline: byline ? { value: nameIn(byline), words: byline } : null,
    publishedOn: day && { value: day.day, words: day.words },
    language: { value: language, words: null },
    kind: { value: kindOf(text, blocks), words: null },
    translatedFrom: fromNotice(notice?.translatedFrom),
    translator: fromNotice(notice?.translator),
    flags: flagsOf({ headline, byline, day, isTranslated: notice !== null }),
  };
}

/** The first line with words, without the marks of Markdown. */
function firstLine(text: string): string {
  const lines = text.trim().split('\n');
  const first = lines.find((line) => WORD.test(line)) ?? lines[0] ?? '';
  return first.replace(/^\s*#{1,6}\s+/, '').trim();
}

function titleFrom(headline: string): string {
  return cutAtWord(firstLine(headline), LONGEST_TITLE);
}

/** The sentence with which a text without a headline begins, or as many of its words as a title may have. */
function openingOf(text: string): string {
  const line = firstLine(text).slice(0, LONGEST_TITLE);
  let end = 0;
  for (const { segment, index } of SENTENCES.segment(line)) {
    end = index + segment.length;
    if (!GOES_ON.test(segment)) break;
  }
  return cutAtWord(line.slice(0, end).trim(), LONGEST_OPENING);
}

const SENTENCES = new Intl.Segmenter(undefined, { granularity: 'sentence' });
/** "Dr. Lund", "am 3. März", "г. Минск", "J. Reid": behind a short word with a capital, a letter or a number a stop ends no sentence. */
const GOES_ON = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,3}|\p{L}|\p{N}{1,2})\.\s*$/u;

function cutAtWord(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 3 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function nameIn(byline: string): string {
  return byline
    .replace(/^(by|von|par|por|di|текст|автор)\s*:?\s+/i, '')
    .slice(0, LONGEST_BYLINE)
    .trim();
}

function kindOf(text: string, blocks: readonly Block[]): DocumentKind {
  if (blocks.filter(({ kind }) => kind === 'speaker').length >= 2) return 'transcript';
  const hasHeadline = blocks.some(({ kind }) => kind === 'headline');
  return !hasHeadline && text.length < SHORT_POST ? 'post' : 'article';
}

function flagsOf(found: {
  headline: string | null;
  byline: string | null;
  day: ReadDay | null;
  isTranslated: boolean;
}): DocumentFlag[] {
  const flags: [DocumentFlag, boolean][] = [
    ['machine-translated', found.isTranslated],
    ['original-missing', found.isTranslated],
    ['no-title', found.headline === null],
    ['no-byline', found.byline === null],
    ['no-date', found.day === null],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
}
