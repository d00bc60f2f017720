import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AwsV4Signer } from 'aws4fetch';
import { type Arrived, arrive } from '#lib/keeping/arrive';
import type { BlobStore } from '#lib/keeping/blob-store';

export interface BucketSettings {
  S3_ENDPOINT?: string | undefined;
  S3_BUCKET?: string | undefined;
  S3_REGION?: string | undefined;
  S3_PREFIX?: string | undefined;
  S3_KEY_ID?: string | undefined;
  S3_SECRET?: string | undefined;
}

/** A bucket of a store that speaks S3, addressed by its path. */
export interface Bucket {
  /** The address below which objects stand, with a slash at its end. */
  base: string;
  region: string;
  keyId: string;
  secret: string;
}

/** Nothing is heard for so long: the store is gone. */
const SILENCE_MS = 30_000;
const TRIES = 3;
const PAUSE_MS = 200;
/** SHA-256 of no bytes. */
const NOTHING = createHash('sha256').digest('hex');

/** The bucket that the settings name; null when they name none. Throws when they name it by halves. */
export function bucketOf({ S3_PREFIX = '', S3_REGION = 'us-east-1', ...settings }: BucketSettings): Bucket | null {
  const { S3_ENDPOINT, S3_BUCKET, S3_KEY_ID: keyId, S3_SECRET: secret } = settings;
  if (!S3_BUCKET) return null;
  if (!S3_ENDPOINT || !keyId || !secret) throw new Error('S3_BUCKET needs S3_ENDPOINT, S3_KEY_ID and S3_SECRET beside it');
  const path = [S3_BUCKET, ...S3_PREFIX.split('/')].filter((part) => part !== '').map(encodeURIComponent);
  return { base: `${S3_ENDPOINT.replace(/\/+$/, '')}/${path.join('/')}/`, region: S3_REGION, keyId, secret };
}

/** Kept files as `ab/cdef…` in a bucket. Bytes pass as streams in both directions; while they arrive they lie in `folder`. */
export function blobBucket(bucket: Bucket, folder: string): BlobStore {
  return {
    receive: (body, limit) =>
      arrive(body, {
        limit,
        arriving: join(folder, 'arriving', randomUUID()),
        put: (arrived) => putOnce(bucket, arrived),
      }),
    open: (sha256, range) => openObject(bucket, sha256, range && { range: `bytes=${range.from}-${range.to}` }),
    rehash: (sha256) => rehash(bucket, sha256),
    has: (sha256) => isIn(bucket, sha256),
    remove: (sha256) => removeObject(bucket, sha256),
  };
}

/** What lies there already under the hash is left, unless its bytes are others by now. */
async function putOnce(bucket: Bucket, { arriving, sha256, bytes }: Arrived): Promise<void> {
  const put = async (headers: Record<string, string>) => {
    const sent = { method: 'PUT', sha256, payload: sha256, headers: { ...headers, 'content-length': String(bytes) } };
    const answer = await ask(bucket, sent, () => createReadStream(arriving));
    await answer.resume().toArray();
    return answer.statusCode ?? 0;
  };
  // RFC 9110, 13.1.2: only where nothing is. Two instances that put the same bytes meet here.
  const status = await put({ 'if-none-match': '*' });
  if (isDone(status)) return;
  if (status !== 412 && status !== 409) throw new BucketFault('PUT', status);
  if ((await rehash(bucket, sha256)) === sha256) return;
  const again = await put({});
  if (!isDone(again)) throw new BucketFault('PUT', again);
}

async function openObject(bucket: Bucket, sha256: string, headers: Record<string, string> = {}): Promise<Readable | null> {
  const answer = await ask(bucket, { method: 'GET', sha256, payload: NOTHING, headers });
  const status = answer.statusCode ?? 0;
  if (isDone(status)) return answer;
  answer.destroy();
  if (status === 404) return null;
  throw new BucketFault('GET', status);
}

async function isIn(bucket: Bucket, sha256: string): Promise<boolean> {
  const answer = await ask(bucket, { method: 'HEAD', sha256, payload: NOTHING, headers: {} });
  answer.destroy();
  const status = answer.statusCode ?? 0;
  if (isDone(status) || status === 404) return status !== 404;
  throw new BucketFault('HEAD', status);
}

async function removeObject(bucket: Bucket, sha256: string): Promise<void> {
  const answer = await ask(bucket, { method: 'DELETE', sha256, payload: NOTHING, headers: {} });
  answer.destroy();
  const status = answer.statusCode ?? 0;
  if (!isDone(status) && status !== 404) throw new BucketFault('DELETE', status);
}

async function rehash(bucket: Bucket, sha256: string): Promise<string | null> {
  const body = await openObject(bucket, sha256);
  if (!body) return null;
  const hash = createHash('sha256');
  await pipeline(body, hash);
  return hash.digest('hex');
}

/** The store did not do what it was asked for; what it said is not repeated. */
class BucketFault extends Error {
  constructor(method: string, status: number) {
    super(`the store of kept files answered ${method} with ${status}`);
  }
}

interface Asked {
  method: string;
  sha256: string;
  /** SHA-256 of what is sent: the store refuses other bytes. */
  payload: string;
  headers: Record<string, string>;
}

/** Asks, and asks again where the store is busy or the connection breaks before there is an answer. */
async function ask(bucket: Bucket, asked: Asked, body?: () => Readable): Promise<IncomingMessage> {
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await askOnce(bucket, asked, body?.());
      if ((answer.statusCode ?? 0) < 500 || tried === TRIES) return answer;
      answer.destroy();
    } catch (error) {
      if (tried === TRIES) throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MS * tried);
    });
  }
}

async function askOnce(bucket: Bucket, { method, sha256, payload, headers }: Asked, body?: Readable): Promise<IncomingMessage> {
  const { base, region, keyId: accessKeyId, secret: secretAccessKey } = bucket;
  const url = new URL(`${base}${sha256.slice(0, 2)}/${sha256.slice(2)}`);
  const toSign = { url: url.href, method, headers: { ...headers, 'x-amz-content-sha256': payload } };
  const signer = new AwsV4Signer({ ...toSign, accessKeyId, secretAccessKey, region, service: 's3' });
  const signed = await signer.sign();
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers: Object.fromEntries(signed.headers), timeout: SILENCE_MS }, resolve);
    call.on('timeout', () => call.destroy(new Error('the store of kept files says nothing')));
    call.on('error', reject);
    if (body) pipeline(body, call).catch(reject);
    else call.end();
  });
}

function isDone(status: number): boolean {
  return status >= 200 && status < 300;
}
