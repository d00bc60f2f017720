import { openDb } from '#lib/db/connection';
import { env } from '#lib/env/env';
import { makeDemoDesk } from './demo/make-demo-desk';

// What nobody has asked for is sent to no model.
delete process.env.LLM_URL;

const { db, close } = openDb(env().DATABASE_URL, { connections: 4 });
try {
  await makeDemoDesk(db);
} finally {
  await close();
}
