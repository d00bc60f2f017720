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
  const day = readPublicationDate(text, blocks);
  const notice = readTranslationNotice(text);
  const fromNotice = (value: string | null | undefined) =>
    notice && value ? { value, words: text.slice(notice.start, notice.end) } : null;
  return {
    sha256: textHash(text),
    words: text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    blocks,
    title: { value: titleFrom(headline ?? text), words: headline },
    byline: byline ? { value: nameIn(byline), words: byline } : null,
    publishedOn: day && { value: day.day, words: day.words },
    language: { value: guessLanguage(text), words: null },
    kind: { value: kindOf(text, blocks), words: null },
    translatedFrom: fromNotice(notice?.translatedFrom),
    translator: fromNotice(notice?.translator),
    flags: flagsOf({ headline, byline, day, isTranslated: notice !== null }),
  };
}

/** The first line with words, without the marks of Markdown, cut at a word when it is too long for a title. */
function titleFrom(text: string): string {
  const lines = text.trim().split('\n');
  const first = lines.find((line) => WORD.test(line)) ?? lines[0] ?? '';
  const title = first.replace(/^\s*#{1,6}\s+/, '').trim();
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100)).trimEnd()}…`;
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
