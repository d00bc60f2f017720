import { sentenceFor } from '#app/_server/sentence';
import { wordsTold } from '#lib/candidates/words-told';
import type { CandidateContent } from '#lib/candidates/candidate-content';
import { partAt } from '#lib/candidates/parts';
import type { DocumentCandidate, DocumentClaim } from '#lib/candidates/read-document';
import { leadQuestion } from '#lib/verdicts/lead-finding';
import { levelOf } from '#lib/verdicts/scales';
import type { VerdictContent } from '#lib/verdicts/verdict-content';
import { decideOnDocument } from '#lib/workflow/decide';
import { momentOf } from '#app/_ui/format';
import type { BrowserFacts } from '../../_facts/browser-facts';
import { t } from '../../_view/texts';
import type { BrowserDocument, Item, MarkedClaim, Proposal } from '../_act/browser-document';
import { countParts, markOfClaim, stageOf } from './count-parts';
import { displacedOf } from './displaced';
import { flaggedWords, flagsOn } from './flags';
import { type Names, namesOf } from './named-near';
import { questionsOn } from './questions';
import { bandOf } from '../_text/bands';
import { byPlace } from '../_text/segments';
import type { DocumentScreen } from './read-document-screen';
import { whyUnread } from './why-unread';
import { dateReading, quantityReading, saidBasis } from './readings';
import { throughWhom } from './through-whom';

/** What the browser gets of a document: plain data for marks, cards and forms, nothing the screen does not show. */
export function browserDocument(screen: DocumentScreen, now: Date): BrowserDocument {
  const { page, person, people } = screen;
  const items = itemsOf(screen, now);
  return {
    id: page.facts.id,
    deskId: person.deskId,
    personId: person.personId,
    seq: page.facts.lastSeq,
    language: page.facts.language,
    items,
    flagged: flaggedWords(items),
    version: page.version,
    oldVersion: page.version === page.facts.version ? null : page.version,
    displaced: displacedOf(screen),
    refusal: refusalOf(screen),
    mayAssign: person.roles.includes('editor') || person.roles.includes('head'),
    isChecker: person.roles.includes('checker'),
    isRead: page.isRead || page.counted.length > 0,
    parts: countParts(screen),
    unread: whyUnread(screen),
    facts: factsOf(screen),
    conflict: screen.conflict && {
      time: momentOf(screen.conflict.at, { now, timeZone: person.timeZone }),
      isOverridden: screen.conflict.override !== null,
    },
    people,
  };
}

/** Why this person decides nothing here: by role, or because the document has left the work. */
function refusalOf({ page, person }: DocumentScreen): string | null {
  const decision = decideOnDocument('dismiss', { personId: person.personId, roles: person.roles });
  if (!decision.allowed) return sentenceFor(decision.code, decision.params);
  const { stage } = page.facts;
  const { version, facts } = page;
  if (version < facts.version) return t('document.version.old', { version, latest: facts.version });
  if (stage === 'in-work' || stage === 'none') return null;
  return t('document.reason.stageNotInWork', { stage: t(`words.documentStage.${stage}`).toLowerCase() });
}

function factsOf({ page: { facts } }: DocumentScreen): BrowserFacts {
  return {
    title: facts.title,
    byline: facts.byline ?? '',
    publisher: facts.publisher ?? '',
    url: facts.url ?? '',
    publishedOn: facts.publishedOn ?? '',
    language: facts.language,
    kind: facts.kind,
    purpose: facts.purpose,
    ownerId: facts.ownerId,
    deadlineAt: facts.deadlineAt?.toISOString() ?? '',
    authorId: facts.authorId ?? '',
    translatedFrom: facts.translatedFrom ?? '',
    translator: facts.translator ?? '',
  };
}

/** Claims and proposals in the order of the text. An accepted proposal is its claim and nothing beside it. */
function itemsOf(screen: DocumentScreen, now: Date): Item[] {
  const { page } = screen;
  const acceptedAs = new Map(
    page.candidates.flatMap((each) => (each.state === 'accepted' ? [[each.claimId, each] as const] : [])),
  );
  const isShown = (at: number) => page.parts.length === 1 || partAt(page.parts, at) === page.here;
  const claims = page.claims.flatMap((claim) =>
    claim.place && isShown(claim.place.start)
      ? [claimItem(screen, claim, claim.place, { now, proposal: acceptedAs.get(claim.id) })]
      : [],
  );
  const names = namesOf(page.text, page.facts.language);
  const proposals = page.candidates.flatMap((candidate) => proposalItem(screen, candidate, { now, names }));
  return [...claims, ...proposals].toSorted(byPlace);
}

function claimItem(
  screen: DocumentScreen,
  claim: DocumentClaim,
  place: { start: number; end: number },
  at: { now: Date; proposal: DocumentCandidate | undefined },
): MarkedClaim {
  const { id, number, claimLine, assignee, dueAt } = claim;
  const isCurrent = screen.page.version === screen.page.facts.version;
  const stage = stageOf(claim);
  const isOpen = !['signed-off', 'published', 'closed'].includes(stage);
  return {
    type: 'claim',
    id,
    number,
    claimLine,
    stage,
    assignee,
    ...fromProposal(screen, at.proposal),
    start: place.start,
    end: place.end,
    mark: markOfClaim(claim, isCurrent),
    due: isOpen && dueAt ? momentOf(dueAt, { now: at.now, timeZone: screen.person.timeZone }) : null,
    isLate: isOpen && dueAt !== null && dueAt < at.now,
    sources: screen.sources.get(id) ?? 0,
    finding: leadFinding(screen.verdicts.get(id)),
    appliedIn: appliedIn(screen, id),
  };
}

/** What a claim keeps of the proposal it was: the flags on its words can still be answered. */
function fromProposal(
  screen: DocumentScreen,
  proposal: DocumentCandidate | undefined,
): Pick<MarkedClaim, 'candidateId' | 'flags'> {
  if (!proposal) return { candidateId: null, flags: [] };
  return { candidateId: proposal.id, flags: flagsOn(proposal, screen.page).filter(({ place }) => place !== null) };
}

/** The version in whose text what was signed was done; an older one is shown as it was then. */
function appliedIn({ applied, page }: DocumentScreen, claimId: string): number | null {
  const version = applied.get(claimId);
  return version !== undefined && version <= page.version ? version : null;
}

/** Of merged proposals, the one whose words the claim kept is that claim. */
function becameClaim({ page }: DocumentScreen, { state, claimId, start, end }: DocumentCandidate): boolean {
  const claim = state === 'merged' ? page.claims.find(({ id }) => id === claimId) : undefined;
  return claim?.place?.start === start && claim.place.end === end;
}

function leadFinding(content: VerdictContent | undefined): MarkedClaim['finding'] {
  const question = content ? leadQuestion(content) : null;
  const finding = content && question ? content[question] : null;
  if (finding?.state !== 'rated') return null;
  const level = levelOf(finding.scale, finding.rating);
  return level && { label: finding.label, mark: level.mark, slot: level.slot };
}

function proposalItem(
  screen: DocumentScreen,
  candidate: DocumentCandidate,
  { now, names }: { now: Date; names: Names },
): Proposal[] {
  const { state, start, end, id, score } = candidate;
  if (state === 'accepted' || becameClaim(screen, candidate)) return [];
  const content: CandidateContent = candidate.content;
  const { quote, claimLine, kind, questions, claimant, reasons, dates, quantities, madeBy } = content;
  const told = wordsTold(content, candidate);
  return [
    {
      type: 'proposal',
      id,
      state,
      start,
      end,
      quote,
      claimLine,
      kind,
      questions,
      claimant,
      reasons: [...reasons, ...(screen.model.also.get(id) ?? []).map((model) => t('document.model.also', { model }))],
      flags: flagsOn(candidate, screen.page),
      asked: state === 'proposed' ? questionsOn({ ...content, coreferences: told }, candidate, names) : [],
      band: bandOf(score),
      saidBasis: saidBasis(content, screen.page.text),
      through: throughWhom(content, screen.page.facts),
      dates: dates.map(dateReading),
      quantities: quantities.map(quantityReading),
      coreferences: told.map(({ text, refersTo, sure }) => ({ text, refersTo, isGuess: sure === 'likely' })),
      cutBy: madeBy ? (screen.people.find((each) => each.id === madeBy)?.name ?? t('document.form.somebody')) : null,
      decided: decisionOn(screen, candidate, now),
    },
  ];
}

function decisionOn({ page, person }: DocumentScreen, candidate: DocumentCandidate, now: Date): Proposal['decided'] {
  const { decidedAt, decidedByName, dismissReason, dismissNote, claimId } = candidate;
  if (!decidedAt) return null;
  return {
    by: decidedByName ?? t('document.form.somebody'),
    at: momentOf(decidedAt, { now, timeZone: person.timeZone }),
    reason: dismissReason,
    note: dismissNote,
    claimNumber: page.claims.find(({ id }) => id === claimId)?.number ?? null,
  };
}
