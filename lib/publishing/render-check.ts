import { textFragmentUrl } from '#lib/evidence/text-fragment';
import type {
  CheckContent,
  PublishedContact,
  PublishedFinding,
  PublishedSignature,
  PublishedSource,
} from '#lib/publishing/published-check';
import type { SignedBody, StatementSections } from '#lib/signoff/statement';
import { leadQuestion } from '#lib/verdicts/lead-finding';
import { levelOf, scaleOf } from '#lib/verdicts/scales';
import type { Finding, GateRecord } from '#lib/verdicts/verdict-content';
import { QUESTIONS, type Question } from '#lib/workflow/vocabulary';

/** What a publication needs besides the signed words: whose desk, which address, whose signatures. */
export interface Imprint {
  slug: string;
  desk: { name: string; timeZone: string; language: string; isDemo: boolean };
  publishedAt: string;
  statementDigest: string;
  signatures: PublishedSignature[];
}

/** The reader's page of a check, taken word for word from the statement that was signed. */
export function renderCheck(statement: SignedBody, imprint: Imprint): CheckContent {
  const { claim, evidence, attribution, veracity, text } = statement.sections;
  const { desk, ...rest } = imprint;
  return {
    ...rest,
    language: desk.language,
    timeZone: desk.timeZone,
    desk: { name: desk.name, contact: null },
    isDemo: desk.isDemo,
    claim: {
      headline: text.headline,
      line: claim.claimLine,
      claimant: claimantOf(claim),
      passage: claim.words,
      sentence: claim.sentence,
      ...(claim.rendering && { rendering: claim.rendering }),
      saidOn: claim.saidOn,
      asOf: claim.asOf,
    },
    document: { ...claim.appearedIn, isMachineTranslated: isMachine(claim.appearedIn.translator) },
    chain: [...claim.chain].reverse(),
    findings: QUESTIONS.flatMap((question) => findingOf(question, statement.sections[question])),
    lead: leadQuestion({ attribution, veracity }) ?? 'veracity',
    summary: text.summary,
    rationale: text.rationale,
    whyChosen: text.whyChosen,
    contacts: text.contacts.flatMap(contactOf),
    sources: evidence.map(sourceOf),
    ...(statement.correction?.kind === 'void' && { isVoid: true }),
  };
}

const ORGANISATION =
  /\b(agency|army|association|bank|commission|committee|company|corporation|council|court|department|foundation|government|group|inc|institute|ltd|ministry|office|parliament|party|police|service|union|university)\b/i;

function claimantOf(claim: StatementSections['claim']): CheckContent['claim']['claimant'] {
  if (!claim.claimant) return null;
  return {
    name: claim.claimant,
    role: claim.claimantRole,
    kind: ORGANISATION.test(claim.claimant) ? 'organisation' : 'person',
    sameAs: [],
  };
}

/** A translator that is a service rather than a person; the page says "machine translated". */
function isMachine(translator: string | null): boolean {
  return /translat|deepl|yandex|google|bing|microsoft/i.test(translator ?? '');
}

function findingOf(question: Question, finding: Finding | null): PublishedFinding[] {
  if (!finding) return [];
  if (finding.state === 'open') return [{ question, state: 'open', because: finding.because }];
  const level = levelOf(finding.scale, finding.rating);
  const scale = scaleOf(finding.scale);
  if (!level || !scale) throw new Error(`a signed finding names an unknown rating: ${finding.scale} ${finding.rating}`);
  const { label, rating, reason, adoptedFrom } = finding;
  const { meaning, mark, slot, number } = level;
  const words = { question, state: 'rated' as const, rating, label, meaning, mark, slot, reason };
  return [{ ...words, number, best: scale.best, worst: scale.worst, ...(adoptedFrom && { adoptedFrom }) }];
}

function contactOf(record: GateRecord): PublishedContact[] {
  if (record.kind === 'contact-exempt') return [{ kind: 'exempt', reason: record.reason, note: record.note }];
  if (record.kind !== 'contact') return [];
  return [{ ...record, kind: 'asked' }];
}

/** The place on the page, where the quote was found in words. */
function fragmentOf({ source: { url }, quote, quoteLevel }: StatementSections['evidence'][number]): string | null {
  if (!url || !quote || quoteLevel === 'absent' || quoteLevel === 'read-by-hand') return null;
  return textFragmentUrl(url, { exact: quote });
}

function sourceOf(item: StatementSections['evidence'][number]): PublishedSource {
  const { source, quote, quoteLevel, quoteNote, snapshotSha256, keptAt, n, tier, question, stance, locator } = item;
  const { type, publisher, author, title, publishedOn, eventOn, language, url, interest, origin } = source;
  return {
    n,
    sourceId: source.id,
    type,
    publisher,
    author,
    title,
    publishedOn,
    ...(eventOn && { eventOn }),
    language,
    url,
    interest,
    tier,
    question,
    stance,
    locator,
    quote,
    quoteLevel,
    ...(item.typedBy && { isTyped: true as const }),
    quoteNote,
    fragmentUrl: fragmentOf(item),
    origin: origin
      ? {
          id: origin,
          name: origin,
        }
      : null,
    ...(item.fileSha256 && { fileSha256: item.fileSha256 }),
    snapshot:
      snapshotSha256 && keptAt
        ? {
            sha256: snapshotSha256,
            keptAt,
          }
        : null,
  };
}
