import type { Sql } from 'postgres';
import { type Attack, NothingDone } from './attack';
import type { TrialDesk } from '../trial-desk';

/** Null when the attack got through; else the SQLSTATE that stopped it, or `hidden` when there was nothing to harm. Undone. */
export async function tryAttack(sql: Sql, attack: Attack, target: { desk: TrialDesk; claimId: string }): Promise<string | null> {
  const undo = new Error('undo');
  try {
    await sql.begin(async (tx) => {
      await tx`select set_config('app.desk', ${target.desk.deskId}, true)`;
      await attack.run(tx, target);
      throw undo;
    });
  } catch (error) {
    if (error === undo) return null;
    if (error instanceof NothingDone) return 'hidden';
    const { code } = error as { code?: string };
    if (typeof code === 'string') return code;
    throw error;
  }
  return null;
}
