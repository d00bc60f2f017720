import { createHash, randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { type Attack, forgeSignOff, forgeStatement, requireHarm } from './attack';
import {
  acceptTrialClaim,
  bringQuotedClaim,
  bringTrialClaim,
  look,
  quotedVerdict,
  submitTrialClaim,
  TRIAL_CLAIM,
} from '../trial-claim';
import { addTrialDocument, type TrialDesk } from '../trial-desk';

/** "Said", in review, of a text that nobody knew to be a translation. */
async function bringSaid(desk: TrialDesk): Promise<string> {
  const claimId = await bringQuotedClaim(desk, await addTrialDocument(desk));
  await saveVerdict(desk.as('cleo'), { ...(await look(desk, claimId)), ...quotedVerdict('said') });
  await submitTrialClaim(desk, claimId);
  return claimId;
}

const translated = async (desk: TrialDesk) => acceptTrialClaim(desk, await addTrialDocument(desk, 'published-elsewhere', 'ru'));

interface Forged {
  desk: TrialDesk;
  claimId: string;
  words: string;
}

function forgeRendering(tx: TransactionSql, { desk, claimId, words }: Forged) {
  const sha256 = createHash('sha256').update(words).digest('hex');
  return tx`insert into renderings (desk_id, claim_id, n, words_sha256, statement, key_id, signature, made_by, op_id, made_at)
    values (${desk.deskId}, ${claimId}, 1, ${sha256}, '{"language":"ru"}', 'forged', 'forged', ${desk.people.otto}, ${randomUUID()}, now())`;
}

/** Saying of a translated quote what nobody who reads the original has seen; signing a text under another name. */
export const ATTACKS_ON_TRANSLATIONS: Attack[] = [
  {
    name: 'a rendering is signed by somebody who does not read the language',
    refused: 'CS003',
    prepare: translated,
    run: (tx, target) => forgeRendering(tx, { ...target, words: TRIAL_CLAIM.passage.quote }),
    guard: ['drop trigger renderings_check on renderings'],
  },
  {
    name: 'a rendering is signed of words that the claim does not have',
    refused: 'CS003',
    prepare: translated,
    run: async (tx, { desk, claimId }) => {
      await tx`update members set languages = '{ru}' where person_id = ${desk.people.otto}`;
      await forgeRendering(tx, { desk, claimId, words: 'Other words' });
    },
    guard: ['drop trigger renderings_check on renderings'],
  },
  {
    name: '“Said” is signed of a translation that nobody has read',
    refused: 'CS003',
    prepare: bringSaid,
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      await tx`update documents set translated_from = 'ru' where id = (select document_id from claims where id = ${claimId})`;
      await forgeSignOff(tx, { deskId, claimId, personId: people.edda, digest: await forgeStatement(tx, { deskId, claimId }) });
    },
    guard: ['drop trigger sign_offs_reading on sign_offs'],
  },
  {
    name: 'a document gets another title under the signatures of its claims',
    refused: 'CS003',
    prepare: async (desk) => bringTrialClaim(desk, await addTrialDocument(desk), 'signed-off'),
    run: async (tx, { claimId }) =>
      requireHarm(
        await tx`update documents set title = 'Another' where id = (select document_id from claims where id = ${claimId})`,
      ),
    guard: ['drop trigger documents_restate on documents'],
  },
];
