import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { countViews } from '#lib/queue/count-views';
import { listClaims } from '#lib/queue/list-claims';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb } from '../../scripts/trial-desk';
const { db } = openTrialDb();
it('explains', async () => {
  const desk = await makeTrialDesk(db);
  const doc = await addTrialDocument(desk);
  const c = await way.bringTrialClaim(desk, doc, 'review');
  const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
  const others = [];
  for (let i = 0; i < 3; i++) {
    const d = await makeTrialDesk(db, 'o' + i);
    others.push({ d, doc: await addTrialDocument(d) });
  }
  await admin`set session_replication_role = replica`;
  for (const { d, doc: dd } of [{ d: desk, doc }, ...others]) {
    await admin.unsafe(`
    with gen as (select i, gen_random_uuid() as nid,
      (array['triage','assigned','sourcing','verdict','review','signed-off','published','published','published','closed'])[1 + i % 10] as st from generate_series(1,10000) i),
    ins as (insert into claims select (jsonb_populate_record(src, jsonb_build_object('desk_id','${d.deskId}','id',gen.nid,'number',gen.i+100,'document_id','${dd}','stage',gen.st,'assignee_id',case when gen.st='triage' then null else case when gen.i % 3 = 0 then '${d.people.cleo}' else '${d.people.carl}' end end,'due_at', case when gen.i % 4 = 0 then null else (now() + (gen.i || ' minutes')::interval - interval '3 days') end))).* from claims src, gen where src.id = '${c}' returning desk_id, id),
    v as (insert into claim_versions select (jsonb_populate_record(cv, jsonb_build_object('desk_id', ins.desk_id, 'claim_id', ins.id))).* from ins, claim_versions cv where cv.claim_id='${c}' returning 1),
    e as (insert into evidence_versions select (jsonb_populate_record(cv, jsonb_build_object('desk_id', ins.desk_id, 'claim_id', ins.id, 'evidence_id', gen_random_uuid()))).* from ins, evidence_versions cv where cv.claim_id='${c}' returning 1),
    m as (insert into makers select ins.desk_id, ins.id, 1, '${desk.people.cleo}'::uuid from ins returning 1),
    r as (insert into verdict_versions select (jsonb_populate_record(cv, jsonb_build_object('desk_id', ins.desk_id, 'claim_id', ins.id))).* from ins, verdict_versions cv where cv.claim_id='${c}' returning 1)
    select count(*) from m`);
  }
  await admin.unsafe('analyze');
  const who = { actor: desk.as('dora').actor, now: new Date() };
  const { appendFileSync } = await import('node:fs');
  const out = (s: string) => appendFileSync('/tmp/cs/c-explain.txt', s + '\n');
  for (const [name, input] of [
    ['mine', { view: 'waiting-on-me' }],
    ['sign', { view: 'to-countersign' }],
    ['overdue', { view: 'overdue' }],
    ['assign', { view: 'to-assign' }],
    ['open', {}],
    ['q', { q: 'nothing here' }],
    ['who', { who: 'me' }],
    ['published', { stage: ['published'] }],
  ] as const) {
    const times = [];
    for (let i = 0; i < 4; i++) {
      const t = performance.now();
      await inDesk(desk, (tx) => listClaims(tx, who, input as never));
      times.push((performance.now() - t).toFixed(1));
    }
    out(`== ${name} ${times.join(' ')}`);
    await inDesk(desk, (tx) =>
      listClaims(
        {
          execute: async (q: never) => {
            const rows = await tx.execute(sql`explain (analyze, buffers) ${q}`);
            for (const r of rows) out(Object.values(r)[0] as string);
            return [];
          },
        } as never,
        who,
        input as never,
      ),
    );
  }
  const times = [];
  for (let i = 0; i < 4; i++) {
    const t = performance.now();
    await inDesk(desk, (tx) => countViews(tx, who));
    times.push((performance.now() - t).toFixed(1));
  }
  out(`== counts ${times.join(' ')}`);
  await inDesk(desk, (tx) =>
    countViews(
      {
        execute: async (q: never) => {
          const rows = await tx.execute(sql`explain (analyze, buffers) ${q}`);
          for (const r of rows) out(Object.values(r)[0] as string);
          return [];
        },
      } as never,
      who,
    ),
  );
  await admin.end();
}, 200_000);
