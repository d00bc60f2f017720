/**
 * Stand-ins for the two files of ReplayWeb.page: the smallest replayer that opens an address as the real one does. Its worker reads
 * the archive once and answers every request from its records; what is not there it answers with 504, and never asks elsewhere.
 */
export const TRIAL_UI = `
const { searchParams } = new URL(location.href);
const page = new URLSearchParams(location.hash.slice(1)).get('url');
const isControlled = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
navigator.serviceWorker.register('sw.js?source=' + encodeURIComponent(searchParams.get('source')));
isControlled.then(() => {
  const frame = document.createElement('iframe');
  frame.src = '/w/' + page;
  document.querySelector('replay-app-main').append(frame);
});
`;

export const TRIAL_SW = `
const source = new URL(location.href).searchParams.get('source');
const text = (bytes) => new TextDecoder('latin1').decode(bytes);
let records;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  // The replayer's own page comes from its server, with its policy.
  if (!/^\\/(index\\.html|ui\\.js)?$/.test(new URL(event.request.url).pathname) || event.request.referrer.includes('/w/')) event.respondWith(answer(event));
});

async function answer({ request, clientId }) {
  records ??= load();
  const url = await originalOf(request, clientId);
  if (!url) return new Response('', { status: 504 });
  const record = (await records)(url);
  if (!record) return new Response('', { status: 504, headers: { 'x-asked': url } });
  const { status, headers, body } = await record;
  const isMoved = status >= 300 && status < 400;
  if (!isMoved) return new Response(body, { status, headers: headers.filter(([name]) => !/^(x-orig-|content-length)/i.test(name)) });
  const [, to] = headers.find(([name]) => name.toLowerCase() === 'location');
  return Response.redirect('/w/' + new URL(to, url), 302);
}

/** The address of the web that is meant: behind /w/, or seen from the page that asks. */
async function originalOf({ url }, clientId) {
  const { origin, href } = new URL(url);
  if (origin !== location.origin) return href;
  if (href.startsWith(origin + '/w/')) return href.slice(origin.length + 3);
  const client = clientId && (await self.clients.get(clientId));
  const page = client && client.url.split(location.origin + '/w/')[1];
  return page ? new URL(href.slice(origin.length), page).href : null;
}

async function load() {
  const files = unzip(new Uint8Array(await (await fetch(source)).arrayBuffer()));
  const places = new Map();
  for (const line of text(files['indexes/index.cdx']).trim().split('\\n')) {
    const { url, offset, length } = JSON.parse(line.slice(line.indexOf('{')));
    places.set(url, [Number(offset), Number(offset) + Number(length)]);
  }
  return (url) => places.has(url) && parse(files['archive/data.warc.gz'].slice(...places.get(url)));
}

/** Files that are stored in a ZIP, by its central directory. */
function unzip(bytes) {
  const view = new DataView(bytes.buffer);
  const files = {};
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i -= 1) {
    const [size, name, rest, from] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true) + view.getUint16(at + 32, true), view.getUint32(at + 42, true)];
    const data = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    files[text(bytes.slice(at + 46, at + 46 + name))] = bytes.slice(data, data + size);
    at += 46 + name + rest;
  }
  return files;
}

/** The answer in a record: what the record says of itself, the head of the answer, its body. */
async function parse(member) {
  const stream = new Blob([member]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const words = text(bytes);
  const head = words.indexOf('\\r\\n\\r\\n') + 4;
  const length = Number(/^content-length: *(\\d+)/im.exec(words.slice(0, head))[1]);
  const body = words.indexOf('\\r\\n\\r\\n', head) + 4;
  const [first, ...lines] = words.slice(head, body - 4).split('\\r\\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  return { status: Number(first.split(' ')[1]), headers, body: bytes.slice(body, head + length) };
}
`;
