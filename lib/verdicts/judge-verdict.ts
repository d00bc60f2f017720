import { Refusal } from '#lib/db/refusal';
import { lockOn } from '#lib/workflow/lock-on';
import type { Translation } from '#lib/renderings/queries';
import type { VerdictWords } from '#lib/verdicts/input';
import { defaultScaleFor } from '#lib/verdicts/scales';
import type { Finding, Outcome, VerdictContent } from '#lib/verdicts/verdict-content';
import { type Purpose, QUESTIONS, type Question } from '#lib/workflow/vocabulary';

interface Asked {
  questions: readonly Question[];
  translation: Translation;
  purpose: Purpose;
  /** The exact words of the passage. */
  passage: string;
}

/**
 * Turns what a checker wrote into the content of a verdict version: only questions this kind of claim is asked, only levels
 * of the desk's scale, and in a translated document no word of "Was it said?" but "Not confirmed" until somebody who reads
 * the original has signed the rendering (E11).
 */
export function judgeVerdict(words: VerdictWords, asked: Asked): VerdictContent {
  const { headline, summary, rationale, whyChosen } = words;
  const [attribution, veracity] = QUESTIONS.map((question) => judgeFinding(question, words[question], asked));
  const outcome = judgeOutcome(words.outcome, asked);
  const findings = { attribution: attribution ?? null, veracity: veracity ?? null };
  return { ...findings, headline, summary, rationale, whyChosen, ...(outcome && { outcome }) };
}

/** Only a text that has not run yet can be changed, and a change changes something. */
function judgeOutcome(outcome: Outcome | undefined, { purpose, passage }: Asked): Outcome | undefined {
  if (!outcome) return undefined;
  if (purpose !== 'before-publication') throw new Refusal('invalid', 'outcomeOnlyBefore', { field: 'outcome' });
  if (outcome.kind === 'change' && outcome.wording.trim() === passage.trim()) {
    throw new Refusal('invalid', 'wordingUnchanged', { field: 'outcome.wording' });
  }
  return outcome;
}

function judgeFinding(question: Question, finding: VerdictWords['attribution'], asked: Asked): Finding | null {
  if (!finding) return null;
  if (!asked.questions.includes(question)) throw new Refusal('invalid', 'questionNotAsked', { field: question });
  if (finding.state === 'open') return finding;
  const scale = defaultScaleFor(question);
  const level = scale.levels.find((entry) => entry.key === finding.rating && entry.isOffered);
  if (!level) throw new Refusal('invalid', 'ratingUnknown', { field: question });
  const lock = question === 'attribution' ? lockOn(level.key, asked.translation) : null;
  if (lock) throw new Refusal('conflict', lock, { field: question });
  return {
    state: 'rated',
    scale: scale.id,
    scaleVersion: scale.version,
    rating: level.key,
    label: level.label,
    reason: finding.reason,
  };
}
