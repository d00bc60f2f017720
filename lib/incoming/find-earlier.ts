import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { claims, claimVersions } from '#lib/claims/schema';
import type { Tx } from '#lib/db/connection';
import { addressKey, wordsKey } from '#lib/incoming/match-key';
import { incomingItems } from '#lib/incoming/schema';
import type { IncomingKind } from '#lib/incoming/vocabulary';
import { documents } from '#lib/intake/schema';

/** Something of the desk that says the same, by the same words or the same address and by nothing else. */
export interface Earlier {
  kind: 'claim' | 'document' | 'item';
  id: string;
  label: string;
  /** A claim's number. */
  number: number | null;
  stage: string;
}

interface Line {
  kind: IncomingKind;
  words: string;
  address: string | null;
  matchHash: string;
}

/** What the desk has already of each of these lines, by their match hash: claims first, then documents, then what came in earlier. */
export async function findEarlier(tx: Tx, lines: readonly Line[]): Promise<Map<string, Earlier[]>> {
  if (lines.length === 0) return new Map();
  const finds = [findClaims, findDocuments, findItems];
  const all = new Map<string, Earlier[]>();
  for (const find of finds) {
    for (const [hash, found] of await find(tx, lines)) all.set(hash, [...(all.get(hash) ?? []), ...found]);
  }
  return all;
}

type Found = [hash: string, Earlier[]][];

async function findClaims(tx: Tx, lines: readonly Line[]): Promise<Found> {
  const keys = new Map(lines.flatMap((line) => (line.kind === 'text' ? [[wordsKey(line.words), line.matchHash] as const] : [])));
  keys.delete('');
  if (keys.size === 0) return [];
  // The words of the claim as wordsKey would write them.
  const key = sql<string>`trim(regexp_replace(lower(normalize(${claimVersions.claimLine}, nfkc)), '[^[:alnum:]]+', ' ', 'g'))`;
  const rows = await tx
    .select({ key, id: claims.id, label: claimVersions.claimLine, number: claims.number, stage: claims.stage })
    .from(claims)
    .innerJoin(
      claimVersions,
      and(eq(claimVersions.deskId, claims.deskId), eq(claimVersions.claimId, claims.id), eq(claimVersions.rev, claims.claimRev)),
    )
    .where(sql`${key} = any(${sql.param([...keys.keys()])}::text[])`)
    .orderBy(claims.number)
    .limit(200);
  return rows.map(({ key: words, ...row }) => [keys.get(words) ?? '', [{ kind: 'claim', ...row }]]);
}

async function findDocuments(tx: Tx, lines: readonly Line[]): Promise<Found> {
  const keys = new Map<string, string[]>();
  for (const { address, matchHash } of lines) {
    const key = address && addressKey(address);
    if (key) keys.set(key, [...(keys.get(key) ?? []), matchHash]);
  }
  if (keys.size === 0) return [];
  const hosts = [...keys.keys()].map((key) => key.split(/[/?]/)[0] ?? '');
  const host = sql`regexp_replace(lower(split_part(split_part(${documents.url}, '/', 3), '?', 1)), '^www\\.', '')`;
  const { id, title: label, url, stage } = documents;
  const rows = await tx
    .select({ id, label, url, stage })
    .from(documents)
    .where(and(isNotNull(url), sql`${host} = any(${sql.param(hosts)}::text[])`))
    .orderBy(documents.filedAt)
    .limit(1000);
  return rows.flatMap(({ url: address, ...row }) =>
    (keys.get(addressKey(address ?? '') ?? '') ?? []).map((hash): Found[number] => [
      hash,
      [{ kind: 'document', number: null, ...row }],
    ]),
  );
}

async function findItems(tx: Tx, lines: readonly Line[]): Promise<Found> {
  const { id, words, matchHash, stage, sameAsId } = incomingItems;
  const hashes = lines.map((line) => line.matchHash);
  const rows = await tx
    .select({ id, label: words, hash: matchHash, stage, sameAsId })
    .from(incomingItems)
    .where(inArray(matchHash, hashes))
    .orderBy(incomingItems.broughtAt, id)
    .limit(1000);
  return rows.map((row) => [
    row.hash,
    [{ kind: 'item', id: row.sameAsId ?? row.id, label: row.label, number: null, stage: row.stage }],
  ]);
}
