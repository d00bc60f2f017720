import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CannotLook } from '#lib/inspection/look/looked';
import { lookApart } from '#lib/inspection/look/look-apart';
import { trialDocx, trialPdf } from '../../../scripts/trial-original';
import { trialPhoto, trialPicture } from '../../../scripts/trial-picture';

const words = (text: string) => Buffer.from(text);
/** For what takes for ever; the others have the time they need on a busy machine. */
const SHORT_MS = 8000;

const look = (bytes: Uint8Array, name: string, deadlineMs?: number) =>
  lookApart(() => Promise.resolve(Readable.from([Buffer.from(bytes)])), name, { deadlineMs }).then(
    ({ type, unread }) => unread ?? type,
    (error: unknown) => (error instanceof CannotLook ? error.code : String(error)),
  );

/** A PNG (ISO 15948) of 20,000 by 20,000 white pixels in some hundred kilobytes. */
function hugePng(): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(data.length, 0);
    around.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(20_000, 0);
  head.writeUInt32BE(20_000, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PDF whose pages are the child of themselves. */
function loopedPdf(): Buffer {
  return words(
    Buffer.from(trialPdf([['Words.']]))
      .toString('latin1')
      .replace(/\/Kids \[\d+ 0 R\] >>/, '/Kids [2 0 R] >>'),
  );
}

async function brokenExif(): Promise<Buffer> {
  const photo = await trialPhoto(7);
  const at = photo.indexOf('Exif');
  return Buffer.from(photo).fill(0xff, at + 8, at + 80);
}

/** A picture that is a page as well, to whoever believes its name. */
async function polyglot(): Promise<Buffer> {
  return Buffer.concat([await trialPicture(8).jpeg().toBuffer(), words('<html><script>alert(1)</script>Words</html>')]);
}

const HOSTILE: readonly [what: string, name: string, make: () => Uint8Array | Promise<Uint8Array>, answers: RegExp][] = [
  [
    'a Word file that unpacks to 300 MB',
    'a.docx',
    () => trialDocx(['Words.'], { 'word/styles.xml': new Uint8Array(300_000_000) }),
    /^originalTooHeavy$/,
  ],
  [
    'a page of 400,000 elements in each other',
    'a.html',
    () => words(`<html><body>${'<div>'.repeat(400_000)}words`),
    /^originalTooHeavy$|^originalIsBroken$/,
  ],
  ['a PDF whose pages go in a circle', 'a.pdf', loopedPdf, /^originalIsBroken$|^originalNeedsTranscript$/],
  [
    'a PDF that says it has a million pages',
    'a.pdf',
    () =>
      words(
        Buffer.from(trialPdf([['Words.']]))
          .toString('latin1')
          .replace('/Count 1', '/Count 1000000'),
      ),
    /^originalHasManyPages$|^originalIsBroken$|^application\/pdf$/,
  ],
  [
    'half a PDF',
    'a.pdf',
    () => trialPdf([['Words.'], ['More words.']]).subarray(0, 500),
    /^originalIsBroken$|^originalNeedsTranscript$|^application\/pdf$/,
  ],
  ['a PNG of 400 million pixels', 'a.png', hugePng, /^pictureTooLarge$/],
  ['a JPEG with damaged notes', 'a.jpg', brokenExif, /^image\/jpeg$/],
  ['a JPEG that is a page as well', 'a.html', polyglot, /^image\/jpeg$/],
  ['a GIF that is called PNG', 'a.png', () => words('GIF89a\u0001\u0000\u0001\u0000'), /^fileTypeUnknown$/],
  ['nothing', 'a.txt', () => Buffer.alloc(0), /^originalIsEmpty$/],
  [
    'a page with an attribute of a megabyte',
    'a.html',
    () => words(`<html><body><p title="${'x'.repeat(1_000_000)}">Words on a page.</p>`),
    /^text\/html$/,
  ],
  [
    'a page of open brackets',
    'a.html',
    () => words(`<html><body>Words ${'<'.repeat(2_000_000)}`),
    /^originalTooHeavy$|^originalTooLong$|^text\/html$|^originalIsBroken$/,
  ],
  [
    'a drawing that runs a script',
    'a.svg',
    () => words('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    /^fileTypeUnknown$/,
  ],
];

/** Megabytes: of this process, and of the one that looks at a file beyond what it takes for a few words. */
const RISE = 256;

/** Each has a process of its own, which costs a second: the deep run takes them all. */
const WORST = /^a Word file|in each other$|in a circle$|million pixels$|^a JPEG with/;
const TRIED = process.env.DEEP ? HOSTILE : HOSTILE.filter(([what]) => WORST.test(what));

/** The most memory of any process that this one has started, in megabytes; the system counts it in KiB (proc(5)). Zero elsewhere. */
function mostOfChildren(): number {
  if (process.platform !== 'linux') return 0;
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
  return Math.max(0, ...children.map(mostOf));
}

/** The most memory of what a piece of work starts, in megabytes. */
async function mostFor(work: () => Promise<unknown>): Promise<number> {
  let most = 0;
  const beat = setInterval(() => {
    most = Math.max(most, mostOfChildren());
  }, 5);
  await work();
  clearInterval(beat);
  return most;
}

function mostOf(pid: string): number {
  try {
    return (Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    return 0; // it has ended
  }
}

describe('files that were made to do harm', () => {
  it('harm themselves alone: each is answered, nobody else waits or runs out of memory, and the next file is read', async () => {
    const files = await Promise.all(
      TRIED.map(async ([what, name, make, answers]) => ({ what, name, answers, bytes: await make() })),
    );
    const plain = await mostFor(() => look(words('Words.'), 'a.txt'));
    const before = process.memoryUsage.rss();
    let most = before;
    let mostApart = 0;
    // By this process's own time: on a busy machine others hold it up, and that is no fault of a file.
    let longest = 0;
    let last = process.cpuUsage();
    const beat = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
      mostApart = Math.max(mostApart, mostOfChildren());
      const { user, system } = process.cpuUsage(last);
      longest = Math.max(longest, (user + system) / 1000);
      last = process.cpuUsage();
    }, 10);
    const answers = files.map(({ bytes, name, what }) => look(bytes, name, what.includes('each other') ? SHORT_MS : undefined));
    const after = look(trialPdf([['Words on a page.']]), 'good.pdf');
    const said = await Promise.all(answers);
    expect(await after).toBe('application/pdf');
    clearInterval(beat);
    expect(said.map((answer, i) => [files[i]?.what, files[i]?.answers.test(answer) ? 'answered' : answer])).toEqual(
      files.map(({ what }) => [what, 'answered']),
    );
    expect((most - before) / 1e6).toBeLessThan(RISE);
    expect(mostApart - plain).toBeLessThan(RISE);
    expect(longest).toBeLessThan(1000);
  }, 240_000);
});
