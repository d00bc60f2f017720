import { chainForReading } from '#lib/claims/chain-for-reading';
import type { ChainLink } from '#lib/claims/claim-content';
import type { Finding, Outcome, VerdictContent } from '#lib/verdicts/verdict-content';
import type { Question, Stance, Tier } from '#lib/workflow/vocabulary';

/** The signed sections in the order of the statement. */
export const REVIEW_SECTIONS = ['claim', 'evidence', 'attribution', 'veracity', 'text'] as const;
export type ReviewSection = (typeof REVIEW_SECTIONS)[number];

interface Words {
  claimLine: string;
  kind: string;
  claimant: string | null;
  claimantRole: string | null;
  chain: readonly ChainLink[];
  saidOn: string | null;
  asOf: string | null;
}

interface Use {
  evidenceId: string;
  n: number;
  rev: number;
  quote: string | null;
  quoteNote: string | null;
  locator: string | null;
  question: Question;
  stance: Stance;
  tier: Tier;
  publisher: string;
  title: string;
}

/** What a claim says, in the parts that are signed. */
export interface Content {
  words: Words | null;
  evidence: readonly Use[];
  verdict: VerdictContent | null;
}

export type Change =
  | { type: 'words'; field: string; before: string; after: string }
  | { type: 'finding'; before: Finding | null; after: Finding | null }
  | { type: 'source'; what: 'added' | 'removed' | 'edited'; n: number; name: string; before: string; after: string };

/** What differs between what somebody saw and what stands now, section by section; a section without changes is an empty list. */
export function changesSince(before: Content, now: Content): Record<ReviewSection, Change[]> {
  return {
    claim: wordChanges(before.words, now.words),
    evidence: sourceChanges(before.evidence, now.evidence),
    attribution: findingChange(before.verdict?.attribution ?? null, now.verdict?.attribution ?? null),
    veracity: findingChange(before.verdict?.veracity ?? null, now.verdict?.veracity ?? null),
    text: textChanges(before.verdict, now.verdict),
  };
}

/** The sections in which something changed, in statement order. */
export function changedSections(changes: Record<ReviewSection, readonly Change[]>): ReviewSection[] {
  return REVIEW_SECTIONS.filter((section) => changes[section].length > 0);
}

function wordChanges(before: Words | null, now: Words | null): Change[] {
  const fields = ['claimLine', 'kind', 'claimant', 'claimantRole', 'saidOn', 'asOf'] as const;
  const plain = fields.flatMap((field) => textChange(field, before?.[field] ?? '', now?.[field] ?? ''));
  return [...plain, ...textChange('chain', chainText(before), chainText(now))];
}

function chainText(words: Words | null): string {
  return chainForReading(words?.chain ?? [])
    .map(({ who, note }) => (note ? `${who} (${note})` : who))
    .join(' → ');
}

function textChanges(before: VerdictContent | null, now: VerdictContent | null): Change[] {
  const plain = (['headline', 'summary', 'rationale', 'whyChosen'] as const).flatMap((field) =>
    textChange(field, before?.[field] ?? '', now?.[field] ?? ''),
  );
  return [...plain, ...textChange('outcome', wordsOfOutcome(before?.outcome), wordsOfOutcome(now?.outcome))];
}

function wordsOfOutcome(outcome: Outcome | undefined): string {
  if (!outcome) return '';
  const { kind, ...rest } = outcome;
  return [kind, ...Object.values(rest)].join(': ');
}

function textChange(field: string, before: string, after: string): Change[] {
  return before === after ? [] : [{ type: 'words', field, before, after }];
}

function findingChange(before: Finding | null, after: Finding | null): Change[] {
  return sameFinding(before, after) ? [] : [{ type: 'finding', before, after }];
}

function sameFinding(a: Finding | null, b: Finding | null): boolean {
  return wordsOf(a).join('\n') === wordsOf(b).join('\n');
}

function wordsOf(finding: Finding | null): string[] {
  if (!finding) return [];
  return finding.state === 'open' ? ['open', finding.because] : ['rated', finding.scale, finding.rating, finding.reason];
}

function sourceChanges(before: readonly Use[], now: readonly Use[]): Change[] {
  const earlier = new Map(before.map((use) => [use.evidenceId, use]));
  const standing = new Set(now.map(({ evidenceId }) => evidenceId));
  const removed = before
    .filter(({ evidenceId }) => !standing.has(evidenceId))
    .map((use) => sourceChange('removed', use, { before: use }));
  const rest = now.flatMap((use) => {
    const was = earlier.get(use.evidenceId);
    if (!was) return [sourceChange('added', use, { after: use })];
    return was.rev === use.rev ? [] : [sourceChange('edited', use, { before: was, after: use })];
  });
  return [...removed, ...rest];
}

function sourceChange(what: 'added' | 'removed' | 'edited', use: Use, sides: { before?: Use; after?: Use }): Change {
  const name = `${use.publisher}: ${use.title}`;
  return { type: 'source', what, n: use.n, name, before: sides.before?.quote ?? '', after: sides.after?.quote ?? '' };
}
