import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { TransactionSql } from 'postgres';
import type { BackupTable } from './manifest';
import { quoted, type Table } from './tables';
import { countRows, Tally } from './tally';

const BATCH_BYTES = 65_536;

/**
 * Writes the rows of a table, as this transaction sees them, to a packed file of COPY's text. The wall between desks stays
 * up: rows of a desk are read desk by desk, each time as that desk.
 */
export async function copyTableOut(
  tx: TransactionSql,
  { name, columns, isOfDesk }: Table,
  { desks, path }: { desks: readonly string[]; path: string },
): Promise<BackupTable> {
  const rows = `select ${columns.map(quoted).join(', ')} from ${quoted(name)}`;
  // A few tables show cs_owner every desk at once; asking for this desk's alone keeps their rows from coming twice.
  const statement = isOfDesk ? `copy (${rows} where desk_id = app_desk()) to stdout` : `copy (${rows}) to stdout`;
  let counted = 0;
  const tally = new Tally();
  const read = async function* () {
    for (const desk of isOfDesk ? desks : [null]) {
      if (desk) await tx`select set_config('app.desk', ${desk}, true)`;
      for await (const batch of inBatches(await tx.unsafe(statement).readable())) {
        counted += countRows(batch);
        yield batch;
      }
    }
  };
  await writeFileSafely(path, (file) => pipeline(read, createGzip(), tally.pass, file));
  return { name, columns, rows: counted, bytes: tally.bytes, sha256: tally.sha256 };
}

/** postgres.js hands out single rows; packing and hashing each by itself would cost more than reading it. */
async function* inBatches(rows: Readable): AsyncGenerator<Buffer> {
  let batch: Buffer[] = [];
  let bytes = 0;
  for await (const row of rows as AsyncIterable<Buffer>) {
    batch.push(row);
    bytes += row.length;
    if (bytes < BATCH_BYTES) continue;
    yield Buffer.concat(batch);
    batch = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(batch);
  // postgres.js pauses its socket when we are slow and wakes it when the stream asks for more; one that has ended asks no
  // more, and the next query would wait for ever.
  rows._read(0);
}

/** A new file that only its owner reads, on the disk when this returns. */
export async function writeFileSafely(path: string, write: (to: Writable) => Promise<void>): Promise<void> {
  await write(createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Loads a packed file of COPY's text into its table and returns how many rows it held. */
export async function copyTableIn(tx: TransactionSql, { name, columns }: BackupTable, path: string): Promise<number> {
  let counted = 0;
  const count = async function* (source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      counted += countRows(chunk);
      yield chunk;
    }
  };
  const query = tx.unsafe(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`);
  const refused = refusalOf(query);
  const into = await query.writable();
  await Promise.race([refused, pipeline(createReadStream(path), createGunzip(), count, into)]);
  return counted;
}

/**
 * postgres.js settles a COPY as soon as it may write; what the server says when it has judged the last rows reaches nothing
 * but the query's own `reject`, and the stream would wait for ever. So we listen there.
 */
function refusalOf(query: object): Promise<never> {
  const inner = query as { reject: (error: Error) => void };
  const refused = new Promise<never>((_, fail) => {
    const { reject } = inner;
    inner.reject = (error) => {
      fail(error);
      reject(error);
    };
  });
  refused.catch(() => {}); // nobody may be waiting any more
  return refused;
}
