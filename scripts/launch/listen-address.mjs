import { createServer } from 'node:net';
import { Halt } from './halt.mjs';

/**
 * Where the desk listens and under which address people open it, read from PORT, HOST and PUBLIC_URL.
 * @param {NodeJS.ProcessEnv} environment
 */
export function readAddress({ PORT, HOST, PUBLIC_URL }) {
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Halt(`PORT must be a number from 1 to 65535, not "${PORT}".`);
  // Not "localhost": that may listen on ::1 alone, and 127.0.0.1 would be refused.
  const host = !HOST || HOST === 'localhost' ? '127.0.0.1' : HOST;
  const publicUrl = readPublicUrl(PUBLIC_URL);
  return { port, host, publicUrl, url: publicUrl ?? `http://localhost:${port}`, isLocal: isLoopback(host) && !publicUrl };
}

function readPublicUrl(text) {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
  if (!isPlain) throw new Halt(`PUBLIC_URL must be the bare address people open, like https://desk.example.org, not "${text}".`);
  return url.origin;
}

/** @param {string} host */
export function isLoopback(host) {
  return host === '::1' || host === 'localhost' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Refuses a port that somebody else listens on, before anything is built.
 * @param {{ port: number, host: string }} address
 */
export async function checkPort({ port, host }) {
  // A browser tries ::1 for localhost first and would reach the stranger there.
  const hosts = isLoopback(host) ? ['127.0.0.1', '::1'] : [host];
  for (const each of hosts) {
    const code = await tryListen(port, each);
    if (code === 'EADDRINUSE') {
      throw new Halt(`Port ${port} is taken (is the desk running already?). Choose another one: PORT=${port + 1} npm start`);
    }
    if (code === 'EACCES') throw new Halt(`Port ${port} needs more rights than this user has. Choose one above 1023.`);
    if (code && each === host) throw new Halt(`HOST ${host} is not an address of this machine (${code}).`);
  }
}

function tryListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
