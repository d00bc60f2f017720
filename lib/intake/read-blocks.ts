import { isByline, isCaption, isCorrection, isHeading, isNotice } from '#lib/intake/blocks/line-kinds';
import { type Line, readLines } from '#lib/intake/blocks/read-lines';
import { findSpeakerLabels } from '#lib/intake/blocks/speaker-labels';
import type { Block, BlockKind } from '#lib/workflow/vocabulary';

const TOP_LINES = 6;
const LONGEST_SUBHEADING = 100;

/**
 * The parts of a document, in order and without overlap, as spans of its canonical text. What stands between them is white
 * space only. A speaker block is the label of a transcript line; the words said follow in a paragraph of their own.
 */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text);
  const labels = findSpeakerLabels(lines);
  return lines.flatMap((line, i) => {
    const label = labels.get(line.start);
    if (label !== undefined) return splitLabel(line, label);
    return [{ kind: kindOf(lines, i, labels.size > 0), start: line.start, end: line.end }];
  });
}

function splitLabel(line: Line, label: number): Block[] {
  const end = line.start + line.text.slice(0, label).trimEnd().length;
  const rest = line.text.slice(label);
  const start = line.start + label + rest.length - rest.trimStart().length;
  const speaker: Block = { kind: 'speaker', start: line.start, end };
  return rest.trim() === '' ? [speaker] : [speaker, { kind: 'paragraph', start, end: line.end }];
}

function kindOf(lines: Line[], i: number, isTranscript: boolean): BlockKind {
  const { text } = lines[i]!;
  if (isCorrection(text)) return 'correction';
  if (isNotice(text)) return 'notice';
  if (isCaption(text)) return 'caption';
  if ((i < TOP_LINES || i >= lines.length - 3) && isByline(text)) return 'byline';
  if (text.startsWith('> ') || isPullQuote(text)) return 'quote';
  return isHeadline(lines, i, isTranscript) ? 'headline' : 'paragraph';
}

/** A paragraph that is one quotation and nothing else is set apart from the article's own voice. */
function isPullQuote(text: string): boolean {
  return /^(“[^“”]+”|«[^«»]+»|„[^„“”]+[“”]|"[^"]+")(\s*[—–-]\s*\p{Lu}.{1,80})?$/u.test(text);
}

function isHeadline(lines: Line[], i: number, isTranscript: boolean): boolean {
  const line = lines[i]!;
  if (/^#{1,6}\s/.test(line.text)) return true;
  if (!hasTextBelow(lines, i)) return false;
  if (i === 0) return isHeading(line.text) || isAskedHeadline(line.text);
  return !isTranscript && isHeading(line.text) && isSubheading(line) && (lines[i + 1]?.isAfterBlank ?? true);
}

function hasTextBelow(lines: Line[], i: number): boolean {
  return lines.slice(i + 1, i + 12).some(({ text }) => text.length > 40 && !isNotice(text));
}

function isSubheading(line: Line): boolean {
  return line.text.length <= LONGEST_SUBHEADING && line.isAfterBlank && /^[\p{Lu}\p{N}"“«'‘\p{Lo}]/u.test(line.text);
}

/** A first line may be a question and still be the headline. */
function isAskedHeadline(text: string): boolean {
  return text.length <= LONGEST_SUBHEADING && /[?？]$/.test(text) && !/[.!?]\s/.test(text);
}
