import type { Monologue } from '#lib/extraction/monologue';
import type { Interview } from '#lib/extraction/interview';
import type { Coreference, ExtractedCandidate, Extraction, Hand, Span } from '#lib/extraction/extraction';
import type { Reported, Speaker } from '#lib/extraction/attribution/stretch';
import type { Clause } from '#lib/extraction/text/coordinated';
import type { TranslationFlag } from '#lib/extraction/translation/read-translation-flags';
import type { Link } from '#lib/extraction/reference/work';
import type { Memory } from '#lib/extraction/people/memory';
import type { RuleReader } from '#lib/extraction/rules/reader';
import type { NestedJudge } from '#lib/extraction/claims/nested/judge-nested';
import type { RemarkJudge } from '#lib/extraction/claims/remarks/passage';
import type { ClaimKind, NonClaimReason } from '#lib/workflow/vocabulary';

/** What is known while a text is read from its beginning to its end. */
export interface Reading {
  text: string;
  language: string;
  isEnglish: boolean;
  publishedOn: string | null;
  /** That day was told by nobody: the text gives it at its head. */
  isDatedByText?: boolean;
  isTranslated: boolean;
  /** What a checker should hold against the original, in order; empty when the text is no translation. */
  translation: readonly TranslationFlag[];
  memory: Memory;
  /** What is known of the text in a language that is read by rules; null in English and where no grammar is written down. */
  rules: RuleReader | null;
  /** EDTF of the last day the text named, for "the next day". */
  anchor: string | null;
  /** The last day named that had come by publication. */
  over?: string | null;
  /** The day of the sitting that the text is the record of. */
  sitting?: string | null;
  /** EDTF of the last date named, also a month or a year. */
  named?: string;
  /** Where it ends, and up to where the dates of the text have been read. */
  namedTo?: number;
  datedTo?: number;
  /** Who speaks in a transcript right now. */
  label: Hand | null;
  /** An interview without labels: who asks and who answers where. */
  interview: Interview | null;
  /** A speech or statement: one person's words all through. */
  monologue: Monologue | null;
  /** Minutes: what was said at a sitting, told in the record's own words. */
  areMinutes: boolean;
  /** The labels of those who lead a conversation, and whether one of them speaks right now. */
  hosts: ReadonlySet<string>;
  /** The label of whoever opens a meeting and brings in its speaker; what they tell of the speaker is a claim. */
  welcoming: string | null;
  /** Whom labels mean that say an office. */
  offices: ReadonlyMap<string, string>;
  isHost: boolean;
  /** Whose quotation was open when the last sentence ended; an untagged quotation that follows goes on with it. */
  quoting: Quoting | null;
  /** Whose points the list is whose items are read: "Her other objections:". */
  listed?: Quoting | null;
  /** Who made the statement that the last sentences were about: "This was announced by …". */
  announced: Reported | null;
  /** The sentence before the one that is read. */
  before: Span | null;
  /** Whom "you" means right now. */
  addressee: string | null;
  /** What the sentence that is read says, before it is judged. */
  heard: Statement[];
  /** What the words of the sentence that is read point at. */
  links: readonly Link[];
  /** What the words of sentences that hold no claim point at, until a claim follows that they are kept with. */
  waiting: Link[];
  candidates: ExtractedCandidate[];
  /** Tells whether a passage is a remark that holds nothing to check. */
  isRemark: RemarkJudge;
  /** Finds the claims that stand within a passage. */
  nested: NestedJudge;
  /** The candidates of the sentence that is read which are remarks: they leave once all that stands beside them is read. */
  remarks: Set<ExtractedCandidate>;
  nonClaims: Extraction['nonClaims'];
}

export interface Quoting {
  hands: Hand[];
  speaker: Speaker;
  /** Reported without quotation marks: a bare quotation goes on with it in the same paragraph alone. */
  isReported?: boolean;
}

/** A passage that says one thing, before it is judged. */
export interface Statement {
  span: Span;
  /** Outermost first. */
  hands: Hand[];
  coreferences: Coreference[];
  speaker: Speaker | null;
  isQuoted: boolean;
  isDenied: boolean;
  /** However short, it tells what somebody says or does: "renunció". */
  isTold?: boolean;
  /** As another proposer names it; else it is read from the words. */
  kind?: ClaimKind;
  /** Why it is no claim, when that is known already. */
  scrap?: NonClaimReason;
  /** Words of the same sentence that are about the saying: their dates belong to the claim as well. */
  tag: Span | null;
  /** What its verb is about, when those words stand in an earlier part of the sentence. */
  subject: string | null;
  /** The stretch that says it in full. */
  whole: Span;
  /** Words inside of the span that the standalone sentence leaves out. */
  cut: Span | null;
  /** What its words point at; null when they were not read in their sentence. */
  links: readonly Link[] | null;
  /** The whole sentence of what another takes for granted ("…, which serves 16 million, …"); null for what is said outright. */
  derived: string | null;
  /** The text says it outright, though its whole sentence is written out of the words around it. */
  isStated?: boolean;
}

/** A statement in the document's own voice. */
export function ownStatement({ start, end, subject, whole }: Clause): Statement {
  const span = { start, end };
  return {
    span,
    subject: subject ?? null,
    whole: whole ?? span,
    hands: [],
    coreferences: [],
    speaker: null,
    isQuoted: false,
    isDenied: false,
    tag: null,
    cut: null,
    links: null,
    derived: null,
  };
}

/** What is read of a transcript's label, or of anybody whose name alone stands before the words. */
export function speakerOf(hand: Hand): Speaker {
  return { who: hand.who, isPerson: true, isOpen: false };
}
