import { type KeyObject, sign } from 'node:crypto';
import type { Sql } from 'postgres';

/** One countersignature as plain values: what has to be in the tables afterwards. */
export interface RawMove {
  deskId: string;
  personId: string;
  opId: string;
  inputHash: string;
  claimId: string;
  statement: { digest: string; body: string };
  signOff: {
    id: string;
    round: number;
    submission: number;
    claimRev: number;
    evidenceRev: number;
    verdictRev: number;
    policyVersion: number;
    keyId: string;
  };
  type: string;
  /** The event's text, with @at and @signature where those go. */
  event: string;
}

/**
 * The same rows in the same tables under the same role and triggers, signed by the same key: one transaction, written by
 * hand, one statement after the other. No reading, no deciding.
 */
export async function moveByHand(sql: Sql, key: KeyObject, move: RawMove): Promise<void> {
  const { deskId, personId, claimId, statement, signOff } = move;
  const at = new Date().toISOString();
  await sql.begin(async (tx) => {
    await tx`select * from begin_operation(${deskId}, ${move.opId}, ${personId}, 'countersign', ${move.inputHash})`;
    await tx`select lock_claim(${claimId})`;
    await tx`insert into statements (desk_id, digest, claim_id, body)
      values (${deskId}, ${statement.digest}, ${claimId}, ${statement.body}) on conflict do nothing`;
    const signature = sign(null, encode(move.type, statement.body), key).toString('base64');
    await tx`insert into sign_offs (desk_id, claim_id, id, round, submission, claim_rev, evidence_rev, verdict_rev, statement_digest,
        policy_version, person_id, key_id, signature, at)
      values (${deskId}, ${claimId}, ${signOff.id}, ${signOff.round}, ${signOff.submission}, ${signOff.claimRev}, ${signOff.evidenceRev},
        ${signOff.verdictRev}, ${statement.digest}, ${signOff.policyVersion}, ${personId}, ${signOff.keyId}, ${signature}, ${at})`;
    await tx`select record_event(${move.event.replace('@at', at).replace('@signature', signature)})`;
    const answer = JSON.stringify({ stage: 'signed-off', signOffId: signOff.id, digest: statement.digest });
    await tx`select finish_operation(${move.opId}, ${answer}::jsonb)`;
  });
}

/** DSSE v1 pre-authentication encoding. */
function encode(type: string, body: string): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${bytes.length} `), bytes]);
}
