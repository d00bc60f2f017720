import type { Question } from '#lib/workflow/vocabulary';
import scalesFile from './rating-scales.json';

/** Raised when rating-scales.json changes; a verdict keeps the version it was rated with (P15). */
export const SCALES_VERSION = 1;

/** How much of the ball is drawn. A shape for each, so that no rating is told by colour alone (DETAILS 21). */
export const MARKS = ['full-tick', 'three-quarter', 'half', 'quarter', 'quarter-bang', 'empty-cross', 'dashed'] as const;
export type Mark = (typeof MARKS)[number];

/** The six colour slots of the design; a custom scale picks from these. */
export const SLOTS = ['true', 'mostly-true', 'mixed', 'mostly-false', 'false', 'unproven'] as const;
export type Slot = (typeof SLOTS)[number];

export interface Level {
  key: string;
  label: string;
  meaning: string;
  /** Only for export; null when the level stands off the scale. */
  number: number | null;
  offScale: boolean;
  /** False for "not checkable": a reason to set a claim aside, shown greyed, never given as a rating. */
  isOffered: boolean;
  /** The rating claims that nothing was found, so it rests on a search record: where, which words, when. */
  needsSearchRecord: boolean;
  mark: Mark;
  slot: Slot;
}

export interface Scale {
  id: string;
  version: number;
  organisation: string;
  /** Both null when the scale has words only. */
  best: number | null;
  worst: number | null;
  levels: Level[];
}

interface RawLevel {
  key: string;
  label: string;
  meaning: string;
  ratingValue: number | null;
  offScale: boolean;
}

interface RawScale {
  id: string;
  organisation: string;
  levels: RawLevel[];
  worstRating: number | null;
  bestRating: number | null;
}

const NOT_OFFERED = new Set(['not_checkable', 'notcheckable']);
const NEEDS_SEARCH = new Set(['unproven', 'unfounded', 'unconfirmed', 'not_said']);
const WRONG_IMPRESSION = new Set(['misleading', 'missing-context']);

const SCALES: ReadonlyMap<string, Scale> = new Map((scalesFile.scales as RawScale[]).map((raw) => [raw.id, readScale(raw)]));

/** The scale under this id, or null. Ids are those of rating-scales.json. */
export function scaleOf(id: string): Scale | null {
  return SCALES.get(id) ?? null;
}

/** One level of a scale, or null when the scale or the key is unknown. */
export function levelOf(scaleId: string, key: string): Level | null {
  return scaleOf(scaleId)?.levels.find((level) => level.key === key) ?? null;
}

/** The levels a person may choose, in the order of the scale. */
export function ratingsOffered(scaleId: string): Level[] {
  return scaleOf(scaleId)?.levels.filter((level) => level.isOffered) ?? [];
}

/** The desk's own scale for a question, until the desk chooses another. */
export function defaultScaleFor(question: Question): Scale {
  const scale = SCALES.get(question === 'attribution' ? 'attribution' : 'house5');
  if (!scale) throw new Error(`rating-scales.json lacks the default scale for ${question}`);
  return scale;
}

/** Ids of all scales, the desk's own two first. */
export function scaleIds(): string[] {
  return [...SCALES.keys()];
}

function readScale(raw: RawScale): Scale {
  const levels = raw.levels.map((level) => readLevel(level, raw));
  return {
    id: raw.id,
    version: SCALES_VERSION,
    organisation: raw.organisation,
    best: raw.bestRating,
    worst: raw.worstRating,
    levels,
  };
}

function readLevel(level: RawLevel, scale: RawScale): Level {
  const mark = markOf(level, scale);
  return {
    key: level.key,
    label: level.label,
    meaning: level.meaning,
    number: level.offScale ? null : level.ratingValue,
    offScale: level.offScale,
    isOffered: !NOT_OFFERED.has(level.key),
    needsSearchRecord: NEEDS_SEARCH.has(level.key),
    mark,
    slot: slotOf(mark),
  };
}

function markOf(level: RawLevel, scale: RawScale): Mark {
  if (WRONG_IMPRESSION.has(level.key)) return 'quarter-bang';
  if (level.offScale || level.ratingValue === null || scale.bestRating === null || scale.worstRating === null) return 'dashed';
  const share = (level.ratingValue - scale.worstRating) / (scale.bestRating - scale.worstRating);
  if (share >= 1) return 'full-tick';
  if (share >= 0.7) return 'three-quarter';
  if (share >= 0.5) return 'half';
  return share > 0 ? 'quarter' : 'empty-cross';
}

function slotOf(mark: Mark): Slot {
  const slots: Record<Mark, Slot> = {
    'full-tick': 'true',
    'three-quarter': 'mostly-true',
    half: 'mixed',
    quarter: 'mostly-false',
    'quarter-bang': 'mostly-false',
    'empty-cross': 'false',
    dashed: 'unproven',
  };
  return slots[mark];
}

/** Every scale of the house as it is written down when a desk is made, so that old verdicts can always be read (P15). */
export function storedScales(): { id: string; body: Scale }[] {
  return [...SCALES.values()].map((scale) => ({ id: scale.id, body: scale }));
}
