import { Halt } from './launch/halt.mjs';
import { useDatabase } from './launch/use-database.mjs';
import { printVerified, verifyEveryDesk } from './verify-every-desk';

// npm run --silent verify: recomputes the ledger of every desk. The server may be on or off; with DATABASE_URL, MASTER_KEY
// must be the key of that installation. Faults one a line, one total line last; exits 1 when anything is broken.

async function verify(): Promise<void> {
  if (!printVerified(await useDatabase(verifyEveryDesk))) process.exitCode = 1;
}

verify().catch((error: unknown) => {
  console.error(error instanceof Halt ? error.message : error);
  process.exit(1);
});
