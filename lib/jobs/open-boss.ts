import PgBoss from 'pg-boss';
import { openSingle } from '#lib/db/connection';

const DAY_SECONDS = 86_400;

/** pg-boss on a connection of its own. Its schema is made by a migration; cs_app may not change it. */
export function openBoss(url: string, onFailure: (error: unknown) => void): { boss: PgBoss; close: () => Promise<void> } {
  const { run, close } = openSingle(url, 'countersign jobs');
  const executeSql = async (text: string, values: unknown[] = []) => {
    try {
      return { rows: await run(text, values) };
    } catch (error) {
      // pg-boss itself says nothing when it could not ask for jobs.
      onFailure(error);
      throw error;
    }
  };
  const boss = new PgBoss({
    db: { executeSql },
    migrate: false,
    schedule: false,
    supervise: false,
    archiveCompletedAfterSeconds: DAY_SECONDS,
    archiveFailedAfterSeconds: 30 * DAY_SECONDS,
    deleteAfterDays: 30,
  });
  boss.on('error', onFailure);
  return { boss, close };
}
