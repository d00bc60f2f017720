import type { SignedIn } from '#app/_server/session';
import { lastAnswer } from '#lib/contacts/contact-words';
import { dayIn } from '#lib/contacts/time-zones';
import { checklistFor } from '#lib/workflow/desk-rules';
import { defaultScaleFor, levelOf } from '#lib/verdicts/scales';
import type { Finding, VerdictContent } from '#lib/verdicts/verdict-content';
import type { BrowserClaim, BrowserEvidence, BrowserWords, SignedLine } from '../_act/browser-claim';
import type { ReviewSection } from '../_view/changes-since';
import { outcomeText } from '../_view/outcome';
import { pinLabel } from '../_view/pin-mark';
import { pinState } from '../_view/pins';
import { standsInItsWords } from '../_view/proof-standing';
import { languageName, shortHash } from '#app/_ui/format';
import { t } from '../_view/texts';
import { doubtsOf, lossOf } from './doubts-of';
import type { ClaimScreen } from './read-claim-screen';

interface Around {
  person: SignedIn;
  changed: ReviewSection[];
  timeOf: (at: Date) => string;
}

/** What the browser gets of a claim: plain data for forms and buttons, nothing the screen does not show. */
export function browserClaim(screen: ClaimScreen, { person, changed, timeOf }: Around): BrowserClaim {
  const { page, document, names, assignable } = screen;
  const { claim, verdict } = page;
  const nameOf = (id: string) => names.get(id) ?? t('claim.history.somebody');
  return {
    id: claim.id,
    number: claim.number,
    documentId: document.id,
    deskId: person.deskId,
    person: { id: person.personId, name: person.name, isEditor: person.roles.includes('editor') },
    stage: claim.facts.stage,
    purpose: claim.facts.purpose,
    depth: claim.facts.depth,
    harm: Object.fromEntries((page.harm?.sides ?? []).map(({ side, level }) => [side, level])),
    seen: page.seen,
    dueAt: claim.dueAt?.toISOString() ?? null,
    translation: translationOf(screen),
    words: wordsOf(screen),
    evidence: page.evidence.map((item) => evidenceOf(item, screen)),
    pins: page.points.map((point) => ({
      field: point.pinnedTo.field,
      n: point.n,
      state: pinState(point),
      label: pinLabel(point),
    })),
    verdict: verdict?.content ?? null,
    verdictBy: verdict && { name: nameOf(verdict.madeBy), at: timeOf(verdict.madeAt) },
    checklist: checklistOf(screen),
    levels: { attribution: defaultScaleFor('attribution').levels, veracity: defaultScaleFor('veracity').levels },
    statement: statementOf(screen, nameOf),
    signers: claim.facts.signers.map(nameOf),
    changedSections: changed.map((section) => ({ section, label: t(`claim.changes.section.${section}`) })),
    assignable,
    assigneeId: claim.facts.assigneeId,
    contactHours: claim.rules.contact.deadlineHours,
    lateReply: lateReplyOf(screen, person),
    assigneeName: names.get(claim.facts.assigneeId ?? '') ?? null,
    ...contactsOf(screen, person),
    ...neighboursOf(document.claims, claim.id),
  };
}

function translationOf({ document, renderings }: ClaimScreen): BrowserClaim['translation'] {
  const { translatedFrom } = document;
  const language = translatedFrom ? languageName(translatedFrom) : '';
  const counting = renderings.find(({ counts }) => counts);
  const rendering = counting ? { fidelity: counting.fidelity } : null;
  return { isTranslated: translatedFrom !== null, language, code: translatedFrom ?? '', rendering };
}

function contactsOf({ page, document, askable }: ClaimScreen, { timeZone }: SignedIn) {
  return {
    asking: { quote: page.words.passage.quote, title: document.title, timeZone, also: askable },
    contacts: page.contacts.map(({ id, body }) => ({ id, who: body.who, words: body.words })),
  };
}

function lateReplyOf({ page }: ClaimScreen, { timeZone }: SignedIn): BrowserClaim['lateReply'] {
  const contact = page.contacts.find(({ use }) => use === 'behind');
  const answer = contact && lastAnswer(contact.steps);
  return contact && answer ? { who: contact.body.who, words: answer.answer, answeredOn: dayIn(answer.at, timeZone) } : null;
}

function neighboursOf(claims: ClaimScreen['document']['claims'], claimId: string) {
  const place = claims.findIndex(({ id }) => id === claimId);
  return {
    siblings: claims.filter(({ id }) => id !== claimId).map(({ id, number }) => ({ id, number })),
    previousId: claims[place - 1]?.id ?? null,
    nextId: claims[place + 1]?.id ?? null,
  };
}

function wordsOf({ page }: ClaimScreen): BrowserWords {
  const { claimLine, kind, questions, claimant, claimantRole, chain, saidOn, asOf } = page.words;
  return { claimLine, kind, questions, claimant, claimantRole, chain, saidOn, asOf };
}

function evidenceOf(item: ClaimScreen['page']['evidence'][number], { latest }: ClaimScreen): BrowserEvidence {
  const { evidenceId, sourceId, n, question, stance, tier, locator, quote, quoteNote, type, publisher, author, title, url } =
    item;
  const { publishedOn, eventOn, language, interest, origin, snapshotSha256, fileSha256, fileName } = item;
  const use = { evidenceId, sourceId, n, question, stance, tier, locator, quote, quoteNote };
  return {
    ...use,
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
    hasCopy: snapshotSha256 !== null,
    captureId: item.captureId,
    latestCaptureId: (!item.captureId && latest.find(({ requestedUrl }) => requestedUrl === url)?.id) || null,
    fileSha256,
    fileName,
  };
}

function checklistOf({ page }: ClaimScreen): BrowserClaim['checklist'] {
  const done = page.records.flatMap(({ body }) => (body.kind === 'checklist' ? body.done : []));
  const { depth } = page.claim.facts;
  return checklistFor(page.claim.rules, { kind: page.words.kind, depth }).map(({ code, words }) => ({
    code,
    label: words ?? t(`gates.item.${code as 'wordsAndDate'}`),
    isDone: done.includes(code),
  }));
}

/** The sections of the statement in its own order, each in words and with its digest. */
function statementOf({ page, document }: ClaimScreen, nameOf: (id: string) => string): BrowserClaim['statement'] {
  const { statement, verdict, origins, evidence, rechecks, words, claim } = page;
  if (!statement || !verdict) return null;
  const found = evidence.filter(standsInItsWords).length;
  const quoted = evidence.filter(({ quote }) => quote).length;
  const typed = evidence.filter(({ quoteProof, typedBy }) => typedBy && quoteProof && quoteProof.level !== 'absent').length;
  const quotes = t(typed > 0 ? 'claim.sign.quotesTyped' : 'claim.sign.quotes', { found, quoted, typed });
  const sources = `${t('claim.sources.documents', { count: origins.documents })}, ${t('claim.sources.independent', { count: origins.independent })}`;
  const values: Record<ReviewSection, Omit<SignedLine, 'label' | 'digest'>> = {
    claim: { value: t('claim.sign.claim', { who: words.claimant ?? document.title }) },
    evidence: { value: quoted > 0 ? `${sources}, ${quotes}` : sources },
    attribution: findingLine(verdict.content.attribution),
    veracity: findingLine(verdict.content.veracity),
    text: { value: textLine(verdict.content) },
  };
  const sections = ['claim', 'evidence', 'attribution', 'veracity', 'text'] as const;
  return {
    digest: statement.digest,
    shortDigest: shortHash(statement.digest, 4),
    lines: sections.map((section) => ({
      ...values[section],
      label: t(`claim.changes.section.${section}`),
      digest: shortHash(statement.sectionDigests[section]),
    })),
    makers: claim.facts.makers.map(nameOf),
    doubts: [...evidence.flatMap(doubtsOf), ...rechecks.flatMap(lossOf)],
  };
}

/** Before publication what becomes of the passage is what one signs for; elsewhere the words readers see. */
function textLine({ outcome, headline, summary }: VerdictContent): string {
  return outcomeText(outcome) || headline || summary || t('claim.sign.noText');
}

function findingLine(finding: Finding | null): Omit<SignedLine, 'label' | 'digest'> {
  if (!finding) return { value: t('words.finding.notAsked') };
  if (finding.state === 'open') return { value: `${t('claim.findings.openBecause')} ${finding.because}` };
  const level = levelOf(finding.scale, finding.rating);
  return { value: finding.label, ...(level && { level: { mark: level.mark, slot: level.slot } }) };
}
