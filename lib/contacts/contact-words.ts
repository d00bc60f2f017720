import { dayIn } from '#lib/contacts/time-zones';
import type { ContactChannel, ContactOutcome } from '#lib/workflow/vocabulary';

/** What was put to whom. */
export interface Asked {
  who: string;
  role: string;
  organisation: string;
  channel: ContactChannel;
  words: string;
  /** IANA name of the zone of whoever was asked: their deadline is read in it. */
  timeZone: string;
}

/** A reminder with its words, or an answer; an answer without words says that none came or none was given. */
export type Step = { words: string } | { outcome: ContactOutcome; answer: string };

/**
 * A contact as the statement names it and readers see it. What was not said is left out, never empty: contacts that were signed
 * before there was a log have neither role nor organisation nor a day of the answer, and keep their digests.
 * Their channel is in free words; now it is a word of the vocabulary.
 */
export interface ContactWords {
  kind: 'contact';
  who: string;
  role?: string;
  organisation?: string;
  channel: string;
  words: string;
  /** Calendar day in the desk's zone, as the one below. */
  askedOn: string;
  answeredOn?: string;
  outcome: ContactOutcome;
  answer: string;
  /** SHA-256 of the answer as a file, where it came as one. */
  answerFile?: string;
}

export interface LoggedStep {
  n: number;
  kind: 'remind' | 'answer';
  body: Step;
  at: Date;
  fileSha256: string | null;
}

/** What readers see of a contact after these steps: the latest answer counts, the earlier ones stay in the log. */
export function wordsOf(
  { body, askedAt }: { body: Asked; askedAt: Date },
  steps: readonly LoggedStep[],
  deskZone: string,
): ContactWords {
  const { who, role, organisation, channel, words } = body;
  return {
    kind: 'contact',
    who,
    ...(role && { role }),
    ...(organisation && { organisation }),
    channel,
    words,
    askedOn: dayIn(askedAt, deskZone),
    ...answerIn(steps, deskZone),
  };
}

function answerIn(
  steps: readonly LoggedStep[],
  deskZone: string,
): Pick<ContactWords, 'outcome' | 'answer' | 'answeredOn' | 'answerFile'> {
  const last = lastAnswer(steps);
  if (!last) return { outcome: 'awaiting', answer: '' };
  const { outcome, answer, fileSha256, at } = last;
  return {
    outcome,
    answer,
    ...(outcome !== 'no-answer' && { answeredOn: dayIn(at, deskZone) }),
    ...(fileSha256 && { answerFile: fileSha256 }),
  };
}

/** The answer that counts, with its number; null while nothing came. */
export function lastAnswer(steps: readonly LoggedStep[]) {
  const found = steps.findLast(({ kind }) => kind === 'answer');
  return found && 'outcome' in found.body ? { n: found.n, at: found.at, fileSha256: found.fileSha256, ...found.body } : null;
}
