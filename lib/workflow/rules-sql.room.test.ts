import postgres from 'postgres';
import { afterAll, expect, it } from 'vitest';
import { allRules } from '#lib/workflow/acts';

const sql = postgres(process.env.TEST_OWNER_URL ?? '', { max: 1 });
afterAll(() => sql.end());

it('the steps that Postgres permits are those that the acts name', async () => {
  const rows = await sql<{ rule: string }[]>`select concat_ws(' ', stream, kind, from_stage, to_stage) as rule from rules`;
  const named = allRules().map(({ stream, kind, from, to }) => [stream, kind, from, to].join(' '));
  expect(rows.map(({ rule }) => rule).toSorted()).toEqual(named.toSorted());
});
