import { askClaimant } from '#lib/contacts/ask-claimant';
import type { Attack } from './attack';
import { bringTrialClaim, signTrialClaim, submitTrialClaim, TRIAL_ASKING } from '../trial-claim';
import { addTrialDocument, type TrialDesk } from '../trial-desk';

const claimAt = (stage: Parameters<typeof bringTrialClaim>[2]) => async (desk: TrialDesk) =>
  bringTrialClaim(desk, await addTrialDocument(desk), stage);

/** Saying under a signature that somebody answered otherwise; asking about what is not of the document. */
export const ATTACKS_ON_CONTACTS: Attack[] = [
  {
    name: 'a signed claim says something else of what was answered and stays signed',
    refused: 'CS003',
    prepare: async (desk) => {
      const claimId = await claimAt('verdict')(desk);
      await askClaimant(desk.as('cleo'), { ...TRIAL_ASKING, claimId });
      await submitTrialClaim(desk, claimId);
      await signTrialClaim(desk, claimId);
      return claimId;
    },
    run: (tx, { claimId }) => tx`
      insert into contact_words (desk_id, claim_id, contact_id, n, upto, body, made_by, op_id, made_at)
      select desk_id, claim_id, contact_id, n + 1, upto, body || '{"answer":"It is so."}', made_by, op_id, now()
      from contact_words where claim_id = ${claimId}`,
    guard: ['drop trigger contact_words_enter on contact_words'],
  },
  {
    name: 'a contact is put on a claim of another document',
    refused: '23503',
    prepare: claimAt('sourcing'),
    run: async (tx, { desk, claimId }) => {
      const elsewhere = await claimAt('triage')(desk);
      await tx`
        insert into contacts (desk_id, id, document_id, claim_id, claimant, covers, body, asked_at, deadline, address, address_salt, made_by, op_id, made_at)
        select desk_id, gen_random_uuid(), document_id, id, null, array[id, ${elsewhere}::uuid], '{}', now(), null, '', '', ${desk.people.cleo}, gen_random_uuid(), now()
        from claims where id = ${claimId}`;
    },
    guard: ['drop trigger contacts_check on contacts'],
  },
];
