/** Something the person should know about what was done all the same. */
export type Warning = 'pastDue' | 'pronounFirst';

/** A due time in the past is kept, because somebody may be writing down a deadline that was missed; it is said, though. */
export function dueWarnings(now: Date, dueAt: string | null | undefined): Warning[] {
  return dueAt && new Date(dueAt) < now ? ['pastDue'] : [];
}
