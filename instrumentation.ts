/** Next calls this once when a server starts, in no build and in no browser: what a desk does by itself begins here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const [{ database }, { keepSealing }, { keepTelling }, { keepTime }, { logFailure }] = await Promise.all([
    import('#lib/db/connection'),
    import('#lib/ledger/keep-sealing'),
    import('#lib/notices/keep-telling'),
    import('#lib/sending/keep-time'),
    import('#app/_server/log'),
  ]);
  keepSealing(database, (error) => logFailure('sealing', { requestId: 'sealer', error }));
  keepTelling(database, (error) => logFailure('telling', { requestId: 'teller', error }));
  keepTime(database, (error) => logFailure('time', { requestId: 'clock', error }));
  // The libraries for it take a fifth of a second to load, for which nobody who starts the desk should wait.
  setTimeout(() => void import('#app/_server/send-from-here').then(({ sendFromHere }) => sendFromHere()), 2000).unref();
}
