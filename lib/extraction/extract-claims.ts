import { guessLanguage } from '#lib/intake/guess-language';
import { readBlocks } from '#lib/intake/read-blocks';
import { readTranslationNotice } from '#lib/intake/read-translation-notice';
import { textHash } from '#lib/intake/text-hash';
import type { Extraction, Span } from '#lib/extraction/extraction';
import { readDirectory } from '#lib/extraction/names';
import { readQuotations } from '#lib/extraction/quotations';
import { readSentence, type Reading } from '#lib/extraction/read-sentence';
import { readSentences } from '#lib/extraction/sentences';
import type { Block, NonClaimReason } from '#lib/workflow/vocabulary';

/** Blocks that hold no claims, and why. A headline repeats what the text says. */
const SILENT: Partial<Record<Block['kind'], NonClaimReason>> = {
  headline: 'headline',
  byline: 'byline',
  caption: 'caption',
  notice: 'notice',
  correction: 'correction',
  speaker: 'tag',
};

/**
 * Proposes what is worth checking in a canonical text, in its order, with exact UTF-16 offsets: who said it, by which words,
 * when, how much, and why it is proposed. Needs no network and no key; reads English by its grammar, other languages by
 * sentences, quotations, numbers and names. Never throws on a text.
 */
export function extractClaims(text: string, options: { publishedOn?: string | null; language?: string } = {}): Extraction {
  const language = options.language ?? guessLanguage(text);
  const notice = readTranslationNotice(text);
  const blocks = readBlocks(text);
  const reading: Reading = {
    text,
    language,
    publishedOn: options.publishedOn ?? null,
    isTranslated: notice !== null,
    memory: { directory: readDirectory(text), lastSpeaker: null },
    speaker: null,
    candidates: [],
    nonClaims: [],
  };
  for (const block of blocks) readBlock(reading, block);
  return {
    document: {
      sha256: textHash(text),
      language,
      translatedFrom: notice?.translatedFrom ?? null,
      translator: notice?.translator ?? null,
      blocks,
    },
    candidates: reading.candidates.toSorted((a, b) => a.start - b.start || a.end - b.end),
    nonClaims: reading.nonClaims,
  };
}

function readBlock(reading: Reading, block: Block): void {
  const reason = SILENT[block.kind];
  if (block.kind === 'speaker') reading.speaker = speakerIn(reading, block);
  if (reason) reading.nonClaims.push({ start: block.start, end: block.end, reason });
  else for (const sentence of sentencesIn(reading, block)) readSentence(reading, sentence);
}

/** A quotation of several sentences stays together with the words that say whose it is. */
function sentencesIn({ text, language }: Reading, block: Block): Span[] {
  const quoted = readQuotations(text, block);
  const whole: Span[] = [];
  for (const sentence of readSentences(text, block, language)) {
    const last = whole.at(-1);
    const isInside =
      last && quoted.some(({ start, end }) => start < last.end && end > sentence.start - 1 && start < sentence.start);
    if (isInside) last.end = sentence.end;
    else whole.push({ ...sentence });
  }
  return whole;
}

/** A transcript's label names who speaks until the next one. */
function speakerIn({ text, memory }: Reading, { start, end }: Span): { who: string; start: number; end: number } | null {
  const label = text.slice(start, end).replace(/[:.\s]+$/, '');
  if (!label) return null;
  const name = /^(?:[A-Z][A-Z.' -]+)$/.test(label)
    ? label.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : label;
  return { who: memory.directory.fullName(name), start, end: start + label.length };
}
