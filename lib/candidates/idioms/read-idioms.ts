import { asc } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { members } from '#lib/people/schema';
import type { Idiom } from '#lib/extraction/translation/idioms/idioms';
import { deskIdioms } from '#lib/candidates/schema';

export type DeskIdiom = Idiom & { id: string; language: string; addedBy: string; addedAt: Date };

/** The desk's own idioms by language and words, with the name of whoever added each. */
export async function listIdioms(tx: Tx): Promise<DeskIdiom[]> {
  const [rows, people] = await Promise.all([
    tx.select().from(deskIdioms).orderBy(asc(deskIdioms.language), asc(deskIdioms.words)),
    tx.select({ id: members.personId, name: members.name }).from(members),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ deskId: _desk, ...row }) => ({ ...row, addedBy: names.get(row.addedBy) ?? '' }));
}

/** Those that a text translated from a language may have put word for word; all of them when the language is not known. */
export async function idiomsFor(tx: Tx, translatedFrom: string | null): Promise<Idiom[]> {
  const { language, words, original, meaning } = deskIdioms;
  const rows = await tx.select({ language, words, original, meaning }).from(deskIdioms).orderBy(asc(words));
  const from = translatedFrom?.split('-')[0];
  return rows.filter((row) => from === undefined || row.language === from);
}
