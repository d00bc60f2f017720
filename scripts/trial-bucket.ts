import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BucketSettings } from '#lib/keeping/blob-bucket';

const MOST_BYTES = 20_000_000;
const KEY_ID = 'AKTRIAL';
const SECRET = 'trial/secret+key';

export interface TrialBucket {
  settings: Required<BucketSettings>;
  /** What lies in it, by the path of its object. */
  objects: Map<string, Buffer>;
  /** What was asked, as `PUT 200`. */
  asked: string[];
  /** How many requests are answered with 503 before it works. */
  failing: { times: number };
  close: () => Promise<void>;
}

/** A store of the tests' own on loopback that speaks as much of S3 as is used, and checks each signature by its own reading of it. */
export async function openTrialBucket(): Promise<TrialBucket> {
  const objects = new Map<string, Buffer>();
  const asked: string[] = [];
  const failing = { times: 0 };
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      asked.push(`${request.method} ${status}`);
      response.writeHead(status, headers).end(body);
    });
  });
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const body = Buffer.concat(await request.toArray());
    const path = request.url ?? '';
    if (failing.times > 0) return { status: ((failing.times -= 1), 503) };
    if (request.headers.authorization !== expected(request) || body.length > MOST_BYTES) return { status: 403 };
    if (hash(body) !== request.headers['x-amz-content-sha256']) return { status: 400 };
    if (request.method !== 'PUT') return without(request, path);
    if (Number(request.headers['content-length']) !== body.length) return { status: 411 };
    if (request.headers['if-none-match'] === '*' && objects.has(path)) return { status: 412 };
    objects.set(path, body);
    return { status: 200 };
  };
  const without = ({ method, headers }: IncomingMessage, path: string): Answer =>
    method === 'DELETE' ? { status: objects.delete(path) ? 204 : 404 } : part(objects.get(path), headers.range);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const S3_ENDPOINT = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place = { S3_ENDPOINT, S3_BUCKET: 'desk', S3_REGION: 'eu-trial-1', S3_PREFIX: 'kept/files' };
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { settings: { ...place, S3_KEY_ID: KEY_ID, S3_SECRET: SECRET }, objects, asked, failing, close };
}

interface Answer {
  status: number;
  body?: Buffer;
  headers?: Record<string, string>;
}

function part(object: Buffer | undefined, range: string | undefined): Answer {
  if (!object) return { status: 404 };
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  return from ? { status: 206, body: object.subarray(Number(from), Number(to) + 1) } : { status: 200, body: object };
}

/** The Authorization header as AWS Signature Version 4 has it, made from what arrived. */
function expected({ method = '', url = '', headers }: IncomingMessage): string {
  const [, day = '', region = '', signed = ''] =
    /Credential=[^/]+\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+),/.exec(headers.authorization ?? '') ?? [];
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [method, url, '', lines.join(''), signed, String(headers['x-amz-content-sha256'])].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', String(headers['x-amz-date']), scope, hash(Buffer.from(canonical))].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce((made, part) => hmac(made, part), hmac(`AWS4${SECRET}`, day));
  return `AWS4-HMAC-SHA256 Credential=${KEY_ID}/${scope}, SignedHeaders=${signed}, Signature=${hmac(key, toSign).toString('hex')}`;
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hmac(key: string | Buffer, words: string): Buffer {
  return createHmac('sha256', key).update(words).digest();
}
