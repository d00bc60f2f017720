/** Next calls this once when a server starts, in no build and in no browser: the desk's events are sealed and told from here on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const [{ database }, { keepSealing }, { keepTelling }, { logFailure }] = await Promise.all([
    import('#lib/db/connection'),
    import('#lib/ledger/keep-sealing'),
    import('#lib/notices/keep-telling'),
    import('#app/_server/log'),
  ]);
  keepSealing(database, (error) => logFailure('sealing', { requestId: 'sealer', error }));
  keepTelling(database, (error) => logFailure('telling', { requestId: 'teller', error }));
}
