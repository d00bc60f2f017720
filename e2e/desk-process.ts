import { useDatabase } from '../scripts/launch/use-database.mjs';
import type { Calls } from './desk-calls';

// Runs beside the browser tests, under tsx: the verbs need the app's environment and its JSON modules, which Playwright's own
// loader does not read. Ends when the tests hang up.

await useDatabase(async () => {
  const { desksCalls } = await import('./desk-answers');
  const { calls, close } = desksCalls();
  const hungUp = new Promise((resolve) => process.once('disconnect', resolve));
  process.on('message', (message: { id: number; name: keyof Calls; input: never }) => {
    void answer(calls, message);
  });
  process.send?.({ id: 0, answer: 'ready' });
  await hungUp;
  await close();
});
process.exit(0);

async function answer(calls: Calls, { id, name, input }: { id: number; name: keyof Calls; input: never }): Promise<void> {
  try {
    process.send?.({ id, answer: await calls[name](input) });
  } catch (error) {
    process.send?.({ id, error: describe(error) });
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const details = 'details' in error ? ` ${JSON.stringify(error.details)}` : '';
  return `${error.message}${details}${error.cause ? `\nbecause: ${describe(error.cause)}` : ''}`;
}
