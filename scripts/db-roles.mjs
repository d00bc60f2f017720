import { DATABASE } from './database/addresses.mjs';
import { makePassword } from './database/passwords.mjs';
import { databaseSql, rolesSql, schemaSql } from './database/roles-sql.mjs';

// Prints the SQL that prepares a Postgres of one's own: `npm run --silent db:roles | psql -v ON_ERROR_STOP=1 postgres`.
const passwords = { owner: makePassword(), app: makePassword() };
const lines = [
  '-- Countersign: roles and database. Run once as a superuser on Postgres 15 or newer. The passwords are new on every print.',
  ...rolesSql(passwords).map((statement) => `${statement};`),
  ...databaseSql(DATABASE).map((statement) => `${statement};`),
  `\\connect ${DATABASE}`,
  ...schemaSql().map((statement) => `${statement};`),
  '-- Then start with (DATABASE_DIRECT_URL only when DATABASE_URL goes through a pooler):',
  `-- DATABASE_URL=postgres://cs_app:${passwords.app}@HOST:5432/${DATABASE}`,
  `-- DATABASE_OWNER_URL=postgres://cs_owner:${passwords.owner}@HOST:5432/${DATABASE}`,
];
console.log(lines.join('\n'));
