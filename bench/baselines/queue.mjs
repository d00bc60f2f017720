import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import postgres from 'postgres';

// The least a server can do for the queue: look the session up, read the desk's rows in one transaction behind the wall, answer
// them as JSON. Bare Node, one file, its own process. It gets the address of the database and the statements of the queue.
const { url, connections, statements } = JSON.parse(process.env.BARE_QUEUE ?? '{}');
const sql = postgres(url, { max: connections, onnotice: () => {} });

const server = createServer(async (request, response) => {
  const secret = /(?:^|;\s*)session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const [session] = await sql`select * from open_session(${createHash('sha256').update(secret).digest()})`;
  if (!session) return response.writeHead(401).end();
  const answer = await sql.begin(async (tx) => {
    await tx`select set_config('app.desk', ${session.desk_id}, true)`;
    const results = [];
    for (const { text, values } of statements) results.push(await tx.unsafe(text, values, { prepare: true }));
    return results;
  });
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  return response.end(JSON.stringify(answer));
});

server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void sql.end({ timeout: 1 }));
});
