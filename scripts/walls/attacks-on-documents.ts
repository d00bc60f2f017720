import { randomUUID } from 'node:crypto';
import { correctCheck } from '#lib/publishing/correct-check';
import { takeClaim } from '#lib/claims/take-claim';
import { fileNewVersion } from '#lib/versions/new-version';
import { type Attack, forgeEvent, forgeSignOff, forgeStatement, readClaimRow } from './attack';
import { PUBLICATION_GUARD, publishSigned, SIGN_OFF_GUARD } from './attacks-on-signatures';
import { acceptTrialClaim, bringTrialClaim, look, rateTrialClaim, stateOf } from '../trial-claim';
import { addTrialDocument, type TrialDesk } from '../trial-desk';

const claimAt = (stage: Parameters<typeof bringTrialClaim>[2]) => async (desk: TrialDesk) =>
  bringTrialClaim(desk, await addTrialDocument(desk), stage);

/** Its words are gone from the document's second version. */
const goneAt = (stage: Parameters<typeof bringTrialClaim>[2]) => async (desk: TrialDesk) => {
  const claimId = await claimAt(stage)(desk);
  const { documentId } = await stateOf(desk, claimId);
  await fileNewVersion(desk.as('cleo'), { documentId, version: 1, text: 'The council met on Monday. Nothing was decided.' });
  return claimId;
};

/** Signing and publishing what the text no longer says. */
export const ATTACKS_ON_DOCUMENTS: Attack[] = [
  {
    name: 'an editor signs words that a new version no longer has',
    refused: 'CS003',
    prepare: goneAt('review'),
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      await forgeSignOff(tx, { deskId, claimId, personId: people.edda, digest: await forgeStatement(tx, { deskId, claimId }) });
    },
    guard: SIGN_OFF_GUARD,
  },
  {
    name: 'what was signed is published although a new version no longer has it',
    refused: 'CS003',
    prepare: goneAt('signed-off'),
    run: publishSigned,
    guard: PUBLICATION_GUARD,
  },
  {
    name: 'a claim is placed where its words do not stand',
    refused: 'CS003',
    prepare: goneAt('review'),
    run: async (tx, target) => {
      const { desk, claimId } = target;
      await forgeEvent(tx, { ...target, kind: 'place', from: 'review', to: 'review' });
      const { last_seq } = await readClaimRow(tx, claimId);
      await tx`insert into placements (desk_id, claim_id, seq, document_version, state, places, made_by, made_at)
        values (${desk.deskId}, ${claimId}, ${last_seq}, 2, 'placed', '[{"start":0,"end":11}]', ${desk.people.edda}, now())`;
    },
    guard: ['drop trigger placements_check on placements'],
  },
  {
    name: 'what stands in a text that has not run is decided without a source',
    refused: 'CS003',
    prepare: async (desk) => {
      const claimId = await acceptTrialClaim(desk, await addTrialDocument(desk, 'before-publication'));
      await takeClaim(desk.as('cleo'), await look(desk, claimId));
      return claimId;
    },
    run: async (tx, target) => {
      const { desk, claimId } = target;
      await forgeEvent(tx, { ...target, kind: 'waive-proof', from: 'assigned', to: 'verdict' });
      await tx`insert into verdict_versions (desk_id, claim_id, rev, content, made_by, op_id, made_at)
        values (${desk.deskId}, ${claimId}, 1, '{"outcome":{"kind":"stands"}}', ${desk.people.cleo}, ${randomUUID()}, now())`;
    },
    guard: ['drop trigger verdict_versions_rev on verdict_versions'],
  },
  {
    name: 'a correction is cancelled of which something was written',
    refused: 'CS003',
    prepare: async (desk) => {
      const claimId = await claimAt('published')(desk);
      await correctCheck(desk.as('edda'), { ...(await look(desk, claimId)), kind: 'fact', note: 'The sum.' });
      await rateTrialClaim(desk, claimId);
      return claimId;
    },
    run: (tx, target) => forgeEvent(tx, { ...target, kind: 'cancel-correction', from: 'verdict', to: 'published' }),
    guard: ['drop trigger events_cancelled on events'],
  },
  {
    name: 'a claim nobody decided to cut is said to be cut',
    refused: 'CS003',
    prepare: goneAt('signed-off'),
    run: async (tx, target) => {
      const { desk, claimId } = target;
      await forgeEvent(tx, { ...target, kind: 'place', from: 'signed-off', to: 'signed-off' });
      const { last_seq } = await readClaimRow(tx, claimId);
      await tx`insert into placements (desk_id, claim_id, seq, document_version, state, places, made_by, made_at)
        values (${desk.deskId}, ${claimId}, ${last_seq}, 2, 'applied', '[]', ${desk.people.edda}, now())`;
    },
    guard: ['drop trigger placements_check on placements'],
  },
];
