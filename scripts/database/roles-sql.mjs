/**
 * The SQL that makes the three roles. Run by the launcher as superuser, or by hand on a Postgres of one's own.
 * cs_owner owns the database and runs migrations; cs_gate cannot log in and owns the few functions that see across desks
 * (cs_owner is its member, so that a migration can hand a function over, for which cs_gate needs CREATE on the schema);
 * cs_app is what the application connects as: it owns nothing and row-level security holds for it.
 * @param {{ owner: string, app: string }} passwords letters, digits, - and _ only
 * @returns {string[]} one statement each
 */
export function rolesSql({ owner, app }) {
  const plain = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
  return [
    `CREATE ROLE cs_owner LOGIN ${plain} PASSWORD '${owner}'`,
    `CREATE ROLE cs_gate NOLOGIN ${plain}`,
    `CREATE ROLE cs_app LOGIN ${plain} PASSWORD '${app}'`,
    'GRANT cs_gate TO cs_owner',
  ];
}

/**
 * The SQL that makes a database for the roles, run as superuser outside a transaction.
 * @param {string} database
 * @param {string} [template]
 */
export function databaseSql(database, template) {
  return [
    `CREATE DATABASE "${database}" OWNER cs_owner${template ? ` TEMPLATE "${template}"` : ''}`,
    // PUBLIC may else connect and make temporary tables, and cs_app shall own nothing.
    `REVOKE ALL ON DATABASE "${database}" FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE "${database}" TO cs_app`,
  ];
}

/** The SQL that hands the schema to its owner; run as superuser inside the new database. */
export function schemaSql() {
  return [
    'ALTER SCHEMA public OWNER TO cs_owner',
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    'GRANT USAGE ON SCHEMA public TO cs_app',
    'GRANT USAGE, CREATE ON SCHEMA public TO cs_gate',
  ];
}
