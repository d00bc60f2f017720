import type { Approximation, ClaimKind, Question } from '#lib/workflow/vocabulary';
import type { Harm } from '../../../_harm/harm';
import type { OpenQuestion, Proposal } from './browser-document';

/** What a person makes of a proposal before accepting it. A figure without `start` is of that person's own. */
export interface Draft {
  claimLine: string;
  claimant: string;
  kind: string;
  questions: Question[];
  dates: { start?: number; edtf: string }[];
  /** A range is written with a dash: 10–15. */
  quantities: NumberDraft[];
  /** Who or what an open word means, by the key of the question. */
  answers: Record<string, string>;
  /** How much harm this person sees in it; judging it changes no word and makes nobody a maker. */
  harm?: Harm;
  /** What was proposed when the draft was begun: by that it is told what of it is the person's own. */
  begunOn?: Proposed;
}

type Proposed = Pick<Draft, 'claimLine' | 'claimant' | 'kind' | 'questions' | 'dates' | 'quantities'>;

/** A number with all that belongs to it. */
export interface NumberDraft {
  start?: number;
  value: string;
  unit: string;
  approximation: Approximation | '';
  base: string;
  comparison: string;
}

/** What a person changed, as accepting it takes it. */
export interface Changes {
  claimLine?: string;
  claimant?: string | null;
  kind?: ClaimKind;
  questions?: Question[];
  dates?: { start?: number; edtf: string }[];
  quantities?: NumberSent[];
}

/** A number before anything is said of it. */
export const NO_NUMBER: NumberDraft = { value: '', unit: '', approximation: '', base: '', comparison: '' };

interface NumberSent {
  start?: number;
  value: string | [string, string];
  unit: string | null;
  approximation: Approximation | null;
  base: string | null;
  comparison: string | null;
}

/** What accepting takes beside the changed words: harm, which changes none. */
export interface Acceptance extends Changes {
  harm?: Harm;
}

/** The proposal as it stands. */
export function asProposed({ claimLine, claimant, kind, questions, dates, quantities }: Proposal): Draft {
  const proposed = {
    claimLine,
    kind,
    questions,
    claimant: claimant ?? '',
    dates: dates.map(({ start, edtf }) => ({ start, edtf })),
    quantities: quantities.map(({ start, number, unit, approximation, base, comparison }) => ({
      start,
      value: number,
      unit,
      approximation,
      base,
      comparison,
    })),
  };
  return { ...proposed, answers: {}, begunOn: proposed };
}

/** A kept draft over a proposal that was read anew meanwhile: what the person gave stays, the rest is as it is read now. */
export function onNewReading(kept: Draft, proposal: Proposal): Draft {
  const now = asProposed(proposal);
  const { begunOn: before = now } = kept;
  if (isSame(before, now.begunOn)) return kept;
  const own = <Field extends keyof Proposed>(field: Field): Draft[Field] =>
    isSame(kept[field], before[field]) ? now[field] : kept[field];
  return {
    ...kept,
    begunOn: now.begunOn,
    claimLine: own('claimLine'),
    claimant: own('claimant'),
    kind: own('kind'),
    questions: own('questions'),
    dates: figuresOnNew(kept.dates, before.dates, now.dates),
    quantities: figuresOnNew(kept.quantities, before.quantities, now.quantities),
  };
}

/** Figure by figure: one that was left as it was read follows the new reading, one that was taken out stays out. */
function figuresOnNew<T extends { start?: number }>(kept: readonly T[], before: readonly T[], now: readonly T[]): T[] {
  const at = (those: readonly T[], start?: number) => those.find((each) => start !== undefined && each.start === start);
  const followed = kept.flatMap((each) => {
    const was = at(before, each.start);
    if (!was || !isSame(was, each)) return [each];
    const is = at(now, each.start);
    return is ? [is] : [];
  });
  const fresh = now.filter(({ start }) => !at(before, start) && !at(kept, start));
  return [...followed, ...fresh];
}

/** What differs from the proposal; empty figures count as taken out. */
export function changesOf(proposal: Proposal, draft: Draft): Changes {
  const before = asProposed(proposal);
  const claimant = draft.claimant.trim();
  const claimLine = draft.claimLine.trim();
  const dates = draft.dates.map(({ edtf, ...at }) => ({ ...at, edtf: edtf.trim() })).filter(({ edtf }) => edtf !== '');
  const quantities = draft.quantities.map(trimmed).filter(({ value }) => value !== '');
  return {
    ...(claimLine !== before.claimLine && { claimLine }),
    ...(claimant !== before.claimant && { claimant: claimant || null }),
    ...(draft.kind !== before.kind && { kind: draft.kind as ClaimKind }),
    ...(!isSame(draft.questions, before.questions) && { questions: draft.questions }),
    ...(!isSame(dates, before.dates) && { dates }),
    ...(!isSame(quantities, before.quantities) && { quantities: quantities.map(asSent) }),
  };
}

/** The number is as it was read there. */
export function isReading(number: NumberDraft, read: Proposal['quantities'][number]): boolean {
  const { start, number: value, unit, approximation, base, comparison } = read;
  return isSame(trimmed(number), trimmed({ start, value, unit, approximation, base, comparison }));
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A draft that an earlier version of this page kept holds of a number its value and unit alone: the rest is as it was read. */
export function withWholeNumbers(draft: Draft, { quantities }: Proposal): Draft {
  const whole = (number: NumberDraft): NumberDraft => {
    const { approximation, base, comparison } = quantities.find(({ start }) => start === number.start) ?? NO_NUMBER;
    return Object.assign({ approximation, base, comparison }, number);
  };
  return { ...draft, quantities: draft.quantities.map(whole) };
}

function trimmed({ value, unit, approximation, base, comparison, ...at }: NumberDraft): NumberDraft {
  const words = { base: base.trim(), comparison: comparison.trim() };
  return { ...at, value: value.trim(), unit: unit.trim(), approximation, ...words };
}

function asSent({ value, unit, approximation, base, comparison, ...at }: NumberDraft): NumberSent {
  const [, from, to] = /^(-?[\d.]+)\s*(?:–|—|-|\.\.|to)\s*(-?[\d.]+)$/.exec(value) ?? [];
  return {
    ...at,
    value: from && to ? [from, to] : value,
    unit: unit || null,
    approximation: approximation || null,
    base: base || null,
    comparison: comparison || null,
  };
}

/** The draft once a question is answered: who said it, and the word in the claim line, in brackets since it is not the text's. */
export function answered(draft: Draft, question: OpenQuestion, name: string): Draft {
  const before = draft.answers[question.key] ?? question.guess;
  const claimant = question.isSpeaker ? name : draft.claimant;
  const claimLine = before ? draft.claimLine.replaceAll(before, name) : named(draft.claimLine, question.word, name);
  return { ...draft, claimant, claimLine, answers: { ...draft.answers, [question.key]: name } };
}

function named(line: string, word: string, name: string): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu').exec(line);
  if (!found) return line;
  const isOwning = /^(?:his|her|its|their)$/i.test(word);
  return `${line.slice(0, found.index)}[${name}${isOwning ? '’s' : ''}]${line.slice(found.index + found[0].length)}`;
}
