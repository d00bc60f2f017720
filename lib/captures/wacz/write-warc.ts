import { CDXIndexer, WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio';
import type { Exchange, Header } from '#lib/captures/exchange';

/** The name of the one WARC file in a WACZ, as its index calls it. */
export const WARC_NAME = 'data.warc.gz';

/** Written into every record of what made it. */
export const SOFTWARE = 'Countersign capture 1';

export interface Warc {
  bytes: Uint8Array;
  /** CDXJ: one line for each answer, sorted by bytes. */
  index: string;
}

/**
 * Writes exchanges as WARC 1.1 (ISO 28500:2017), each record a gzip member of its own, with an index in CDXJ. Secrets of the
 * request are left out; where a browser gave out decoded bytes, the headers that no longer fit them are kept as `x-orig-…`.
 */
export async function writeWarc(exchanges: readonly Exchange[], at: Date): Promise<Warc> {
  const indexer = new CDXIndexer({ format: 'cdxj' });
  const chunks: Uint8Array[] = [];
  const lines: string[] = [];
  let offset = 0;
  const note = (line: object | null) => {
    if (line) lines.push(indexer.serializeCDXJ(line));
  };
  const add = async (record: WARCRecord) => {
    const chunk = await WARCSerializer.serialize(record, { gzip: true });
    note(indexer.indexRecord(record, { offset, recordLength: chunk.length }, WARC_NAME));
    chunks.push(chunk);
    offset += chunk.length;
  };
  await add(infoRecord(at));
  for (const exchange of exchanges) {
    await add(answerRecord(exchange));
    await add(requestRecord(exchange));
  }
  // The indexer pairs an answer with its request and so is one record behind.
  note(indexer.indexRecord(null, { offset, recordLength: 0 }, WARC_NAME));
  return { bytes: Buffer.concat(chunks), index: lines.toSorted(byBytes).join('') };
}

function infoRecord(at: Date): WARCRecord {
  return WARCRecord.createWARCInfo(
    { filename: WARC_NAME, date: at.toISOString(), warcVersion: 'WARC/1.1' },
    { software: SOFTWARE, format: 'WARC File Format 1.1', conformsTo: 'https://iipc.github.io/warc-specifications/' },
  );
}

function answerRecord({ url, at, status, statusText, headers, body, isWireExact }: Exchange): WARCRecord {
  const options: WARCRecordOpts = {
    url,
    type: 'response',
    date: at.toISOString(),
    warcVersion: 'WARC/1.1',
    statusline: `HTTP/1.1 ${status} ${statusText}`.trimEnd(),
    httpHeaders: isWireExact ? asPairs(headers) : [...asPairs(headers.map(outdated)), ['content-length', `${body.length}`]],
  };
  return WARCRecord.create(options, [body]);
}

function requestRecord({ url, at, method, requestHeaders }: Exchange): WARCRecord {
  const { pathname, search } = new URL(url);
  return WARCRecord.create({
    url,
    type: 'request',
    date: at.toISOString(),
    warcVersion: 'WARC/1.1',
    statusline: `${method} ${pathname}${search} HTTP/1.1`,
    httpHeaders: asPairs(requestHeaders.filter(([name]) => !SECRET.has(name.toLowerCase()))),
  });
}

const SECRET = new Set(['cookie', 'authorization', 'proxy-authorization']);
const OF_ENCODED_BYTES = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

function outdated([name, value]: Header): Header {
  return OF_ENCODED_BYTES.has(name.toLowerCase()) ? [`x-orig-${name}`, value] : [name, value];
}

/** Pseudo-headers of HTTP/2 have no place in a record of HTTP/1.1, nor have line breaks in a value. */
function asPairs(headers: readonly Header[]): [string, string][] {
  return headers
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]): [string, string] => [name, value.replace(/[\r\n]+/g, ', ')]);
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
