import { holdClaim } from '#lib/conditions/hold-claim';
import { objectToClaim } from '#lib/conditions/object-to-claim';
import { correctCheck } from '#lib/publishing/correct-check';
import { editSigned } from '#lib/signoff/edit-signed';
import { acceptSuggestion } from '#lib/signoff/suggestions/accept-suggestion';
import { suggestWording } from '#lib/signoff/suggestions/suggest-wording';
import { type Attack, forgeEvent, forgeSignOff, forgeStatement, readClaimRow } from './attack';
import { bringTrialClaim, look, submitTrialClaim, TRIAL_VERDICT } from '../trial-claim';
import { addTrialDocument, type TrialDesk } from '../trial-desk';

const claimAt = (stage: Parameters<typeof bringTrialClaim>[2]) => async (desk: TrialDesk) =>
  bringTrialClaim(desk, await addTrialDocument(desk), stage);

const heldAt = (stage: Parameters<typeof bringTrialClaim>[2]) => async (desk: TrialDesk) => {
  const claimId = await claimAt(stage)(desk);
  await holdClaim(desk.as('leon'), { claimId, reason: 'A letter came.' });
  return claimId;
};

export const SIGN_OFF_GUARD = ['drop trigger sign_offs_check on sign_offs'];
export const PUBLICATION_GUARD = ['drop trigger publications_check on publications'];

/** Signing what one made, what nobody showed, what has changed; publishing what nobody signed. */
export const ATTACKS_ON_SIGNATURES: Attack[] = [
  {
    name: 'a maker who is an editor too signs',
    refused: 'CS003',
    prepare: claimAt('review'),
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      await tx`insert into makers (desk_id, claim_id, round, person_id) values (${deskId}, ${claimId}, 1, ${people.dora})`;
      await forgeSignOff(tx, { deskId, claimId, personId: people.dora, digest: await forgeStatement(tx, { deskId, claimId }) });
    },
    guard: SIGN_OFF_GUARD,
  },
  {
    name: 'somebody signs who is no editor',
    refused: 'CS003',
    prepare: claimAt('review'),
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      await forgeSignOff(tx, { deskId, claimId, personId: people.hana, digest: await forgeStatement(tx, { deskId, claimId }) });
    },
    guard: SIGN_OFF_GUARD,
  },
  {
    name: 'an editor signs revisions that are not current',
    refused: 'CS001',
    prepare: claimAt('review'),
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      const digest = await forgeStatement(tx, { deskId, claimId });
      await forgeSignOff(tx, { deskId, claimId, personId: people.edda, digest, revisions: { verdict_rev: 99 } });
    },
    guard: SIGN_OFF_GUARD,
  },
  {
    name: 'an editor signs before anybody submitted',
    refused: 'CS003',
    prepare: claimAt('verdict'),
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      await forgeSignOff(tx, { deskId, claimId, personId: people.edda, digest: await forgeStatement(tx, { deskId, claimId }) });
    },
    guard: SIGN_OFF_GUARD,
  },
  {
    name: 'an editor signs the statement of another claim',
    refused: 'CS003',
    prepare: claimAt('review'),
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      const [other] = await tx<{ id: string }[]>`select id from claims where id <> ${claimId} limit 1`;
      const digest = await forgeStatement(tx, { deskId, claimId: other?.id ?? '' });
      await forgeSignOff(tx, { deskId, claimId, personId: people.edda, digest });
    },
    guard: SIGN_OFF_GUARD,
  },
  {
    name: 'an editor signs what is on hold',
    refused: 'CS003',
    prepare: heldAt('review'),
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      await forgeSignOff(tx, { deskId, claimId, personId: people.edda, digest: await forgeStatement(tx, { deskId, claimId }) });
    },
    guard: SIGN_OFF_GUARD,
  },
  {
    name: 'whoever signed the check signs its corrected rating, while another editor could',
    refused: 'CS003',
    prepare: async (desk) => {
      const claimId = await claimAt('published')(desk);
      await correctCheck(desk.as('emil'), { ...(await look(desk, claimId)), kind: 'rating', note: 'It was read wrongly.' });
      await submitTrialClaim(desk, claimId);
      return claimId;
    },
    run: async (tx, { desk, claimId }) => {
      const { deskId, people } = desk;
      await forgeSignOff(tx, { deskId, claimId, personId: people.edda, digest: await forgeStatement(tx, { deskId, claimId }) });
    },
    guard: SIGN_OFF_GUARD,
  },
  {
    name: 'a maker dates an update of the check',
    refused: 'CS003',
    prepare: claimAt('published'),
    run: (tx, { desk: { deskId, people }, claimId }) => tx`
      insert into amendments (desk_id, claim_id, n, act, about, note, statement, key_id, signature, made_by, at)
      values (${deskId}, ${claimId}, 1, 'update', 'new-information', 'forged', '{}', 'forged', 'forged', ${people.cleo}, now())`,
    guard: ['drop trigger amendments_check on amendments'],
  },
  {
    name: 'a claim is moved to signed off without a signature',
    refused: 'CS003',
    prepare: claimAt('review'),
    run: (tx, target) => forgeEvent(tx, { ...target, kind: 'countersign', from: 'review', to: 'signed-off' }),
    guard: [
      `create or replace function require_sign_off(p_desk uuid, p_claim uuid) returns void language plpgsql as $$ begin end $$`,
    ],
  },
  {
    name: 'something is published that nobody signed',
    refused: 'CS003',
    prepare: claimAt('signed-off'),
    run: async (tx, { desk: { deskId, people }, claimId }) => {
      const digest = await forgeStatement(tx, { deskId, claimId });
      await publish(tx, { deskId, claimId, digest, personId: people.edda });
    },
    guard: PUBLICATION_GUARD,
  },
  {
    name: 'what was signed is published while another editor objects',
    refused: 'CS003',
    prepare: async (desk) => {
      const claimId = await claimAt('signed-off')(desk);
      await objectToClaim(desk.as('emil'), { claimId, reason: 'The accounts are a draft.' });
      return claimId;
    },
    run: publishSigned,
    guard: PUBLICATION_GUARD,
  },
  {
    name: 'what was signed is published after it was edited',
    refused: 'CS003',
    prepare: async (desk) => {
      const claimId = await claimAt('signed-off')(desk);
      const verdict = { ...TRIAL_VERDICT, summary: 'Something else.' };
      await editSigned(desk.as('cleo'), { ...(await look(desk, claimId)), verdict });
      return claimId;
    },
    run: publishSigned,
    guard: PUBLICATION_GUARD,
  },
  ...['claim_versions', 'evidence_versions', 'verdict_versions'].map(
    (table): Attack => ({
      name: `a signed claim gets another row of ${table} and stays signed`,
      refused: 'CS003',
      prepare: claimAt('signed-off'),
      run: (tx, { claimId }) => addVersion(tx, table, claimId),
      guard: [`drop trigger ${table}_rev on ${table}`],
    }),
  ),
  {
    name: 'a signed claim gets another contact and stays signed',
    refused: 'CS003',
    prepare: claimAt('signed-off'),
    run: (tx, { claimId }) => tx`
      insert into gate_records (desk_id, claim_id, id, kind, body, made_by, op_id, made_at)
      select desk_id, claim_id, gen_random_uuid(), kind, body, made_by, op_id, now() from gate_records where claim_id = ${claimId} limit 1`,
    guard: ['drop trigger gate_records_enter on gate_records'],
  },
  {
    name: 'a claim in review gets other words without an accepted suggestion',
    refused: 'CS003',
    prepare: async (desk) => {
      const claimId = await claimAt('review')(desk);
      const suggestion = { field: 'summary' as const, words: 'Other words.' };
      await suggestWording(desk.as('edda'), { ...(await look(desk, claimId)), suggestion });
      return claimId;
    },
    run: (tx, { claimId }) => copyVersion(tx, 'verdict_versions', claimId),
    guard: ['drop trigger verdict_versions_rev on verdict_versions'],
  },
  {
    name: 'an accepted suggestion is used for a second change',
    refused: 'CS003',
    prepare: async (desk) => {
      const claimId = await claimAt('review')(desk);
      const suggestion = { field: 'claim-line' as const, words: 'Other words.' };
      await suggestWording(desk.as('edda'), { ...(await look(desk, claimId)), suggestion });
      await acceptSuggestion(desk.as('cleo'), { claimId, n: 1 });
      return claimId;
    },
    run: (tx, { claimId }) => copyVersion(tx, 'verdict_versions', claimId),
    guard: ['drop trigger verdict_versions_rev on verdict_versions'],
  },
  {
    name: 'a desk gives itself a policy that asks for no signature',
    refused: '23514',
    prepare: claimAt('review'),
    run: (tx, { desk }) => tx`
      insert into policies (desk_id, version, body) values (${desk.deskId}, 2, '{"byDepth":{"line":"nobody","standard":"nobody","high":"nobody"}}')`,
    guard: ['drop trigger policies_known on policies'],
  },
];

type Tx = Parameters<Attack['run']>[0];

async function publish(
  tx: Tx,
  { deskId, claimId, digest, personId }: { deskId: string; claimId: string; digest: string; personId: string },
) {
  await tx`insert into publications (desk_id, claim_id, version, kind, slug, round, statement_digest, content, published_by, at)
    values (${deskId}, ${claimId}, 1, 'publish', ${`forged-${claimId}`}, 1, ${digest}, '{}', ${personId}, now())`;
}

/** Publishes the statement that was signed, whatever happened since. */
export async function publishSigned(tx: Tx, { desk: { deskId, people }, claimId }: Parameters<Attack['run']>[1]): Promise<void> {
  const [signed] = await tx<{ digest: string }[]>`select statement_digest as digest from sign_offs where claim_id = ${claimId}`;
  await publish(tx, { deskId, claimId, digest: signed?.digest ?? '', personId: people.edda });
}

/** The last row of a table once more with the next revision: other words under the old signature. */
async function addVersion(tx: Tx, table: string, claimId: string): Promise<void> {
  const before = await readClaimRow(tx, claimId);
  await copyVersion(tx, table, claimId);
  const after = await readClaimRow(tx, claimId);
  const [signed] = await tx`select 1 from current_sign_offs where claim_id = ${claimId}`;
  if (!signed || before.stage !== after.stage) throw new Error('the signature did not survive');
}

async function copyVersion(tx: Tx, table: string, claimId: string): Promise<void> {
  const names = await tx<{ name: string }[]>`
    select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ${table} and column_name <> 'rev'`;
  const columns = names.map(({ name }) => `"${name}"`).join(', ');
  await tx.unsafe(
    `insert into ${table} (rev, ${columns}) select rev + 1, ${columns} from ${table} where claim_id = '${claimId}' order by rev desc limit 1`,
  );
}
