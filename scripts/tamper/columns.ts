import type { Sql } from 'postgres';

export interface Column {
  table: string;
  column: string;
  type: string;
}

/** What the ledger does not promise, and why. Everything else of a desk is tampered with in turn. */
const LEFT_OUT: Record<string, string> = {
  candidates: 'proposals of a machine until accepted; accepting records the words',
  model_readings: 'what was asked of a model and how many proposals came of it; its events hold the numbers',
  also_proposed: 'which proposals a model made as well; nothing rests on it',
  captures: 'a page is spoken for where a source names it; one that nobody used is not',
  chat_hooks: 'a door out, not content; the events say who changed it',
  claim_counters: 'the next free number; gaps are allowed',
  desk_idioms: 'how texts are read; the events of the desk say who changed it',
  flag_answers: 'what was made of a machine’s flags; no finding rests on it, and events say who answered what',
  deliveries: 'what left the desk; the events say what was done',
  declarations: 'what holds now; the event says who declared what',
  inspections: 'what was found in a file; the words that a quote was proven in are spoken for where evidence names them',
  invitations: 'a door, not content',
  file_checks: 'when kept bytes were hashed, and how they were found; verify hashes them itself',
  nights: 'whether the files of a night were hashed',
  latest_uploads: 'when a file came again; it only keeps it longer',
  retention_rules: 'for how long copies are kept; the events of the desk say who changed it',
  'removed_copies.returned_at': 'whether it is kept again; verify looks for the copy itself then',
  'removed_copies.gone_at': 'when the bytes left the store, which verify does not need to know',
  files: 'a file is spoken for where evidence or an answer names it; an upload nobody used is not',
  looks: 'what somebody has seen, so that changes can be shown',
  members: 'rights of this moment; the events of the desk say how they came about',
  mornings: 'whether the digests of a day were planned',
  notice_choices: 'how somebody wants to hear of things',
  notices: 'what somebody was told; the events say what was done',
  operations: 'answers to repeated commands',
  'policies.made_at': 'what a policy says is recorded, and when it was recorded',
  scales: 'named by version in every statement',
  sources: 'an id; what is said of a source stands in its versions',
  source_changes: 'what a page said later; nothing of a claim changes by it, and the copy it was proven in is the ledger’s',
  watch_rules: 'how often pages are looked at; the events of the desk say who changed it',
  watched_pages: 'when a page was looked at',
  vault_files: 'sealed under keys of their own, and kept out of the ledger on purpose',
  vault_items: 'sealed under keys of their own, and kept out of the ledger on purpose',
  vault_log: 'the vault’s own record, which no event may repeat',
  vault_readers: 'who may open what, as it is now',
  untold: 'what nobody was told of yet',
  working_copies: 'text that nobody has saved',
  checkpoint_times:
    'a witness from outside: a token proves itself or is refused, and one that is gone takes nothing from the record',
  'mentions.seen_at': 'what somebody has seen, so that it is shown until then',
  'checkpoints.at': 'when a head was signed is no part of a signed head',
  'desk_keys.made_at': 'the id of a key is the hash of it',
  'origins.made_by': 'only its name is signed',
  'origins.made_at': 'only its name is signed',
};

/** Every column of every table of a desk that the ledger speaks for, read from the database itself. */
export async function readColumns(sql: Sql): Promise<{ columns: Column[]; stale: string[] }> {
  const all = await sql<Column[]>`
    select c.table_name as table, c.column_name as column, c.udt_name as type
    from information_schema.columns c join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and exists (select from information_schema.columns d where d.table_schema = 'public' and d.table_name = c.table_name and d.column_name = 'desk_id')
    order by 1, 2`;
  const leftOut = new Set(Object.keys(LEFT_OUT));
  const columns = all.filter(({ table, column }) => !leftOut.has(table) && !leftOut.has(`${table}.${column}`));
  const names = new Set(all.flatMap(({ table, column }) => [table, `${table}.${column}`]));
  return { columns, stale: [...leftOut].filter((name) => !names.has(name)) };
}
