import { inDesk } from '#lib/db/in-desk';
import { signRendering } from '#lib/renderings/sign-rendering';
import { changeLanguages } from '#lib/people/members/change-languages';
import { readDocument } from '#lib/candidates/read-document';
import { changeFacts } from '#lib/versions/change-facts';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { fileNewVersion } from '#lib/versions/new-version';
import { placeClaim } from '#lib/versions/place-claim';
import * as way from './trial-claim';
import { addTrialDocument, TRIAL_TEXT, type TrialDesk } from './trial-desk';

/** A quote in a translation, read and rated; then the document gets another title, and is signed again. */
export async function readOriginal(desk: TrialDesk): Promise<void> {
  await changeLanguages(desk.as('hana'), { personId: desk.people.carl, languages: ['ru'] });
  const documentId = await addTrialDocument(desk, 'published-elsewhere', 'ru');
  const claimId = await way.bringQuotedClaim(desk, documentId);
  const source = { ...way.TRIAL_SOURCE, title: 'Minutes, in Russian', snapshot: `${way.TRIAL_RENDERING.original}.` };
  await signRendering(desk.as('carl'), { ...(await way.look(desk, claimId)), ...way.TRIAL_RENDERING, source });
  await saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...way.quotedVerdict('said') });
  await way.submitTrialClaim(desk, claimId);
  await way.signTrialClaim(desk, claimId, 'edda');
  const { facts } = await inDesk(desk, (tx) => readDocument(tx, documentId));
  await changeFacts(desk.as('cleo'), { documentId, seq: facts.lastSeq, title: 'The bridge, translated' });
  await way.signTrialClaim(desk, claimId, 'edda');
}

/** Four versions of a text: a signature is carried over, then other words are taken on, signed, and gone. */
export async function rewrite(desk: TrialDesk): Promise<void> {
  const documentId = await addTrialDocument(desk);
  const claimId = await way.bringTrialClaim(desk, documentId, 'signed-off');
  const file = (version: number, text: string) => fileNewVersion(desk.as('cleo'), { documentId, version, text });
  await file(1, `It rained. ${TRIAL_TEXT}`);
  await file(2, TRIAL_TEXT.replace('40 million', '45 million'));
  const start = TRIAL_TEXT.indexOf('The bridge');
  const place = { version: 3, start, end: start + 'The bridge cost 45 million crowns'.length };
  await placeClaim(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...place });
  await way.signTrialClaim(desk, claimId, 'emil');
  await file(3, 'Nothing was decided.');
}
