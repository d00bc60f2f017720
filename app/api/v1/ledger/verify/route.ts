import { checkLedger } from '#lib/audit/check-ledger';
import { checkLedgerInput } from '#lib/audit/input';
import { route } from '#app/_server/route';
import { sayLedger } from '#app/_server/say-ledger';

export const POST = route({
  by: 'person',
  input: checkLedgerInput,
  verb: checkLedger,
  respond: (answer) => Response.json(sayLedger(answer)),
});
