import postgres from 'postgres';
import { afterAll, expect, it } from 'vitest';
import { allRules } from '#lib/workflow/acts';

const sql = postgres(process.env.TEST_OWNER_URL ?? '', { max: 1 });
afterAll(() => sql.end());

it('the steps that Postgres permits are those that the acts name', async () => {
  const rows = await sql`select stream, kind, from_stage as from, to_stage as to from rules`;
  const named = (rules: Iterable<Record<string, unknown>>) =>
    [...rules].map(({ stream, kind, from, to }) => `${stream} ${kind} ${from} ${to}`).toSorted();
  expect(named(rows)).toEqual(named(allRules()));
});
