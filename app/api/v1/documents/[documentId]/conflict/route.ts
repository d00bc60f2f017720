import { declareConflictInput } from '#lib/claims/input';
import { declareConflict } from '#lib/claims/declare-conflict';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: declareConflictInput, verb: declareConflict });
