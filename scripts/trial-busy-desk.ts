import type { Db } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';

import { assignClaims } from '#lib/claims/assign-claims';
import { closeClaim } from '#lib/claims/close-claim';
import { overrideConflict } from '#lib/claims/conflicts/override-conflict';
import { declareConflict } from '#lib/claims/declare-conflict';
import { editClaimLine } from '#lib/claims/edit-claim-line';
import { resumeClaim } from '#lib/claims/resume-claim';
import { setDepth } from '#lib/claims/set-depth';
import { setDue } from '#lib/claims/set-due';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { noteAnswer } from '#lib/contacts/note-answer';
import { remindClaimant } from '#lib/contacts/remind-claimant';
import { useContact } from '#lib/contacts/use-contact';
import { commentOnClaim } from '#lib/discussion/comment-on-claim';
import { withdrawComment } from '#lib/discussion/withdraw-comment';
import { addEvidence } from '#lib/evidence/add-evidence';
import { addIdiom } from '#lib/candidates/idioms/change-idioms';
import { changePolicy } from '#lib/desks/change-policy';
import { readSettings } from '#lib/desks/read-settings';
import { changeEvidence } from '#lib/evidence/change-evidence';
import { keepFile } from '#lib/keeping/keep-file';
import { mergeClaims } from '#lib/evidence/merge-claims';
import { readEvidence } from '#lib/evidence/queries';
import { removeEvidence } from '#lib/evidence/remove-evidence';
import { splitClaim } from '#lib/evidence/split-claim';
import { changeFacts } from '#lib/versions/change-facts';
import { clearDocument } from '#lib/clearing/clear-document';
import { readClearing } from '#lib/clearing/read-clearing';
import { bringIn } from '#lib/incoming/bring-in';
import { correctCheck } from '#lib/publishing/correct-check';
import { correctWording } from '#lib/publishing/correct-wording';
import { takeDownCheck } from '#lib/publishing/take-down-check';
import { updateCheck } from '#lib/publishing/update-check';
import { adoptFinding } from '#lib/signoff/adopt/adopt-finding';
import { answerPoint } from '#lib/signoff/answer-point';
import { editSigned } from '#lib/signoff/edit-signed';
import { reopenClaim } from '#lib/signoff/reopen-claim';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { settlePoint } from '#lib/signoff/settle-point';
import { acceptSuggestion } from '#lib/signoff/suggestions/accept-suggestion';
import { declineSuggestion } from '#lib/signoff/suggestions/leave-suggestion';
import { suggestWording } from '#lib/signoff/suggestions/suggest-wording';
import { withdrawFromReview } from '#lib/signoff/withdraw-from-review';
import { overrideGate } from '#lib/verdicts/override-gate';
import { saveVerdict } from '#lib/verdicts/save-verdict';

import { chooseNotices } from '#lib/notices/choices';
import { HOUSE_WAYS } from '#lib/notices/vocabulary';
import { setChat } from '#lib/sending/chat/set-chat';
import { confide, letCopiesGo, lookAgain, lookIntoFile, receiveFile, restOnPage } from './trial-busy-originals';
import { readOriginal, rewrite } from './trial-busy-texts';
import * as way from './trial-claim';
import { trialPng } from './trial-file';
import { addTrialDocument, makeTrialDesk, type TrialDesk } from './trial-desk';

/** A desk on which every act of a claim has happened at least once: what the verifier and its tests look at. */
export async function makeBusyDesk(db: Db): Promise<TrialDesk> {
  const desk = await makeTrialDesk(db, 'Busy desk');
  const documentId = await addTrialDocument(desk);
  await sendBackAndCorrect(desk, documentId);
  await editAndReopen(desk, documentId);
  await splitAndMerge(desk, documentId);
  await suggest(desk, documentId);
  await setAside(desk, documentId);
  await askAndHear(desk, documentId);
  await restOnPage(desk, documentId);
  await receiveFile(desk);
  await confide(desk, documentId);
  await lookIntoFile(desk);
  await lookAgain(desk);
  await letCopiesGo(desk);
  await rewrite(desk);
  await readOriginal(desk);
  await clearText(desk);
  await bringIn(desk.as('cleo'), {
    text: 'https://example.org/rumour\nThe bridge sways.',
    sender: 'A reader',
    senderId: null,
    channel: 'mail',
  });
  await amendAndAdopt(desk, documentId);
  await setRules(desk, documentId);
  await chooseNotices(desk.as('emil'), { ways: { ...HOUSE_WAYS, news: 'inbox' } });
  await setChat(desk.as('hana'), { url: 'https://chat.example.org/hook', topics: ['sign'] });
  const down = await way.bringTrialClaim(desk, documentId, 'published');
  await takeDownCheck(desk.as('leon'), { ...(await way.look(desk, down)), reason: 'A court asked for it.' });
  await declareConflict(desk.as('carl'), { documentId, hasConflict: true, note: 'My sister works for the mayor.' });
  await overrideConflict(desk.as('hana'), {
    documentId,
    personId: desk.people.carl,
    reason: 'Nobody else can read the accounts.',
  });
  await declareConflict(desk.as('carl'), { documentId, hasConflict: false });
  await changeFacts(desk.as('edda'), { documentId, seq: 1, byline: 'Ann Example', deadlineAt: '2030-01-01T12:00:00Z' });
  return desk;
}

/** A text that has not run yet: its one claim stands, and it is cleared. */
async function clearText(desk: TrialDesk): Promise<void> {
  const documentId = await addTrialDocument(desk, 'before-publication');
  const claimId = await way.bringTrialClaim(desk, documentId, 'sourcing');
  await way.rateTrialClaim(desk, claimId);
  const outcome = { kind: 'stands' as const };
  await saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...way.TRIAL_VERDICT, outcome });
  await way.submitTrialClaim(desk, claimId);
  await way.signTrialClaim(desk, claimId);
  const { checkedCopySha256 } = await inDesk(desk, (tx) => readClearing(tx, documentId));
  await clearDocument(desk.as('edda'), { documentId, version: 1, digest: checkedCopySha256, exceptions: [] });
}

async function sendBackAndCorrect(desk: TrialDesk, documentId: string): Promise<void> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'review');
  const pin = { pinnedTo: { field: 'rationale' as const }, reason: 'Which year?' };
  const points = [pin, { ...pin, pinnedTo: { field: 'evidence' as const, n: 1 } }];
  await returnToChecker(desk.as('emil'), { ...(await way.look(desk, claimId)), reason: 'Two things.', points });
  await answerPoint(desk.as('cleo'), { claimId, n: 1, answer: 'The last one' });
  await answerPoint(desk.as('cleo'), { claimId, n: 1, answer: 'Last year.' });
  await answerPoint(desk.as('cleo'), { claimId, n: 2, answer: 'Page 3.' });
  await saveVerdict(desk.as('cleo'), {
    ...(await way.look(desk, claimId)),
    ...way.TRIAL_VERDICT,
    summary: 'Last year’s accounts.',
  });
  await way.submitTrialClaim(desk, claimId);
  await withdrawFromReview(desk.as('cleo'), await way.look(desk, claimId));
  await way.submitTrialClaim(desk, claimId);
  await settlePoint(desk.as('emil'), { claimId, n: 1 });
  await settlePoint(desk.as('edda'), { claimId, n: 2 });
  await way.signTrialClaim(desk, claimId, 'edda');
  await way.publishTrialClaim(desk, claimId, 'hana');
  for (const note of ['The sum was in euros.', 'The sum was in crowns after all.']) {
    await correctCheck(desk.as('edda'), { ...(await way.look(desk, claimId)), kind: 'fact', note });
    await saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...way.TRIAL_VERDICT, summary: note });
    await way.submitTrialClaim(desk, claimId);
    await way.signTrialClaim(desk, claimId, 'emil');
    await way.publishTrialClaim(desk, claimId, 'edda');
  }
}

async function amendAndAdopt(desk: TrialDesk, documentId: string): Promise<void> {
  const up = await way.bringTrialClaim(desk, documentId, 'published');
  const reply = { who: 'The mayor', words: 'I meant the first year.', answeredOn: '2026-11-25' };
  await updateCheck(desk.as('emil'), { ...(await way.look(desk, up)), about: 'late-reply', note: 'The mayor answered.', reply });
  const claimId = await way.bringTrialClaim(desk, documentId, 'verdict');
  const adopted = { fromId: up, statement: await way.statementOf(desk, up) };
  await adoptFinding(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...adopted });
  const { headline, rationale, whyChosen } = way.TRIAL_VERDICT;
  const words = { headline, rationale, whyChosen, summary: 'The accounts of the city say 52 million.' };
  const typo = { kind: 'typo' as const, note: 'A comma.', words };
  await correctWording(desk.as('emil'), { ...(await way.look(desk, up)), ...typo });
  await way.signTrialClaim(desk, up, 'edda');
  await way.publishTrialClaim(desk, up, 'edda');
}

/** One more sentence in a checklist, and one claim that the head lets through without it. */
async function setRules(desk: TrialDesk, documentId: string): Promise<void> {
  const { version, byDepth, rules } = await inDesk(desk, readSettings);
  const descriptor = [
    ...rules.checklist.descriptor,
    { code: 'own-year', words: 'The year is in the text', depths: ['high' as const] },
  ];
  const changed = { ...rules, checklist: { ...rules.checklist, descriptor } };
  await changePolicy(desk.as('hana'), { version, byDepth, rules: changed });
  const idiom = {
    language: 'fr' as const,
    words: 'have~ the banana',
    original: 'avoir la banane',
    meaning: 'to be in high spirits',
  };
  await addIdiom(desk.as('edda'), idiom);
  const claimId = await way.bringTrialClaim(desk, documentId, 'sourcing');
  await overrideGate(desk.as('hana'), { claimId, gate: 'checklist', reason: 'It runs tonight.' });
}

async function editAndReopen(desk: TrialDesk, documentId: string): Promise<void> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'signed-off');
  const verdict = { ...way.TRIAL_VERDICT, headline: 'The bridge cost twelve million more' };
  await editSigned(desk.as('edda'), { ...(await way.look(desk, claimId)), verdict });
  await way.signTrialClaim(desk, claimId, 'emil');
  await reopenClaim(desk.as('hana'), { ...(await way.look(desk, claimId)), reason: 'New figures are out.' });
}

async function suggest(desk: TrialDesk, documentId: string): Promise<void> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'review');
  const note = 'Say whose accounts they are.';
  const line = { field: 'claim-line' as const, words: 'The bridge cost the city 40 million crowns.' };
  await suggestWording(desk.as('edda'), { ...(await way.look(desk, claimId)), suggestion: line });
  const reason = { field: 'veracity' as const, words: 'The city’s own accounts say 52 million.' };
  await suggestWording(desk.as('emil'), { ...(await way.look(desk, claimId)), suggestion: reason, note });
  await declineSuggestion(desk.as('cleo'), { claimId, n: 1 });
  await acceptSuggestion(desk.as('cleo'), { claimId, n: 2 });
  await way.signTrialClaim(desk, claimId, 'emil');
}

async function splitAndMerge(desk: TrialDesk, documentId: string): Promise<void> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'sourcing');
  const { seen } = await way.look(desk, claimId);
  const { start, end } = way.TRIAL_SPAN;
  const parts = [
    { claimLine: 'There is a bridge.', start, end: start + 10 },
    { claimLine: 'It cost 40 million crowns.', start: start + 11, end },
  ];
  const sibling = await splitClaim(desk.as('dora'), { claimId, seen, parts });
  await mergeClaims(desk.as('edda'), { ...(await way.look(desk, sibling.claimId)), intoId: claimId });
  const [item, copied] = await inDesk(desk, (tx) => readEvidence(tx, claimId));
  const use = { question: 'veracity' as const, stance: 'context' as const, tier: 'secondary' as const };
  await changeEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), evidenceId: item!.evidenceId, ...use });
  await changeEvidence(desk.as('cleo'), {
    ...(await way.look(desk, claimId)),
    evidenceId: item!.evidenceId,
    source: { ...way.TRIAL_SOURCE, title: 'Accounts, second edition' },
    ...use,
  });
  await removeEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), evidenceId: copied!.evidenceId });
}

async function askAndHear(desk: TrialDesk, documentId: string): Promise<void> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'sourcing');
  const sibling = await way.bringTrialClaim(desk, documentId, 'sourcing');
  const { contactId } = await askClaimant(desk.as('cleo'), { ...way.TRIAL_ASKING, claimId, alsoClaimIds: [sibling] });
  const at = '2024-11-20T15:00:00.000Z';
  await remindClaimant(desk.as('cleo'), { claimId, contactId, remindedAt: at, words: 'May we hear from you?' });
  await way.rateTrialClaim(desk, claimId);
  await way.submitTrialClaim(desk, claimId);
  const { sha256: fileSha256 } = await keepFile(desk.as('cleo'), { name: 'letter.png' }, trialPng(desk.deskId));
  const answer = { outcome: 'disputed' as const, answer: 'It was 41 million.', receivedAt: at, fileSha256 };
  await noteAnswer(desk.as('cleo'), { claimId, contactId, ...answer });
  await addEvidence(desk.as('cleo'), {
    ...(await way.look(desk, sibling)),
    source: { ...way.TRIAL_SOURCE, snapshot: null, fileSha256 },
    question: 'veracity',
    stance: 'context',
    tier: 'secondary',
    quote: '41 million in all',
    locator: 'page 1',
  });
  await withdrawFromReview(desk.as('cleo'), await way.look(desk, claimId));
  await useContact(desk.as('cleo'), { claimId, contactId });
}

async function setAside(desk: TrialDesk, documentId: string): Promise<void> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
  const { people } = desk;
  await commentOnClaim(desk.as('leon'), { claimId, text: `Who owns the bridge, @${people.cleo} and @${people.edda}?` });
  const { seq } = await commentOnClaim(desk.as('cleo'), { claimId, text: 'The state, I think.' });
  await withdrawComment(desk.as('cleo'), { claimId, n: seq });
  const { seen } = await way.look(desk, claimId);
  await assignClaims(desk.as('edda'), { claims: [{ claimId, seq: seen.seq }], assigneeId: desk.people.dora });
  await setDue(desk.as('edda'), { claimId, dueAt: '2030-01-01T12:00:00Z' });
  await setDepth(desk.as('hana'), { ...(await way.look(desk, claimId)), depth: 'high' });
  const words = { ...way.TRIAL_WORDS, claimLine: 'The bridge cost 40 million Czech crowns.' };
  await editClaimLine(desk.as('dora'), { ...(await way.look(desk, claimId)), ...words });
  await closeClaim(desk.as('edda'), { ...(await way.look(desk, claimId)), reason: 'dropped', note: 'The story is gone.' });
  await resumeClaim(desk.as('edda'), await way.look(desk, claimId));
}
