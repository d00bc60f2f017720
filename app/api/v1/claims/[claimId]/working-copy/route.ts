import { readWorkingCopyInput, saveWorkingCopyInput } from '#lib/claims/input';
import { readWorkingCopy } from '#lib/claims/read-working-copy';
import { saveWorkingCopy } from '#lib/claims/save-working-copy';
import { read, route } from '#app/_server/route';

export const GET = read({
  by: 'person',
  input: readWorkingCopyInput,
  query: (tx, { claimId }, { actor }) => readWorkingCopy(tx, actor.personId, claimId),
});
export const PUT = route({ by: 'person', input: saveWorkingCopyInput, verb: saveWorkingCopy });
