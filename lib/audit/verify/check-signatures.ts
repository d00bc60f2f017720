import { createHash } from 'node:crypto';
import { isDsseSignature } from '#lib/ledger/dsse';
import type { DeskPublicKey } from '#lib/audit/verify/check-keys';
import type { Fault, Place } from '#lib/audit/verify/fault';
import type { AmendmentRow, ClearanceRow, DecisionRows, RenderingRow, SignOffRow } from '#lib/audit/verify/read-decision-rows';
import { CLEARANCE_TYPE } from '#lib/clearing/clearance';
import { AMENDMENT_TYPE } from '#lib/publishing/amend-check';
import { RENDERING_TYPE, type RenderingBody, wordsSha256 } from '#lib/renderings/rendering';
import { STATEMENT_TYPE } from '#lib/signoff/statement';

interface Known {
  deskId: string;
  keys: readonly DeskPublicKey[];
  /** The event that recorded a row. */
  placeOf: (row: string) => Place | null;
}

/** Every signature is a key's of the desk over exactly the text it stands for, and that text names the row it belongs to. */
export function checkSignatures(
  { signOffs, amendments, clearances, renderings, statements }: DecisionRows,
  known: Known,
): Fault[] {
  const wrong = [
    ...signOffs
      .filter((row) => !isSignedStatement(row, statements, known))
      .map(({ claimId, id }) => `sign_offs ${claimId}/${id}`),
    ...clearances.filter((row) => !isSignedClearance(row, known)).map(({ documentId, n }) => `clearances ${documentId}/${n}`),
    ...renderings.filter((row) => !isSignedRendering(row, known)).map(({ claimId, n }) => `renderings ${claimId}/${n}`),
    ...amendments.filter((row) => !isSignedAmendment(row, known)).map(({ claimId, n }) => `amendments ${claimId}/${n}`),
  ];
  return wrong.map((row) => ({ code: 'signatureWrong', place: known.placeOf(row), row }));
}

function isSignedStatement(row: SignOffRow, statements: Map<string, string>, { deskId, keys }: Known): boolean {
  const payload = statements.get(row.statementDigest);
  if (payload === undefined || !isSigned(keys, { ...row, type: STATEMENT_TYPE, payload })) return false;
  const { round, claimRev, evidenceRev, verdictRev } = row;
  return saysAll(payload, {
    type: STATEMENT_TYPE,
    desk: deskId,
    claim: row.claimId,
    round,
    revisions: { claim: claimRev, evidence: evidenceRev, verdict: verdictRev },
    policy: { version: row.policyVersion },
  });
}

function isSignedAmendment(row: AmendmentRow, { deskId, keys }: Known): boolean {
  const { act, correctionKind, about, reply, note, n, at, claimId, statement } = row;
  const added = { about: about ?? undefined, reply: reply ?? undefined };
  const said = {
    type: AMENDMENT_TYPE,
    desk: deskId,
    claim: claimId,
    n,
    act,
    correctionKind,
    ...added,
    note,
    at: at.toISOString(),
  };
  return isSigned(keys, { ...row, type: AMENDMENT_TYPE, payload: statement }) && saysAll(statement, said);
}

/** What was cleared is what the desk signed, down to the words that run. */
function isSignedClearance(row: ClearanceRow, { deskId, keys }: Known): boolean {
  const { documentId, n, version, statement, checkedCopy, at } = row;
  const checkedCopySha256 = createHash('sha256').update(checkedCopy).digest('hex');
  const said = { type: CLEARANCE_TYPE, desk: deskId, document: documentId, n, version, checkedCopySha256, at: at.toISOString() };
  return isSigned(keys, { ...row, type: CLEARANCE_TYPE, payload: statement }) && saysAll(statement, said);
}

/** What was read is what the desk signed, for the words it is bound to. */
function isSignedRendering(row: RenderingRow, { deskId, keys }: Known): boolean {
  const { claimId, n, statement, wordsSha256: bound, madeBy, madeAt } = row;
  const said = { type: RENDERING_TYPE, desk: deskId, claim: claimId, n, reader: madeBy, at: madeAt.toISOString() };
  if (!isSigned(keys, { ...row, type: RENDERING_TYPE, payload: statement }) || !saysAll(statement, said)) return false;
  return wordsSha256((JSON.parse(statement) as RenderingBody).words) === bound;
}

function isSigned(
  keys: readonly DeskPublicKey[],
  signed: { keyId: string; signature: string; type: string; payload: string },
): boolean {
  const key = keys.find(({ keyId }) => keyId === signed.keyId);
  return key !== undefined && isDsseSignature(key.publicKey, signed);
}

/** Whether a JSON text says all of this; it may say more. */
function saysAll(text: string, expected: Record<string, unknown>): boolean {
  try {
    return holds(JSON.parse(text), expected);
  } catch {
    return false;
  }
}

function holds(value: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return value === expected;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(expected).every(([name, inner]) => holds((value as Record<string, unknown>)[name], inner));
}
