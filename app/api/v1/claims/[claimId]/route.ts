import { z } from 'zod';
import { read } from '#app/_server/route';
import { id } from '#lib/db/text-input';
import { readClaimPage } from '#lib/publishing/read-claim-page';

export const GET = read({
  by: 'person',
  input: z.strictObject({ claimId: id }),
  query: (tx, { claimId }, ctx) => readClaimPage(tx, { deskId: ctx.deskId, actor: ctx.actor }, claimId),
});
