/** For how long the words of a comment are kept. Postgres erases none that is younger. */
const KEPT_MONTHS = 24;

/** Comments made before this moment have lost their words, or lose them within the hour. */
export function keptSince(now: Date): Date {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - KEPT_MONTHS);
  return since;
}
