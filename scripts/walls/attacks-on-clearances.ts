import { createHash, randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { type Attack, NothingDone } from './attack';
import { acceptTrialClaim } from '../trial-claim';
import { addTrialDocument, TRIAL_TEXT, type TrialDesk, type TrialPerson } from '../trial-desk';

const CLEARANCE_GUARD = ['drop trigger clearances_check on clearances'];

/** A claim nobody has worked on, in a text that has not run. */
const openClaim = async (desk: TrialDesk) => acceptTrialClaim(desk, await addTrialDocument(desk, 'before-publication'));

interface Forged {
  desk: TrialDesk;
  claimId: string;
  madeBy: TrialPerson;
  /** Whether the open claim is named as an exception. */
  isExcused: boolean;
  /** The words that run; the statement says those of the text. */
  copy: string;
}

/** Clears the claim's document in somebody's name, with a statement of one's own. */
async function forgeClearance(tx: TransactionSql, { desk, claimId, madeBy, isExcused, copy }: Forged): Promise<void> {
  const [document] = await tx<{ id: string; last_seq: number }[]>`
    select d.id, d.last_seq from documents d join claims c on c.desk_id = d.desk_id and c.document_id = d.id where c.id = ${claimId}`;
  if (!document) throw new NothingDone('the document cannot be seen');
  const sha256 = createHash('sha256').update(TRIAL_TEXT).digest('hex');
  const exceptions = isExcused ? [{ claim: claimId, reason: 'It runs.' }] : [];
  const statement = JSON.stringify({ sha256, checkedCopySha256: sha256, exceptions });
  const event = {
    desk: desk.deskId,
    stream: 'document',
    streamId: document.id,
    seq: document.last_seq + 1,
    kind: 'clear',
    from: 'in-work',
    to: 'cleared',
    actor: desk.people[madeBy],
    op: randomUUID(),
    at: new Date().toISOString(),
    sets: {},
    data: {},
  };
  await tx`select record_event(${JSON.stringify(event)})`;
  await tx`insert into clearances (desk_id, document_id, n, version, statement, key_id, signature, checked_copy, made_by, at)
    values (${desk.deskId}, ${document.id}, 1, 1, ${statement}, 'forged', 'forged', ${copy}, ${desk.people[madeBy]}, now())`;
}

/** Letting a text run past what nobody signed, in the name of somebody who may not, or in other words. */
export const ATTACKS_ON_CLEARANCES: Attack[] = [
  {
    name: 'a text is cleared past a claim that is neither signed nor an exception',
    refused: 'CS003',
    prepare: openClaim,
    run: (tx, target) => forgeClearance(tx, { ...target, madeBy: 'edda', isExcused: false, copy: TRIAL_TEXT }),
    guard: CLEARANCE_GUARD,
  },
  {
    name: 'a text is cleared by somebody who is no editor',
    refused: 'CS003',
    prepare: openClaim,
    run: (tx, target) => forgeClearance(tx, { ...target, madeBy: 'cleo', isExcused: true, copy: TRIAL_TEXT }),
    guard: CLEARANCE_GUARD,
  },
  {
    name: 'a text is cleared in words that the clearance does not say',
    refused: 'CS003',
    prepare: openClaim,
    run: (tx, target) => forgeClearance(tx, { ...target, madeBy: 'edda', isExcused: true, copy: `${TRIAL_TEXT} Everybody did.` }),
    guard: CLEARANCE_GUARD,
  },
];
