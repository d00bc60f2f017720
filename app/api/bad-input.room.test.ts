import { randomBytes, randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '#lib/db/connection';
import refusals from '../../messages/en/refusals.json';
import { call, type Odd, type Said } from './_trial/call';
import { type Furnished, furnishDesk, type Ids } from './_trial/furnish-desk';
import { type Declared, readDeclared } from './_trial/read-manifest';
import { type Path, pathsIn, type Sample, sampleInputs, valueAt, withValue } from './_trial/sample-input';

const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
let own: Furnished;
let foreign: Furnished;
beforeAll(async () => {
  own = await furnishDesk(database(), 'Own desk');
  foreign = await furnishDesk(database(), 'Foreign desk');
  const { deskId, people } = own.desk;
  await admin`insert into operations (desk_id, op_id, person_id, verb, input_hash, answer)
    values (${deskId}, ${USED}, ${people.cleo}, 'earlier', 'another', '{}')`;
}, 60_000);
afterAll(() => admin.end());

/** Every row there is, but for sessions, which the calls themselves begin, and counted guesses. */
async function countRows(): Promise<string> {
  const [row] = await admin`
    select string_agg(c.relname || ' ' || (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || quote_ident(c.relname), false, true, '')))[1]::text, ', ' order by c.relname) as rows
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('sessions', 'throttle')`;
  return String(row?.rows);
}

/** A clear no: the right status, a code, and a sentence of its own. */
function expectRefusal(said: Said, statuses: number[]): void {
  expect(statuses, JSON.stringify(said.body)).toContain(said.status);
  expect(Object.keys(said.body).filter((name) => !['code', 'sentence', 'field', 'changes'].includes(name))).toEqual([]);
  expect(said.body.code).toMatch(/^\w+$/);
  expect(said.body.sentence).toMatch(/^\p{Lu}.+[.?]$/su);
  expect([refusals.refused, refusals.fault]).not.toContain(said.body.sentence);
}

/** The sample with ids of this desk and the revisions that its claim has. */
function fill(sample: Sample, ids: Ids): Sample {
  const filled = pathsIn(sample).reduce((at, path) => {
    const id = isId(sample, path) ? ids[nameOf(path)] : undefined;
    return id ? withValue(at, path, id) : at;
  }, sample);
  return 'seen' in filled ? Object.assign(filled, { seen: own.seen }) : filled;
}

const UUID = /^[0-9a-f-]{36}$/;
const isId = (sample: Sample, path: Path) => {
  const value = valueAt(sample, path);
  return typeof value === 'string' && (UUID.test(value) || isHash(path));
};
/** Kept files are named by their hash. */
const isHash = (path: Path) => /(sha256|hash)$/i.test(String(path.at(-1)));
const nobodys = (path: Path) => (isHash(path) ? randomBytes(32).toString('hex') : randomUUID());
/** candidateIds[0] is a candidateId. */
const nameOf = (path: Path) => String(path.findLast((part) => typeof part === 'string')).replace(/Ids$/, 'Id');

const declared = await readDeclared();
const mutations = declared.filter(({ method }) => method !== 'GET');
const named = (entries: Declared[]) => entries.map((entry) => [`${entry.method} ${entry.path}`, entry] as const);
const samplesOf = (entry: Declared) => sampleInputs(entry.handler.declares.input);
const isTaken = (entry: Declared, input: Sample) => entry.handler.declares.input.safeParse(input).success;
const isByPerson = ({ handler }: Declared) => handler.declares.by === 'person';
const inBody = (entry: Declared) => (path: Path) => !entry.names.includes(String(path[0]));

const TEN_MB = JSON.stringify({ words: 'x'.repeat(10_000_000) });
/** Ten megabytes of which nobody said how long they are. */
function unannounced(parts = 100): ReadableStream {
  const part = Buffer.alloc(100_000, 120);
  let left = parts;
  return new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(part) : controller.close()),
  });
}

// Verbs that write nothing, and so take no operation id; and one whose id is kept in the desk it makes, where its own test
// reuses it.
const WITHOUT_OPERATION = [
  'tryQuote',
  'understandDocument',
  'understandDate',
  'previewVersion',
  'understandLines',
  'checkLedger',
  'openAnotherDesk',
];

/** A test that this route has; what does not concern a route is not counted as skipped. */
const when = (isConcerned: boolean) => (name: string, test: () => Promise<void>) => void (isConcerned && it(name, test));

/** An operation id under which something else was done before. */
const USED = randomUUID();

describe.each(named(mutations))('%s', (_name, entry) => {
  const [plain = {}] = samplesOf(entry);
  let before: string;
  beforeAll(async () => {
    before = await countRows();
  });
  afterAll(async () => {
    expect(await countRows()).toBe(before);
  });
  const refused = async (statuses: number[], odd: Odd, input = fill(plain, own.ids)) =>
    expectRefusal(await call(entry, own, input, odd), statuses);

  it('is answered only to our own page, in JSON', async () => {
    for (const origin of [null, 'https://elsewhere.example', 'null']) await refused([403], { headers: { origin } });
    await refused([403], { headers: { 'sec-fetch-site': 'cross-site' } });
    await refused([403], { headers: { 'sec-fetch-site': 'same-site', origin: null } });
    for (const type of [null, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      await refused([403], { headers: { 'content-type': type } });
  });

  when(entry.handler.declares.by !== 'anyone')('is answered only with a live session', async () => {
    await refused([401], { isStranger: true });
    await refused([401], { headers: { cookie: 'next-auth.session-token=forged' } });
  });

  when(isByPerson(entry))('names the desk its screen was made for', async () => {
    await refused([409], { headers: { 'x-desk': foreign.desk.deskId } });
    await refused([422], { headers: { 'x-desk': null } });
    await refused([422], { headers: { 'idempotency-key': 'again' } });
  });

  when(entry.handler.declares.fresh)('asks for the password again after twelve hours', async () => {
    const input = fill(plain, own.ids);
    const later = { ...entry, handler: Object.assign(aged(entry.handler), { declares: entry.handler.declares }) };
    const said = await call(later, own, input, { isNewcomer: true });
    expect([said.status, said.body.code]).toEqual([403, 'confirmPassword']);
  });

  const isFile = entry.handler.declares.body === 'file';

  when(isFile)('refuses fifty-one megabytes that come one by one', async () => {
    await refused([413], { body: unannounced(510) });
  });

  when(!isFile)('refuses what is no JSON object', async () => {
    for (const body of ['{', 'a=b', '{"a":1,}', Buffer.from([0x7b, 0xff, 0x7d])]) await refused([400], { body });
    for (const body of ['[]', 'null', '"words"', '7', 'true']) await refused([422], { body });
  });

  when(!isFile)('refuses ten megabytes, announced or not', async () => {
    await refused([413], { body: TEN_MB, headers: { 'content-length': String(TEN_MB.length) } });
    await refused([413], { body: unannounced() });
  });

  it('refuses a field it does not know', async () => {
    for (const name of ['surprise', 'reviewerId', 'personId_', '__proto__', 'constructor']) {
      if (isFile) {
        await refused([422], {}, { ...fill(plain, own.ids), [name]: '1' });
        continue;
      }
      const body = JSON.stringify(fill(plain, own.ids)).replace(/\}$/, `${Object.keys(plain).length > 0 ? ',' : ''}"${name}":1}`);
      await refused([422], { body: strip(body, entry) });
    }
  });

  it('refuses values of another type, NUL and lone surrogates, wherever they stand', async () => {
    for (const sample of samplesOf(entry).map((each) => fill(each, own.ids))) {
      for (const path of pathsIn(sample).filter(inBody(entry))) {
        const isText = typeof valueAt(sample, path) === 'string';
        const wrong = [{ wrong: [] }, 17, 'x', true, [[]], null].filter(
          (value) => !isTaken(entry, withValue(sample, path, value)),
        );
        // In an address everything is text, and half a character is made whole before it is sent.
        const odd = isText ? ['a\u0000b', ...(isFile ? [] : ['a\ud800b', '\udc00'])] : [];
        for (const value of [...(isFile ? [] : wrong.slice(0, 2)), ...odd])
          await refused([403, 404, 409, 422], {}, withValue(sample, path, value));
      }
    }
  });

  when(entry.names.length > 0)('answers a malformed id in its address like a missing row', async () => {
    for (const name of entry.names.filter((each) => each !== 'n'))
      for (const value of ['1', "' or 1=1 --", 'a\u0000b', '\ud800', own.ids.claimId?.slice(1)])
        await refused([404], {}, Object.assign(fill(plain, own.ids), { [name]: value }));
  });

  when(isByPerson(entry))('answers ids of another desk exactly like ids that nobody has', async () => {
    for (const sample of samplesOf(entry)) {
      const filled = fill(sample, own.ids);
      // Words pasted beside an id would be taken instead of it.
      const input = 'snapshot' in filled ? Object.assign(filled, { snapshot: null }) : filled;
      for (const path of pathsIn(sample).filter((each) => isId(sample, each))) {
        const id = foreign.ids[nameOf(path)];
        expect(id, `furnish-desk.ts says which row ${nameOf(path)} names`).toBeDefined();
        const there = await call(entry, own, withValue(input, path, id));
        const nowhere = await call(entry, own, withValue(input, path, nobodys(path)));
        expectRefusal(there, entry.names.includes(String(path[0])) ? [404] : [404, 403, 409, 422]);
        expect(there).toEqual(nowhere);
      }
    }
  });

  when(isByPerson(entry) && !WITHOUT_OPERATION.includes(entry.handler.declares.verb))(
    'refuses an operation id that was used for something else',
    async () => {
      const said = await call(entry, own, fill(plain, own.ids), { headers: { 'idempotency-key': USED } });
      expect([said.status, said.body.code]).toEqual([409, 'operationReused']);
    },
  );
});

describe.each(named(declared.filter(({ method }) => method === 'GET')))('%s', (_name, entry) => {
  const [plain = {}] = samplesOf(entry);

  it('reads for people of the desk only, and only what it knows', async () => {
    const input = fill(plain, own.ids);
    expectRefusal(await call(entry, own, input, { isStranger: true }), [401]);
    expectRefusal(await call(entry, own, input, { headers: { 'x-desk': foreign.desk.deskId } }), [409]);
    expectRefusal(await call(entry, own, Object.assign({}, input, { surprise: 1 })), [422]);
    for (const name of entry.names) expectRefusal(await call(entry, own, Object.assign({}, input, { [name]: '1' })), [404]);
  });

  it('answers whatever its address holds without a fault', async () => {
    const input = fill(plain, own.ids);
    for (const path of pathsIn(input).filter(inBody(entry)))
      for (const value of ['\u0000', '\ud800', '', 'x'.repeat(3000), ['a', 'b'], '-1', '1e999'])
        expect((await call(entry, own, withValue(input, path, value))).status).toBeLessThan(500);
  });

  when(entry.names.length > 0)('answers ids of another desk exactly like ids that nobody has', async () => {
    const there = await call(entry, own, fill(plain, foreign.ids));
    const nowhere = Object.fromEntries(entry.names.map((name) => [name, randomUUID()]));
    expectRefusal(there, [404]);
    expect(there).toEqual(await call(entry, own, Object.assign(fill(plain, own.ids), nowhere)));
  });
});

/** The same handler, met by a session that began thirteen hours ago. */
function aged(handler: Declared['handler']): Declared['handler'] {
  const late = async (...args: Parameters<Declared['handler']>) => {
    await admin`update sessions set started_at = now() - interval '13 hours'
      where id = (select id from sessions order by started_at desc limit 1)`;
    return handler(...args);
  };
  return late as Declared['handler'];
}

/** The body without what stands in the address. */
function strip(body: string, entry: Declared): string {
  return entry.names.reduce((at, name) => at.replace(new RegExp(`"${name}":"[^"]*",?`), ''), body);
}
