import { findSourcesInput } from '#lib/evidence/input';
import { findSources, readOrigins } from '#lib/evidence/queries';
import { read } from '#app/_server/route';

export const GET = read({
  by: 'person',
  input: findSourcesInput,
  query: async (tx, { q }) => ({ sources: await findSources(tx, q), origins: await readOrigins(tx) }),
});
