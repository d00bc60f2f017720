import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import type { ClaimState } from '#lib/claims/claim-facts';
import type { ClaimWords } from '#lib/claims/claim-words';
import type { EvidenceItem } from '#lib/evidence/queries';
import type { RenderingWords } from '#lib/renderings/rendering';
import type { GateRecord, VerdictContent } from '#lib/verdicts/verdict-content';
import type { ReworkKind } from '#lib/workflow/vocabulary';

/** Type string inside every statement and under every signature. docs/decisions/0001-statement.md */
export const STATEMENT_TYPE = 'countersign/statement/v1';
export const SECTIONS = ['claim', 'evidence', 'attribution', 'veracity', 'text'] as const;
export type Section = (typeof SECTIONS)[number];

export interface AppearedIn {
  title: string;
  publisher: string | null;
  byline: string | null;
  url: string | null;
  publishedOn: string | null;
  language: string;
  translatedFrom: string | null;
  translator: string | null;
}

type SignedWords = 'claimLine' | 'kind' | 'questions' | 'claimant' | 'claimantRole' | 'chain' | 'passage' | 'saidOn' | 'asOf';
type OfFile = 'fileName' | 'fileType' | 'fileBytes' | 'recording';
type NotSigned =
  | OfFile
  | 'evidenceId'
  | 'rev'
  | 'madeBy'
  | 'madeAt'
  | 'originId'
  | 'newestSha256'
  | 'newestTypedBy'
  | 'typedBy'
  | 'capturedAt';

interface SignedEvidence extends Omit<EvidenceItem, NotSigned> {
  /** What stood at the captured address, where that was a recording. */
  recording: { sha256: string } | null;
}

/** All that one statement covers: what the desk wrote of a claim and how each source is named. */
export interface SignedContent {
  deskId: string;
  claim: ClaimState;
  words: Pick<ClaimWords, SignedWords>;
  appearedIn: AppearedIn;
  evidence: readonly SignedEvidence[];
  verdict: VerdictContent;
  contacts: readonly GateRecord[];
  /** What somebody who reads the original signed of these words; null where nobody did. */
  rendering: RenderingWords | null;
}

export interface Statement {
  body: string;
  /** SHA-256 of the canonical bytes, hex. */
  digest: string;
  sectionDigests: Record<Section, string>;
}

/**
 * The exact bytes that are signed: canonical JSON (RFC 8785) with a digest per section. It holds no offsets and no document
 * version, so that a new version with the same words can carry a sign-off over.
 */
export function buildStatement(content: SignedContent): Statement {
  const sections = buildSections(content);
  const digests = Object.fromEntries(SECTIONS.map((name) => [name, sha256(canonicalJson(sections[name]))])) as Record<
    Section,
    string
  >;
  const { claim } = content;
  const body = canonicalJson({
    type: STATEMENT_TYPE,
    desk: content.deskId,
    claim: claim.id,
    number: claim.number,
    round: claim.round,
    revisions: { claim: claim.claimRev, evidence: claim.evidenceRev, verdict: claim.verdictRev },
    policy: { version: claim.policyVersion, depth: claim.facts.depth },
    ...(claim.facts.rework && { correction: { kind: claim.facts.rework } }),
    scales: scalesOf(content.verdict),
    digests,
    sections,
  });
  return { body, digest: sha256(body), sectionDigests: digests };
}

/** The sections as they read back from a signed statement: what publishing shows is taken from here, nowhere else. */
export type StatementSections = ReturnType<typeof sectionsOf>;

export interface SignedBody {
  type: string;
  desk: string;
  claim: string;
  number: number;
  round: number;
  /** Of what kind the correction is that this statement signs. */
  correction?: { kind: ReworkKind };
  sections: StatementSections;
}

function buildSections(content: SignedContent): Record<Section, Json> {
  return toJson(sectionsOf(content)) as unknown as Record<Section, Json>;
}

function sectionsOf({ words, appearedIn, evidence, verdict, contacts, rendering }: SignedContent) {
  const { attribution, veracity, headline, summary, rationale, whyChosen, outcome } = verdict;
  return {
    claim: {
      claimLine: words.claimLine,
      kind: words.kind,
      questions: words.questions,
      claimant: words.claimant,
      claimantRole: words.claimantRole,
      chain: words.chain,
      words: words.passage.quote,
      sentence: words.passage.sentence,
      saidOn: words.saidOn,
      asOf: words.asOf,
      appearedIn,
      ...(rendering && { rendering }),
    },
    evidence: evidence.map(evidenceSection),
    attribution,
    veracity,
    text: { headline, summary, rationale, whyChosen, contacts, ...(outcome && { outcome }) },
  };
}

function evidenceSection(item: SignedContent['evidence'][number]) {
  const { n, question, stance, tier, quote, quoteNote, locator, snapshotSha256, keptAt, sourceId, sourceVersion } = item;
  const { type, publisher, author, title, url, publishedOn, eventOn, language, interest, origin } = item;
  const { readBy } = item;
  const fileSha256 = item.fileSha256 ?? item.recording?.sha256;
  return {
    n,
    question,
    stance,
    tier,
    quote,
    quoteNote,
    ...proofSection(item),
    ...(readBy && { readBy }),
    locator,
    snapshotSha256,
    keptAt: keptAt?.toISOString() ?? null,
    // Left out where there is none: what was signed before there were files keeps its bytes.
    ...(fileSha256 && { fileSha256 }),
    source: {
      id: sourceId,
      version: sourceVersion,
      type,
      publisher,
      author,
      title,
      url,
      publishedOn,
      eventOn,
      language,
      interest,
      origin,
    },
  };
}

/** How the quote was proven, and in whose words, where they are not those of its page or its file. */
function proofSection({ quoteProof, readBy }: SignedContent['evidence'][number]) {
  const typedBy = quoteProof?.typedBy;
  return {
    quoteLevel: quoteProof?.level ?? (readBy ? ('read-by-hand' as const) : null),
    ...(typedBy && { typedBy }),
  };
}

function scalesOf({ attribution, veracity }: VerdictContent): Json {
  return toJson(
    [attribution, veracity].flatMap((finding) =>
      finding?.state === 'rated' ? [{ id: finding.scale, version: finding.scaleVersion }] : [],
    ),
  );
}

/** Drops undefined fields and turns dates into text, as a database round trip would. */
function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
