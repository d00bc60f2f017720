import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A web site of the tests' own on loopback, which the guard knows as `paper.example`. */
export interface Site {
  /** `paper.example:port`, as an operator would allow it. */
  host: string;
  port: number;
  hits: string[];
  close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Opens a site that answers by path; what has no answer is 404. */
export async function openTrialSite(pages: Record<string, Answer>, { isSecure = false } = {}): Promise<Site> {
  const hits: string[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    hits.push(path);
    const answer = pages[path] ?? notThere;
    answer(request, response);
  };
  const server: Server = isSecure ? createSecure(certificate(), listener) : createServer(listener);
  // A WebSocket that is asked for is a hit as well.
  server.on('upgrade', (request, socket) => {
    hits.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { host: `paper.example:${port}`, port, hits, close };
}

function certificate() {
  const read = (name: string) => readFileSync(join(import.meta.dirname, name));
  return { key: read('trial-site-key.pem'), cert: read('trial-site-certificate.pem') };
}

const notThere: Answer = (_request, response) => {
  response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>');
};

/** A page of words and whatever else it loads. */
export function html(words: string): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(words);
  };
}

export function zipped(words: string): Answer {
  return (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.from(words)));
  };
}

export function redirect(to: string): Answer {
  return (_request, response) => {
    response.writeHead(302, { location: to }).end();
  };
}

export function bytes(type: string, content: Uint8Array): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(content);
  };
}

/** Every name of the tests means this machine. */
export const HERE = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
