import type { z } from 'zod';
import type { claimWords } from '#lib/claims/input';
import type { Ask } from '#lib/contacts/input';
import type { SourceFacts, EvidenceUse } from '#lib/evidence/input';
import type { RecordForGate, VerdictWords } from '#lib/verdicts/input';
import type { PinTarget } from '#lib/workflow/policy';
import type { CLOSE_REASONS, NotCheckableKind } from '#lib/workflow/vocabulary';
import type { CastKey } from './desk';

type Words = { [Field in keyof typeof claimWords]?: z.output<(typeof claimWords)[Field]> };

/** One claim of the demo desk: which words it is about, who had it in hand, and how far it got. */
export interface Story {
  /** The exact words of the article. The proposal that covers them is accepted; without one they are marked by hand. */
  passage: string;
  acceptedBy: CastKey;
  words: Words & Required<Pick<Words, 'claimLine' | 'kind' | 'questions' | 'claimant'>>;
  steps: Step[];
}

export type Step =
  | { do: 'assign'; by: CastKey; to: CastKey; dueInHours: number | null }
  | { do: 'take'; by: CastKey }
  | { do: 'source'; source: SourceFacts; use: EvidenceUse }
  | { do: 'record'; record: RecordForGate['record'] }
  | {
      do: 'ask';
      asked: Pick<Ask, 'who' | 'role' | 'organisation' | 'channel' | 'address' | 'words' | 'timeZone'>;
      hoursAgo: number;
    }
  | { do: 'checklist' }
  | { do: 'rate'; verdict: VerdictWords }
  | { do: 'submit' }
  | { do: 'return'; by: CastKey; reason: string; points: { pinnedTo: PinTarget; reason: string }[] }
  | { do: 'answer'; n: number; answer: string }
  | { do: 'settle'; by: CastKey; n: number }
  | { do: 'countersign'; by: CastKey }
  | { do: 'edit-signed'; verdict: VerdictWords }
  | { do: 'publish'; by: CastKey }
  | { do: 'close'; by: CastKey; reason: (typeof CLOSE_REASONS)[number]; notCheckable?: NotCheckableKind; note: string };
