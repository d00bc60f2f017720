import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../database/connect.mjs';
import { migrate } from '../migrate.mjs';
import { openThrowAway } from '../test-database.mjs';
import { chooseDoor } from './sign-in-hints.mjs';

let server: Awaited<ReturnType<typeof openThrowAway>>;
const folder = mkdtempSync(join(tmpdir(), 'countersign-doors-'));

beforeAll(async () => {
  server = await openThrowAway();
  await migrate(server.ownerUrl);
});
afterAll(async () => {
  await server.dispose();
  rmSync(folder, { recursive: true });
});

function makeDesk(isDemo: boolean): Promise<unknown> {
  return connect(
    server.appUrl,
    (sql) => sql`select create_desk(gen_random_uuid(), 'Desk', 'Europe/Berlin', 'en', ${isDemo}, false)`,
  );
}

describe('the first way in', () => {
  it('changes with the desks there are', async () => {
    const { appUrl } = server;
    expect(await chooseDoor({ folder, appUrl, demoSignIn: true })).toEqual({ demo: true, token: null });
    const { token } = await chooseDoor({ folder, appUrl, demoSignIn: false });
    expect(token).toHaveLength(43);
    expect(await chooseDoor({ folder, appUrl, demoSignIn: false })).toEqual({ demo: false, token });
    await makeDesk(true);
    expect(await chooseDoor({ folder, appUrl, demoSignIn: true })).toEqual({ demo: true, token: null });
    expect(existsSync(join(folder, 'setup-token'))).toBe(false);
    await makeDesk(false);
    expect(await chooseDoor({ folder, appUrl, demoSignIn: true })).toEqual({ demo: false, token: null });
    expect(await chooseDoor({ folder, appUrl, demoSignIn: false })).toEqual({ demo: false, token: null });
  });
});
