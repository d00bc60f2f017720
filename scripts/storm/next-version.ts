import { inDesk } from '#lib/db/in-desk';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { fileNewVersion } from '#lib/versions/new-version';
import { TRIAL_TEXT, type TrialDesk, type TrialPerson } from '../trial-desk';

/**
 * Somebody files the next version of the trial text: every other one leaves the claims' sentence alone, the rest change words
 * in it. The screen shows the version before the act begins, as it does for everybody.
 */
export async function fileNextVersion(desk: TrialDesk, who: TrialPerson, documentId: string): Promise<void> {
  const { version } = await inDesk(desk, (tx) => readDocumentFacts(tx, documentId));
  const rest = version % 2 === 1 ? TRIAL_TEXT : TRIAL_TEXT.replace('40 million', `${40 + version} million`);
  await fileNewVersion(desk.as(who), { documentId, version, text: `${rest} Then came version ${version + 1}.` });
}
