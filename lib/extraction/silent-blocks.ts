import { standsAlone } from '#lib/extraction/lone-headline';
import type { Reading } from '#lib/extraction/reading';
import { OTHER_VOICE } from '#lib/extraction/words/speech-words';
import type { Block, NonClaimReason } from '#lib/workflow/vocabulary';

const LONGEST_STAGE = 160;

/** Blocks that hold no claims, and why. A headline repeats what the text says. */
const SILENT: Partial<Record<Block['kind'], NonClaimReason>> = {
  headline: 'headline',
  byline: 'byline',
  caption: 'caption',
  notice: 'notice',
  correction: 'correction',
  speaker: 'tag',
};

/** Why a whole block holds no claims; null when it may hold some. */
export function reasonFor({ text, interview, monologue, isEnglish }: Reading, block: Block): NonClaimReason | null {
  if (interview?.asked.has(block.start)) return null;
  // "«The water will not run out»" above an interview is a line of it.
  if (interview && block.start === 0 && /^[«“„"»]/u.test(text)) return 'headline';
  if (monologue && !monologue.isWithin && block.start < monologue.from) return block.kind === 'headline' ? 'headline' : 'notice';
  if (monologue && OTHER_VOICE.test(text.slice(block.start, block.start + 60))) return 'boilerplate';
  if (monologue?.to !== undefined && block.start >= monologue.to) return 'byline';
  // "[The Deputy Speaker in the Chair]"
  if (block.end - block.start < LONGEST_STAGE && /^\[[^\]]+\]$/.test(text.slice(block.start, block.end))) return 'boilerplate';
  if (block.kind === 'headline' && isEnglish && standsAlone(text, block)) return null;
  return SILENT[block.kind] ?? null;
}
