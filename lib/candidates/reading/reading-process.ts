import { text } from 'node:stream/consumers';
import { proposalsIn, tellerOf, type TextRead } from '#lib/candidates/reading/proposals-in';
import type { Said } from '#lib/candidates/reading/read-apart';

// Started by readProposals for one long text: the text comes in as JSON, what is found in it goes out in JSON lines. It has no
// database, no network and no secret, and ends when whoever started it does.

/** Milliseconds between two words on how far it is. */
const EVERY = 150;
/** Proposals in one line: so much is read at once on the other side. */
const AT_ONCE = 20;

const say = (line: Said) => process.stdout.write(`${JSON.stringify(line)}\n`);
process.stdout.on('error', () => process.exit());

const read = JSON.parse(await text(process.stdin)) as TextRead;
const steps = proposalsIn(read);
const told = tellerOf((progress) => void say({ progress }));
let next = 0;
let step = steps.next();
for (; !step.done; step = steps.next()) {
  if (performance.now() < next) continue;
  told(step.value);
  next = performance.now() + EVERY;
}
for (let i = 0; i < step.value.length; i += AT_ONCE) {
  // As fast as they are taken on the other side.
  if (!say({ found: step.value.slice(i, i + AT_ONCE) })) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
say({ done: true });
