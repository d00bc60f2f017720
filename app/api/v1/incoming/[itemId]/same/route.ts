import { findSame } from '#lib/incoming/find-same';
import { findSameInput } from '#lib/incoming/input';
import { read } from '#app/_server/route';

export const GET = read({ by: 'person', input: findSameInput, query: findSame });
