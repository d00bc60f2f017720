import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { Halt } from './launch/halt.mjs';
import { useDatabase } from './launch/use-database.mjs';

// npm run --silent examples -- [--desk NAME] FOLDER: writes what people made of what was proposed to them as examples for
// `npm run train`, in the training data's own forms: FOLDER/checkworthiness/desk-NAME.jsonl and FOLDER/attribution/desk-NAME.jsonl;
// beside them FOLDER/flags/desk-NAME.jsonl, which flags on words were kept and which were dropped, and
// FOLDER/corrections/desk-NAME.jsonl, texts with each reading that somebody corrected, before and after,
// and each guess that somebody let stand, for `npm run eval -- corrections`.
// The server may be on or off. What is written holds the desk's texts: keep it as you keep the desk.

const USAGE = 'Name a folder: npm run --silent examples -- [--desk NAME] FOLDER';

async function writeExamples(): Promise<void> {
  const { desk, folder } = readCommand();
  const found = await useDatabase(() => readEveryDesk(desk));
  if (found.length === 0) throw new Halt(desk ? `There is no desk called “${desk}”.` : 'There is no desk.');
  const names = new Set<string>();
  for (const { name, examples } of found) {
    const file = `${freeName(name, names)}.jsonl`;
    write(join(folder, 'checkworthiness'), file, examples.worthiness);
    write(join(folder, 'attribution'), file, examples.attribution);
    write(join(folder, 'flags'), file, examples.flags);
    write(join(folder, 'corrections'), file, examples.corrections);
    const { worthiness, attribution, flags, corrections } = examples;
    const corrected = corrections.flatMap((each) => each.corrections).length;
    const confirmed = corrections.flatMap((each) => each.confirmations ?? []).length;
    console.log(
      `${name}: ${worthiness.length} passages, ${attribution.length} paragraphs with who said what, ${flags.length} flags, ${corrected} corrections, ${confirmed} confirmed guesses (${file})`,
    );
  }
}

function readCommand(): { desk?: string; folder: string } {
  try {
    const { values, positionals } = parseArgs({ options: { desk: { type: 'string' } }, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder && more.length === 0) return { desk: values.desk, folder: resolve(folder) };
  } catch {
    // An option that is not known: the usage says which are.
  }
  throw new Halt(USAGE);
}

async function readEveryDesk(only: string | undefined) {
  // Both read the environment, which has just been set.
  const [{ openDb }, { inDesk }, { readExamples }] = await Promise.all([
    import('#lib/db/connection'),
    import('#lib/db/in-desk'),
    import('#lib/candidates/examples/read-examples'),
  ]);
  const { db, close } = openDb(process.env.DATABASE_URL ?? '', { connections: 1, prepare: false });
  try {
    const desks = await db.execute<{ id: string; name: string }>(sql`select id, name from list_desks()`);
    const found = [];
    for (const { id: deskId, name } of desks)
      if (only === undefined || name === only) found.push({ name, examples: await inDesk({ db, deskId }, readExamples) });
    return found;
  } finally {
    await close();
  }
}

/** "desk-harbour-desk"; with a number behind when another desk is called alike. */
function freeName(name: string, taken: Set<string>): string {
  const plain = `desk-${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'examples'
  }`;
  let free = plain;
  for (let n = 2; taken.has(free); n += 1) free = `${plain}-${n}`;
  taken.add(free);
  return free;
}

function write(folder: string, file: string, rows: readonly object[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

writeExamples().catch((error: unknown) => {
  console.error(error instanceof Halt ? error.message : error);
  process.exit(1);
});
