import type { AssignablePerson } from '#lib/claims/assignable-people';
import type { ChainLink } from '#lib/claims/claim-content';
import type { Seen } from '#lib/claims/seen';
import type { Askable } from '#lib/contacts/read-askable';
import type { Level } from '#lib/verdicts/scales';
import type { PinState } from '../_view/pins';
import type { LateReply } from '#lib/publishing/published-check';
import type { VerdictContent } from '#lib/verdicts/verdict-content';
import type { PinTarget } from '#lib/workflow/policy';
import type {
  ClaimKind,
  Depth,
  Fidelity,
  HarmLevel,
  HarmSide,
  Purpose,
  Question,
  SourceType,
  Stage,
  Stance,
  Tier,
} from '#lib/workflow/vocabulary';

/** An evidence item as the forms need it. */
export interface BrowserEvidence {
  evidenceId: string;
  sourceId: string;
  n: number;
  question: Question;
  stance: Stance;
  tier: Tier;
  locator: string | null;
  quote: string | null;
  quoteNote: string | null;
  type: SourceType;
  publisher: string;
  author: string | null;
  title: string;
  url: string | null;
  publishedOn: string | null;
  eventOn: string | null;
  language: string | null;
  interest: string | null;
  origin: string | null;
  hasCopy: boolean;
  captureId: string | null;
  /** The latest capture of its address, where it rests on none. */
  latestCaptureId: string | null;
  fileSha256: string | null;
  fileName: string | null;
}

/** The claim's words as the "edit claim" form sends them. */
export interface BrowserWords {
  claimLine: string;
  kind: ClaimKind;
  questions: Question[];
  claimant: string | null;
  claimantRole: string | null;
  chain: ChainLink[];
  saidOn: string | null;
  asOf: string | null;
}

/** One section of the text to be signed, in a line a person can compare with the screen. */
export interface SignedLine {
  label: string;
  value: string;
  /** Draws the ball before the value. */
  level?: Pick<Level, 'mark' | 'slot'>;
  digest: string;
}

/** A point of a return that stands on something a person can edit. */
export interface BrowserPin {
  field: PinTarget['field'];
  n: number;
  state: PinState;
  label: string;
}

/** A contact as its dialogs name it. */
export interface BrowserContact {
  id: string;
  who: string;
  words: string;
}

/** What the forms and buttons of the screen know of the claim: plain data, made on the server. */
export interface BrowserClaim {
  id: string;
  number: number;
  documentId: string;
  deskId: string;
  person: { id: string; name: string; isEditor: boolean };
  stage: Stage;
  purpose: Purpose;
  depth: Depth;
  harm: Partial<Record<HarmSide, HarmLevel>>;
  seen: Seen;
  dueAt: string | null;
  /** Whether the text is a translation, from what, and what its reader signed of these words. */
  translation: { isTranslated: boolean; language: string; code: string; rendering: { fidelity: Fidelity } | null };
  words: BrowserWords;
  evidence: BrowserEvidence[];
  pins: BrowserPin[];
  verdict: VerdictContent | null;
  verdictBy: { name: string; at: string } | null;
  checklist: { code: string; label: string; isDone: boolean }[];
  levels: Record<Question, Level[]>;
  /** The statement that would be signed; null while there is no verdict. */
  statement: { digest: string; shortDigest: string; lines: SignedLine[]; makers: string[]; doubts: string[] } | null;
  /** Whose signature an edit of signed text removes. */
  signers: string[];
  changedSections: { section: string; label: string }[];
  assignable: AssignablePerson[];
  assigneeId: string | null;
  assigneeName: string | null;
  /** How long somebody who is asked usually gets. */
  contactHours: number;
  /** An answer that came after the text was written: an update begins with it. */
  lateReply: LateReply | null;
  /** What the form for asking somebody begins with. */
  asking: { quote: string; title: string; timeZone: string; also: Askable[] };
  contacts: BrowserContact[];
  siblings: { id: string; number: number }[];
  previousId: string | null;
  nextId: string | null;
}
