import { expect, it } from 'vitest';
import { unpackWeights } from '#lib/extraction/attribution/model/weights';
import { learnAttribution } from './train';

const PEOPLE = ['Ann Example', 'Bo Lund', 'Cara Stone', 'Dag Berg'];
const VERBS = ['said', 'noted', 'announced'];

/** "Ann Example said the bridge 3 is safe.", labelled. */
function told(i: number) {
  const who = PEOPLE[i % PEOPLE.length] ?? '';
  const verb = VERBS[i % VERBS.length] ?? '';
  const content = `the bridge ${i} is safe`;
  const at = who.length + 1;
  const from = at + verb.length + 1;
  const relation = {
    source: [[0, who.length] as [number, number]],
    cue: [[at, at + verb.length] as [number, number]],
    content: [[from, from + content.length] as [number, number]],
  };
  return { id: `a${i}`, text: `${who} ${verb} ${content}.`, attributions: [relation] };
}

const articles = Array.from({ length: 12 }, (_, i) => told(i));
const bytes = (desks: typeof articles) => Buffer.from(learnAttribution(articles, desks, () => {}));

it('what people settled at a desk is learned too, and gives the same bytes each time', () => {
  const desks = [told(100), told(101), told(102)];
  const [alone, withDesks] = [bytes([]), bytes(desks)];
  expect(withDesks.equals(bytes(desks))).toBe(true);
  expect(withDesks.equals(alone)).toBe(false);
  expect(unpackWeights(withDesks).choices.length).toBe(unpackWeights(alone).choices.length);
}, 120_000);
