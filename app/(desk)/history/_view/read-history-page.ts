import { asc } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type HistoryEntry, type HistoryFilter, readHistory } from '#lib/audit/read-history';
import { members } from '#lib/people/schema';

const PAGE = 50;

export interface HistoryPage {
  entries: HistoryEntry[];
  /** Whether there are older ones. */
  hasMore: boolean;
  people: { id: string; name: string }[];
}

/** One page of the desk's acts, and everybody who has ever been on the desk. */
export async function readHistoryPage(tx: Tx, filter: HistoryFilter): Promise<HistoryPage> {
  const [found, people] = await Promise.all([
    readHistory(tx, { ...filter, limit: PAGE + 1 }),
    tx.select({ id: members.personId, name: members.name }).from(members).orderBy(asc(members.name)),
  ]);
  return { entries: found.slice(0, PAGE), hasMore: found.length > PAGE, people };
}
