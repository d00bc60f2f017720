import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, request as requestPlain, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { pinAddress, refusalOf, type Resolve } from '#lib/fetch/pin-address';
import { type FetchPolicy, judgeUrl } from '#lib/fetch/policy';

/** The header that marks an answer of the proxy's own, with the code of the refusal. */
export const GUARD_HEADER = 'x-guard';

export interface GuardedProxy {
  port: number;
  username: string;
  /** Made for this proxy alone: another process of the machine cannot go through it. */
  password: string;
  /** What was refused, with the code of why. */
  blocked: { url: string; code: string }[];
  close: () => Promise<void>;
}

interface Limits {
  policy: FetchPolicy;
  resolve?: Resolve;
  /** Aborted when nobody waits any more; ends every connection. */
  signal: AbortSignal;
  /** Of all answers together. */
  mostBytes?: number;
}

const MOST_BYTES = 300_000_000;
const MOST_SOCKETS = 256;

/**
 * A forward proxy on loopback for one browser: every address it asks for is judged by the policy, every name by the IP addresses
 * it has, and exactly those are connected to. What is refused is answered with 403 and the code. Close it when the browser is done.
 */
export async function openGuardedProxy({ mostBytes = MOST_BYTES, ...limits }: Limits): Promise<GuardedProxy> {
  const password = randomBytes(24).toString('base64url');
  const blocked: GuardedProxy['blocked'] = [];
  const sockets = new Set<Duplex>();
  const guard: Guard = { ...limits, blocked, sockets, secret: secretOf('capture', password), left: { bytes: mostBytes } };
  const server = createServer((request, response) => void forward(request, response, guard));
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => void tunnel(request, { socket, head }, guard));
  server.on('connection', (socket) => keepTrack(sockets, socket));
  server.on('clientError', (_error, socket) => socket.destroy());
  server.maxConnections = MOST_SOCKETS;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => closeAll(server, sockets);
  limits.signal.addEventListener('abort', () => void close(), { once: true });
  return { port: (server.address() as AddressInfo).port, username: 'capture', password, blocked, close };
}

interface Guard extends Limits {
  blocked: GuardedProxy['blocked'];
  sockets: Set<Duplex>;
  secret: Buffer;
  left: { bytes: number };
}

function secretOf(username: string, password: string): Buffer {
  return Buffer.from(`Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
}

function isKnown({ headers }: IncomingMessage, { secret }: Guard): boolean {
  const given = Buffer.from(headers['proxy-authorization'] ?? '');
  return given.length === secret.length && timingSafeEqual(given, secret);
}

function keepTrack(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => sockets.delete(socket));
}

async function closeAll(server: Server, sockets: Set<Duplex>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}

/** A plain request in absolute form, RFC 9112 section 3.2.2. */
async function forward(request: IncomingMessage, response: ServerResponse, guard: Guard): Promise<void> {
  if (!isKnown(request, guard)) {
    response.writeHead(407, { 'proxy-authenticate': 'Basic realm="capture"' }).end();
    return;
  }
  const address = request.url ?? '';
  try {
    const { url, isOwn } = judgeUrl(address, guard.policy);
    if (url.protocol !== 'http:') throw new TypeError('only http comes unencrypted');
    const lookup = await pinAddress({ host: url.hostname, isOwn, resolve: guard.resolve, signal: guard.signal });
    const headers = withoutHops(request);
    const onward = requestPlain(
      url,
      { method: request.method, headers, lookup, agent: false, signal: guard.signal },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.statusMessage, withoutHops(answer));
        count(answer, guard, () => response.destroy());
        answer.pipe(response);
      },
    );
    onward.on('error', (error) => refuse(response, { address, error, guard }));
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  } catch (error) {
    refuse(response, { address, error, guard });
  }
}

function refuse(response: ServerResponse, { address, error, guard }: { address: string; error: unknown; guard: Guard }): void {
  const { code } = refusalOf(error, guard.signal);
  guard.blocked.push({ url: address, code });
  if (response.headersSent) response.destroy();
  else response.writeHead(403, { [GUARD_HEADER]: code, 'content-length': '0' }).end();
}

/** An encrypted connection, RFC 9110 section 9.3.6: the proxy sees where to, not what. */
async function tunnel(request: IncomingMessage, { socket, head }: { socket: Socket; head: Buffer }, guard: Guard): Promise<void> {
  if (!isKnown(request, guard)) {
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="capture"\r\n\r\n');
    return;
  }
  const address = `https://${request.url ?? ''}`;
  const give = (error: unknown) => {
    const { code } = refusalOf(error, guard.signal);
    guard.blocked.push({ url: address, code });
    socket.end(`HTTP/1.1 403 Forbidden\r\n${GUARD_HEADER}: ${code}\r\ncontent-length: 0\r\n\r\n`);
  };
  try {
    const { url, isOwn } = judgeUrl(address, guard.policy);
    const lookup = await pinAddress({ host: url.hostname, isOwn, resolve: guard.resolve, signal: guard.signal });
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const onward = connect({ host, port: Number(url.port || 443), lookup });
    keepTrack(guard.sockets, onward);
    onward.once('error', give);
    onward.once('connect', () => {
      onward.off('error', give);
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      count(onward, guard, () => socket.destroy());
      onward.pipe(socket);
      socket.pipe(onward);
    });
    socket.on('close', () => onward.destroy());
    onward.on('close', () => socket.destroy());
  } catch (error) {
    give(error);
  }
}

/** What comes in counts, all of it together. */
function count(from: NodeJS.ReadableStream, { left }: Guard, stop: () => void): void {
  from.on('data', (part: Buffer) => {
    left.bytes -= part.length;
    if (left.bytes < 0) stop();
  });
}

const HOPS = new Set(['connection', 'keep-alive', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'upgrade']);

/** The headers of a message without those that are between two neighbours only, RFC 9110 section 7.6.1. */
function withoutHops({ rawHeaders }: IncomingMessage): string[] {
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, at) => rawHeaders.slice(at * 2, at * 2 + 2));
  return pairs.filter(([name = '']) => !HOPS.has(name.toLowerCase())).flat();
}
