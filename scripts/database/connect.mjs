import postgres from 'postgres';

/**
 * Opens one connection, runs `work` and closes it.
 * @template T
 * @param {string} url
 * @param {(sql: import('postgres').Sql) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function connect(url, work) {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10, prepare: false });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * @param {string} url
 * @param {string[]} statements
 */
export async function runStatements(url, statements) {
  await connect(url, async (sql) => {
    for (const statement of statements) await sql.unsafe(statement);
  });
}
