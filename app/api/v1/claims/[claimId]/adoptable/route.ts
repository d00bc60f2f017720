import { listAdoptable } from '#lib/signoff/adopt/list-adoptable';
import { adoptableInput } from '#lib/signoff/input';
import { read } from '#app/_server/route';

export const GET = read({ by: 'person', input: adoptableInput, query: listAdoptable });
