import type { ChainLink } from '#lib/claims/claim-content';
import type { QuoteLevel } from '#lib/evidence/verify-quote';
import type { Mark, Slot } from '#lib/verdicts/scales';
import type { RenderingWords } from '#lib/renderings/rendering';
import type { ContactWords } from '#lib/contacts/contact-words';
import type {
  ContactExemption,
  CorrectionKind,
  Question,
  Role,
  SourceType,
  Stance,
  Tier,
  UpdateSubject,
} from '#lib/workflow/vocabulary';

/**
 * What a publication row keeps: every word a reader sees of one version of a check, so that the page needs nothing else of
 * the desk and never changes with it. Plain data. Times are ISO 8601 in UTC, days YYYY-MM-DD.
 */
export interface CheckContent {
  slug: string;
  language: string;
  /** IANA name; the times on the page are the desk's. */
  timeZone: string;
  desk: { name: string; contact: string | null };
  isDemo: boolean;
  /** The first publication of this check, whatever its version. */
  publishedAt: string;
  claim: PublishedClaim;
  document: PublishedDocument;
  /** From the speaker to the document. */
  chain: ChainLink[];
  /** The questions that were asked, in the order attribution, veracity. */
  findings: PublishedFinding[];
  lead: Question;
  summary: string;
  /** Restricted Markdown; its citations are the numbers of `sources`. */
  rationale: string;
  whyChosen: string;
  contacts: PublishedContact[];
  sources: PublishedSource[];
  signatures: PublishedSignature[];
  /** SHA-256 of the signed statement, hex. */
  statementDigest: string;
  /** The check was declared void: its text is kept, it is no rating any more. */
  isVoid?: boolean;
}

export interface PublishedClaim {
  /** The headline and `claimReviewed`: "<speaker> said: <claim line>" when attribution leads, else the claim line. */
  headline: string;
  line: string;
  claimant: { name: string; role: string | null; kind: 'person' | 'organisation'; sameAs: string[] } | null;
  /** The exact words in the document. */
  passage: string;
  /** The sentence around the passage. */
  sentence: string;
  /** What the original says, where the document is a translation and somebody signed that. */
  rendering?: RenderingWords;
  saidOn: string | null;
  /** What was known when: the day up to which evidence was weighed. */
  asOf: string | null;
}

export interface PublishedDocument {
  title: string;
  publisher: string | null;
  url: string | null;
  publishedOn: string | null;
  language: string | null;
  /** Language code of the original when the document is a translation. */
  translatedFrom: string | null;
  /** A person or a service. */
  translator: string | null;
  isMachineTranslated: boolean;
}

export type PublishedFinding =
  | {
      question: Question;
      state: 'rated';
      rating: string;
      label: string;
      meaning: string;
      mark: Mark;
      slot: Slot;
      reason: string;
      /** Null off the scale; then best and worst are not exported either. */
      number: number | null;
      best: number | null;
      worst: number | null;
      /** The signed claim of the desk whose answer this is. */
      adoptedFrom?: { number: number; statement: string };
    }
  | { question: Question; state: 'open'; because: string };

export type RatedFinding = Extract<PublishedFinding, { state: 'rated' }>;

export type PublishedContact =
  | (Omit<ContactWords, 'kind'> & { kind: 'asked' })
  | { kind: 'exempt'; reason: ContactExemption; note: string };

export interface PublishedSource {
  n: number;
  sourceId: string;
  type: SourceType;
  publisher: string;
  author: string | null;
  title: string;
  publishedOn: string | null;
  /** The day of what it is about. Pages that went out before this was printed have none. */
  eventOn?: string;
  language: string | null;
  url: string | null;
  /** The address with a text fragment that scrolls to the quote, when there is one. */
  fragmentUrl: string | null;
  interest: string | null;
  tier: Tier;
  origin: { id: string; name: string } | null;
  question: Question;
  stance: Stance;
  locator: string | null;
  quote: string | null;
  quoteLevel: QuoteLevel | 'read-by-hand' | null;
  /** The quote stands in words that somebody of the desk typed or pasted, not in those of a captured page or a kept file. */
  isTyped?: true;
  /** Why a quote that was not found in the kept copy stands all the same. */
  quoteNote: string | null;
  snapshot: { sha256: string; keptAt: string } | null;
  /** SHA-256 of a kept file, where there is one. */
  fileSha256?: string;
}

export interface PublishedSignature {
  act: 'made' | 'countersigned' | 'rendering';
  role: Role;
  /** Only when the person wants it printed. */
  name: string | null;
  at: string;
  /** Somebody signed this correction who had signed the check before, because the desk has nobody else. */
  isOfFirstChain?: boolean;
}

/** A late answer to what the desk asked, in the words in which it came. */
export interface LateReply {
  who: string;
  words: string;
  /** YYYY-MM-DD */
  answeredOn: string;
}

/** A dated public note on a check: a correction of it, or an update, which is none. */
export interface Amendment {
  kind: Exclude<CorrectionKind, 'typo'> | 're-check' | 'second-finding' | UpdateSubject;
  note: string;
  at: string;
  /** The version that came of it; null while it is open, and for a note that makes no version. */
  version: number | null;
  reply?: LateReply;
}

/** One version of a check as a reader gets it: the kept content, and what has happened to the check since. */
export interface PublishedCheck extends CheckContent {
  state: 'published';
  version: number;
  latestVersion: number;
  /** When this version went out. */
  versionAt: string;
  /** When anything of the page last changed: this version, or the last update. */
  modifiedAt: string;
  /** Newest first; corrections of typing errors are left out. */
  amendments: Amendment[];
  /** All versions but this one, newest first. */
  otherVersions: { version: number; at: string }[];
  underRecheck: { since: string; note: string } | null;
  /** The question that was left open is being answered; what was signed stands. */
  answeringSince: string | null;
}

/** What stays at the address of a check that was taken down. */
export interface Tombstone {
  state: 'taken-down';
  slug: string;
  desk: { name: string; contact: string | null };
  isDemo: boolean;
  timeZone: string;
  publishedAt: string;
  takenDownAt: string;
  reason: string;
}

/** One line of the list of checks. */
export interface PublishedListItem {
  slug: string;
  deskName: string;
  headline: string;
  lead: RatedFinding;
  summary: string;
  publishedAt: string;
  /** When its page last changed. */
  modifiedAt: string;
  isVoid: boolean;
  timeZone: string;
}
