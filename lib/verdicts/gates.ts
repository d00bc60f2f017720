import type { Finding, GateRecord, VerdictContent } from '#lib/verdicts/verdict-content';
import type { Translation } from '#lib/renderings/queries';
import { lockOn } from '#lib/workflow/lock-on';
import { needsNoProof } from '#lib/workflow/needs-no-proof';
import { countOrigins } from '#lib/evidence/count-origins';
import { citationsIn } from '#lib/verdicts/rationale';
import { levelOf } from '#lib/verdicts/scales';
import { checklistFor, type DeskRules } from '#lib/workflow/desk-rules';
import type { ClaimKind, Depth, GateOverride, Purpose, Question, Stance, Tier } from '#lib/workflow/vocabulary';

/** What the submit gates look at: one claim with its words, evidence, records and verdict. */
export interface GateFacts {
  depth: Depth;
  purpose: Purpose;
  kind: ClaimKind;
  questions: readonly Question[];
  claimant: string | null;
  evidence: readonly {
    n: number;
    sourceId: string;
    question: Question;
    stance: Stance;
    tier: Tier;
    originId: string | null;
    quote: string | null;
    quoteFound: boolean;
    /** The desk keeps a newer copy of the source, and the quote does not stand in that one. */
    quoteLost?: boolean;
    /** The quote was found, and leaves out or puts in what turns its meaning. */
    quoteTurned?: boolean;
    quoteNote: string | null;
  }[];
  records: readonly GateRecord[];
  /** Somebody asked this claimant about this document on another claim. */
  contactElsewhere: boolean;
  /** The finding was taken over from a claim whose answer no longer stands as it was. */
  adoptedChanged: boolean;
  translation: Translation;
  /** What the desk asks. */
  rules: DeskRules;
  /** Gates that the head passed for this claim. */
  overridden: readonly GateOverride[];
  verdict: VerdictContent | null;
}

export const GATES = [
  'findings',
  'outcome',
  'rendering',
  'evidence',
  'search',
  'quotes',
  'other-side',
  'contact',
  'rationale',
  'why-chosen',
  'headline',
  'checklist',
] as const;
export type GateName = (typeof GATES)[number];

export interface Gate {
  name: GateName;
  met: boolean;
  /** Code of the sentence that says what is missing, when not met. */
  code: string;
  params?: Record<string, string | number>;
  /** It is open, and the head passed it for this claim. */
  isOverridden?: boolean;
}

/** The gates that stand before "submit" for this claim, met or not; those that do not apply are left out. */
export function checkGates(facts: GateFacts): Gate[] {
  const checks: Record<GateName, (facts: GateFacts) => Omit<Gate, 'name'> | null> = {
    findings: hasFindings,
    outcome: hasOutcome,
    rendering: hasRendering,
    evidence: hasEvidence,
    search: hasSearch,
    quotes: hasVerifiedQuotes,
    'other-side': hasOtherSide,
    contact: hasContact,
    rationale: hasRationale,
    'why-chosen': hasReasonForChoosing,
    headline: hasHeadline,
    checklist: hasChecklist,
  };
  return GATES.flatMap((name) => {
    const result = checks[name](facts);
    if (!result) return [];
    const isOverridden = !result.met && facts.overridden.some((gate) => gate === name);
    return [{ name, ...result, ...(isOverridden && { met: true, isOverridden }) }];
  });
}

function isProofless({ depth, verdict }: GateFacts): boolean {
  return needsNoProof(verdict?.outcome?.kind, depth);
}

function hasOutcome({ purpose, verdict }: GateFacts) {
  if (purpose !== 'before-publication') return null;
  return { met: verdict?.outcome !== undefined, code: 'outcomeMissing' };
}

/** A rating may be older than the words it is about, or than the knowledge that they are a translation. */
function hasRendering({ verdict, translation }: GateFacts) {
  const finding = verdict?.attribution;
  if (!translation.isTranslated || finding?.state !== 'rated') return null;
  const lock = lockOn(finding.rating, translation);
  if (finding.rating === 'unconfirmed') return null;
  return { met: lock === null, code: lock ?? 'translationLocked' };
}

function hasFindings(facts: GateFacts) {
  if (isProofless(facts)) return null;
  const { questions, verdict, adoptedChanged } = facts;
  const findings = questions.map((question) => verdict?.[question] ?? null);
  const missing = findings.filter((finding) => finding === null).length;
  const someRated = findings.some((finding) => finding?.state === 'rated');
  if (missing > 0 || !someRated) return { met: false, code: missing > 0 ? 'findingMissing' : 'findingAllOpen' };
  return { met: !adoptedChanged, code: 'adoptedChanged' };
}

/** The rated questions; "Unproven", "Not confirmed" and "Not said" rest on a search record instead of sources. */
function rated(facts: GateFacts): { question: Question; restsOnSearch: boolean }[] {
  return facts.questions.flatMap((question) => {
    const finding: Finding | null = facts.verdict?.[question] ?? null;
    if (finding?.state !== 'rated') return [];
    return [{ question, restsOnSearch: levelOf(finding.scale, finding.rating)?.needsSearchRecord ?? false }];
  });
}

/** So many primary or so many independent sources as the desk asks at this depth, or a written reason where that may do. */
function hasEvidence(facts: GateFacts) {
  if (isProofless(facts)) return null;
  const questions = rated(facts).filter(({ restsOnSearch }) => !restsOnSearch);
  if (questions.length === 0) return null;
  const { mayExplain, ...needed } = facts.rules.evidence[facts.depth];
  const excused = mayExplain && facts.records.some((record) => record.kind === 'single-source');
  const weak = questions.filter(({ question }) => !isEnough(facts, question));
  return { met: excused || weak.length === 0, code: evidenceCode(facts), params: { ...needed } };
}

function evidenceCode({ depth, rules }: GateFacts): string {
  const { primary, independent, mayExplain } = rules.evidence[depth];
  if (!mayExplain) return 'evidenceStrict';
  return primary === 1 && independent === 1 ? 'evidenceLine' : 'evidenceStandard';
}

function isEnough(facts: GateFacts, question: Question): boolean {
  const items = facts.evidence.filter((item) => item.question === question && item.stance !== 'nothing-found');
  const { primary, independent } = facts.rules.evidence[facts.depth];
  return items.filter((item) => item.tier === 'primary').length >= primary || countOrigins(items).independent >= independent;
}

function hasSearch(facts: GateFacts) {
  const needed = rated(facts).filter(({ restsOnSearch }) => restsOnSearch);
  if (needed.length === 0 || !facts.rules.search[facts.depth]) return null;
  const searched = facts.records.flatMap((record) => (record.kind === 'search' ? [record.question] : []));
  return { met: needed.every(({ question }) => searched.includes(question)), code: 'searchMissing' };
}

function hasVerifiedQuotes(facts: GateFacts) {
  const quoted = facts.evidence.filter((item) => item.quote);
  if (quoted.length === 0) return null;
  const bad = quoted.find((item) => !item.quoteFound && !item.quoteNote);
  const lost = quoted.find((item) => item.quoteLost && !item.quoteNote);
  if (!bad && lost) return { met: false, code: 'quoteLost', params: { n: lost.n } };
  const turned = quoted.find((item) => item.quoteTurned && !item.quoteNote);
  if (!bad && turned) return { met: false, code: 'quoteTurned', params: { n: turned.n } };
  return { met: !bad, code: 'quoteUnverified', params: { n: bad?.n ?? 0 } };
}

function hasOtherSide(facts: GateFacts) {
  if (isProofless(facts)) return null;
  if (!facts.rules.otherSide[facts.depth] || !rated(facts).some(({ question }) => question === 'veracity')) return null;
  return { met: facts.records.some((record) => record.kind === 'other-side'), code: 'otherSideMissing' };
}

function hasContact(facts: GateFacts) {
  if (facts.purpose !== 'published-elsewhere' || facts.claimant === null || !facts.rules.contact.isAsked) return null;
  const asked = facts.records.some((record) => record.kind === 'contact' || record.kind === 'contact-exempt');
  return { met: asked || facts.contactElsewhere, code: 'contactMissing' };
}

function hasRationale(facts: GateFacts) {
  if (facts.depth === 'line' || isProofless(facts)) return null;
  const rationale = facts.verdict?.rationale.trim() ?? '';
  const numbers = facts.evidence.map((item) => item.n);
  const cited = citationsIn(rationale);
  const wrong = cited.find((n) => !numbers.includes(n));
  if (wrong !== undefined) return { met: false, code: 'rationaleCitesUnknown', params: { n: wrong } };
  if (rationale === '') return { met: false, code: 'rationaleMissing' };
  return { met: numbers.length === 0 || cited.length > 0, code: 'rationaleCitesNothing' };
}

function hasReasonForChoosing(facts: GateFacts) {
  if (facts.purpose !== 'published-elsewhere') return null;
  return { met: (facts.verdict?.whyChosen.trim() ?? '') !== '', code: 'whyChosenMissing' };
}

function hasHeadline(facts: GateFacts) {
  if (facts.purpose !== 'published-elsewhere') return null;
  const { headline = '', summary = '' } = facts.verdict ?? {};
  return { met: headline.trim() !== '' && summary.trim() !== '', code: 'headlineMissing' };
}

function hasChecklist(facts: GateFacts) {
  if (isProofless(facts)) return null;
  const asked = checklistFor(facts.rules, facts);
  if (asked.length === 0) return null;
  const done = facts.records.flatMap((record) => (record.kind === 'checklist' ? record.done : []));
  const open = asked.filter(({ code }) => !done.includes(code));
  return { met: open.length === 0, code: 'checklistOpen', params: { count: open.length } };
}
