import type { ExtractedCandidate } from '#lib/extraction/extraction';
import type { ReadOptions } from '#lib/extraction/extract-claims';
import { openJudge } from '#lib/extraction/proposers/judge';
import { partsOf } from '#lib/extraction/proposers/parts';
import type { Proposer } from '#lib/extraction/proposers/proposer';
import { askPatiently } from '#lib/candidates/model/ask-patiently';
import { ModelFault } from '#lib/candidates/model/model-fault';
import type { DropReason, ModelFaultCode } from '#lib/workflow/vocabulary';

/** Of a longer text the model reads the beginning: some 300,000 characters. */
export const MOST_PARTS = 40;

type Read = ReadOptions & { text: string; language: string; publishedOn: string | null };

/** What a model's answers came to, held against the text. */
export interface Outcome {
  kept: ExtractedCandidate[];
  dropped: Partial<Record<DropReason, number>>;
  named: number;
  parts: number;
  partsRead: number;
  tokensIn: number;
  tokensOut: number;
  /** Why a part was not read, the last reason when there are several. */
  fault: ModelFaultCode | null;
}

/**
 * Has a proposer read a text part by part and judges what it names. A part without an answer is passed over, unless the others
 * would fare no better. Throws what the signal was stopped with.
 */
export async function readParts({ text, ...facts }: Read, proposer: Proposer, signal: AbortSignal): Promise<Outcome> {
  const parts = partsOf(text, facts.language);
  const judge = openJudge(text, facts);
  const outcome: Outcome = {
    kept: [],
    dropped: {},
    named: 0,
    parts: parts.length,
    partsRead: 0,
    tokensIn: 0,
    tokensOut: 0,
    fault: null,
  };
  for (const part of parts.slice(0, MOST_PARTS)) {
    try {
      const { items, tokensIn, tokensOut } = await askPatiently(proposer, part, signal);
      outcome.partsRead += 1;
      outcome.named += items.length;
      outcome.tokensIn += tokensIn;
      outcome.tokensOut += tokensOut;
      take(outcome, judge(part, items));
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      outcome.fault = error.code;
      if (error.more.isFinal || outcome.partsRead === 0) break;
    }
  }
  return outcome;
}

function take(outcome: Outcome, { kept, dropped }: Pick<Outcome, 'kept' | 'dropped'>): void {
  outcome.kept.push(...kept);
  for (const [reason, count] of Object.entries(dropped) as [DropReason, number][])
    outcome.dropped[reason] = (outcome.dropped[reason] ?? 0) + count;
}
